import { complainIf, type Complaints } from './around.ts';
import { allOf, at, type Node } from './tree.ts';

/** Beside the default; whole tags, since Office does not take a language alone everywhere. */
const others = ['ru-RU', 'en-US'];

/** The functions' names are the same in every language, and so is their namespace. */
const namespaceId = (manifest: Node) => allOf(manifest, 'Namespace')[0]?.attributes['resid'];

function missing(node: Node): Complaints {
  const found = node.children.map(({ attributes }) => attributes['Locale'] ?? '');
  return complainIf(found.join() !== others.join(), `${node.name} ${node.attributes['id'] ?? ''} is translated into ${found.join() || 'nothing'}, not into ${others.join()}`);
}

/** Every word a person sees is there in Kazakh, Russian and English. */
export function locales(manifest: Node): Complaints {
  const metadata = allOf(manifest, 'Metadata')[0]?.children[0]?.attributes['resid'];
  const resources = at(manifest, 'VersionOverrides', 'Resources');
  const strings = resources ? allOf(resources, 'String') : [];
  const urls = resources ? allOf(resources, 'Url', 'Image') : [];
  const isSame = (node: Node) => node.attributes['id'] === namespaceId(manifest);
  const translated = [at(manifest, 'DisplayName'), at(manifest, 'Description'), ...strings.filter((node) => !isSame(node)), ...urls.filter((node) => node.attributes['id'] === metadata)];
  const same = [...strings.filter(isSame), ...urls.filter((node) => node.attributes['id'] !== metadata)];
  return [
    ...translated.flatMap((node) => (node ? missing(node) : [])),
    ...same.flatMap((node) => complainIf(node.children.length > 0, `${node.name} ${node.attributes['id']} should be the same in every language`)),
  ];
}
