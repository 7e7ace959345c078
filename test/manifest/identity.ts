import { complainIf, type Around, type Complaints } from './around.ts';
import { allOf, at, childOf, type Node } from './tree.ts';

/** By its id Office knows the add-in: another id is another add-in, beside the old one. */
const fixedId = '28dabf23-f63f-49ba-b244-f340aadac080';

/** Who the add-in is, and which Excel may run it. */
export function identity(manifest: Node, { version }: Around): Complaints {
  const text = (name: string) => childOf(manifest, name)?.text ?? '';
  const requirements = allOf(manifest, 'Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`);
  return [
    ...complainIf(text('Id') !== fixedId, `The id is ${text('Id')}: it never changes`),
    ...complainIf(text('Version') !== `${version}.0`, `The version is ${text('Version')}; package.json has ${version}, so it should be ${version}.0`),
    ...complainIf(text('DefaultLocale') !== 'kk-KZ', `The default locale is ${text('DefaultLocale')}`),
    ...complainIf(text('Permissions') !== 'ReadWriteDocument', `The permissions are ${text('Permissions')}`),
    ...complainIf(text('ProviderName') === '' || text('ProviderName').length > 125, 'The provider’s name is missing or too long'),
    ...complainIf(requirements.join() !== 'SharedRuntime 1.1' || at(manifest, 'VersionOverrides', 'Requirements') !== undefined, `The requirements are ${requirements.join()}: SharedRuntime 1.1 alone lets Excel 2021 in and keeps 2019 out`),
    ...complainIf(at(manifest, 'Hosts', 'Host')?.attributes['Name'] !== 'Workbook', 'The host is not Excel'),
  ];
}
