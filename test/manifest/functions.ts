import type { FunctionsFile } from '../../src/hosts/metadata/function-metadata.ts';
import { complainIf, type Around, type Complaints } from './around.ts';
import { allOf, valueOf, type Node } from './tree.ts';

/** What must be the same in every language. */
const bare = ({ functions }: FunctionsFile) =>
  JSON.stringify(functions.map(({ id, name, parameters, result }) => ({ id, name, result, parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({ type, dimensionality, optional, repeating })) })));

/** The functions are TIREK.…, and one and the same in the three files that the manifest names. */
export function customFunctions(manifest: Node, { functions }: Around): Complaints {
  const resid = (name: string) => allOf(manifest, name)[0];
  const namespace = allOf(manifest, 'String').find(({ attributes }) => attributes['id'] === resid('Namespace')?.attributes['resid']);
  const metadata = allOf(manifest, 'Url').find(({ attributes }) => attributes['id'] === resid('Metadata')?.children[0]?.attributes['resid']);
  const files = metadata ? [['kk-KZ', valueOf(metadata)] as const, ...metadata.children.map(({ attributes }) => [attributes['Locale'] ?? '', attributes['Value'] ?? ''] as const)] : [];
  const names = files.map(([, address]) => address.replace(/^.*\//u, ''));
  const first = functions[names[0] ?? ''];
  return [
    ...complainIf(valueOf(namespace) !== 'TIREK', `The namespace is ${valueOf(namespace)}`),
    ...files.flatMap(([locale], index) => complainIf(names[index] !== `functions.${locale.toLowerCase()}.json`, `The functions in ${locale} are described by ${names[index]}`)),
    ...names.flatMap((name) => {
      const file = functions[name];
      if (!file || !first) return [`There is no ${name}`];
      return complainIf(bare(file) !== bare(first) || file.functions.length === 0, `${name} describes other functions than ${names[0]}`);
    }),
  ];
}
