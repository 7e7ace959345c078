import { complainIf, type Complaints } from './around.ts';
import { allOf, at, everything, type Node } from './tree.ts';

const longestId = 32;
/** Longest texts, by where they stand. */
const longest: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250, Images: 2048, Urls: 2048 };

const lists = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
type List = (typeof lists)[number];

/** The list of resources in which an element looks up its `resid`. */
const listOf = ({ name }: Node): List =>
  name === 'Image' ? 'Images' : ['Runtime', 'SourceLocation', 'FunctionFile', 'LearnMoreUrl'].includes(name) ? 'Urls' : name === 'Description' ? 'LongStrings' : 'ShortStrings';

const entriesOf = (manifest: Node, list: List) => at(manifest, 'VersionOverrides', 'Resources', list)?.children ?? [];
const idOf = (node: Node) => node.attributes['id'] ?? '';

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Ids that stand twice: of resources, and of tabs, groups and controls. */
export function uniqueIds(manifest: Node): Complaints {
  const resources = lists.flatMap((list) => entriesOf(manifest, list).map(idOf));
  const commands = allOf(manifest, 'CustomTab', 'Group', 'Control', 'Item').map(idOf);
  return [
    ...repeated(resources).map((id) => `The resource ${id} stands twice`),
    ...repeated(commands).map((id) => `The id ${id} stands twice among tabs, groups and controls`),
    ...complainIf([...resources, ...commands].includes(''), 'An id is missing'),
    ...resources.filter((id) => id.length > longestId).map((id) => `The resource id ${id} is longer than ${longestId} characters`),
    ...commands.filter((id) => id.length > 125).map((id) => `The id ${id} is longer than 125 characters`),
  ];
}

/** Names of resources that lead nowhere, or into the wrong list, and resources that nobody names. */
export function resolvedResources(manifest: Node): Complaints {
  const used = everything(manifest).filter(({ attributes }) => attributes['resid'] !== undefined);
  const known = new Map(lists.map((list) => [list, new Set(entriesOf(manifest, list).map(idOf))]));
  const names = new Set(used.map(({ attributes }) => attributes['resid']));
  return [
    ...used.filter((node) => !known.get(listOf(node))!.has(node.attributes['resid']!)).map((node) => `${node.kind} names ${node.attributes['resid']}, which is not among ${listOf(node)}`),
    ...lists.flatMap((list) => [...known.get(list)!].filter((id) => !names.has(id)).map((id) => `Nobody uses ${id} of ${list}`)),
  ];
}

/** Texts that are empty, or longer than Office takes, translations included. */
export function lengths(manifest: Node): Complaints {
  const limited = [
    ...(['DisplayName', 'Description'] as const).map((name) => [name, at(manifest, name)] as const),
    ...lists.flatMap((list) => entriesOf(manifest, list).map((entry) => [list, entry] as const)),
  ];
  return limited.flatMap(([limit, node]) => {
    const texts = node ? [node.attributes['DefaultValue'] ?? '', ...node.children.map(({ attributes }) => attributes['Value'] ?? '')] : [''];
    return texts.flatMap((text) => [
      ...complainIf(text.trim() === '' || text !== text.trim(), `${limit}: an empty text, or one with blanks around it: «${text}»`),
      ...complainIf(text.length > longest[limit]!, `${limit}: ${text.length} characters, ${longest[limit]} at most: ${text}`),
    ]);
  });
}
