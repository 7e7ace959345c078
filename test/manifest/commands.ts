import { complainIf, type Around, type Complaints } from './around.ts';
import { allOf, childOf, type Node } from './tree.ts';

const mostInGroup = 6;

/** Tab, groups and the cell's menu, as far as Excel has rules for them. */
export function ribbon(manifest: Node): Complaints {
  const menus = allOf(manifest, 'OfficeMenu');
  return [
    ...complainIf(allOf(manifest, 'CustomTab').length !== 1, 'An add-in has one tab'),
    ...allOf(manifest, 'Group').flatMap((group) => {
      const count = group.children.filter(({ name }) => name === 'Control').length;
      return complainIf(count > mostInGroup, `The group ${group.attributes['id']} has ${count} controls, ${mostInGroup} at most`);
    }),
    ...complainIf(menus.length !== 1 || menus[0]!.attributes['id'] !== 'ContextMenuCell', 'The menu is not that of a cell'),
    ...menus.flatMap((menu) => [
      ...complainIf(menu.children.length !== 1 || menu.children[0]!.kind !== 'Control[Menu]', 'The menu of a cell takes one entry, a menu'),
      ...complainIf(allOf(menu, 'Enabled').length > 0, 'Excel knows no Enabled in the menu of a cell'),
    ]),
  ];
}

/** Every command of the manifest is associated, and every associated one can be reached. */
export function actions(manifest: Node, { commandIds }: Around): Complaints {
  const named = new Set(allOf(manifest, 'FunctionName').map(({ text }) => text));
  return [
    ...[...named].filter((id) => !commandIds.includes(id)).map((id) => `The manifest runs ${id}, which the add-in does not associate`),
    ...commandIds.filter((id) => !named.has(id)).map((id) => `No button runs ${id}`),
  ];
}

const needed = ['16', '32', '80'];

function iconComplaints(icon: Node, fileOf: (resid: string) => string, imageSize: Around['imageSize']): Complaints {
  const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
  return [
    ...needed.filter((size) => !sizes.includes(size)).map((size) => `An icon lacks the size ${size}`),
    ...complainIf(new Set(sizes).size !== sizes.length, 'An icon has a size twice'),
    ...icon.children.flatMap(({ attributes: { size = '', resid = '' } }) => {
      const found = imageSize(fileOf(resid))?.join('×') ?? 'no picture';
      return complainIf(found !== `${size}×${size}`, `${fileOf(resid)} is ${found}, asked for as ${size}×${size}`);
    }),
  ];
}

/** Every icon is there, as large as it is said to be. */
export function icons(manifest: Node, { imageSize }: Around): Complaints {
  const nameOf = (address: string) => address.replace(/^.*\/(?=icons\/)/u, '');
  const images = new Map(allOf(manifest, 'Images').flatMap(({ children }) => children).map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']));
  const whole = [['IconUrl', 32], ['HighResolutionIconUrl', 64]] as const;
  return [
    ...whole.flatMap(([name, size]) => {
      const file = nameOf(childOf(manifest, name)?.attributes['DefaultValue'] ?? '');
      return complainIf(imageSize(file)?.join() !== `${size},${size}`, `${name} ${file} is not ${size} pixels wide and high`);
    }),
    ...allOf(manifest, 'Icon').flatMap((icon) => iconComplaints(icon, (resid) => nameOf(images.get(resid) ?? ''), imageSize)),
  ];
}
