import { complainIf, type Around, type Complaints } from './around.ts';
import { allOf, at, everything, valueOf, type Node } from './tree.ts';

/** All addresses of the manifest; the names of schemas are no addresses that Office asks. */
const addressesOf = (manifest: Node) =>
  everything(manifest).flatMap(({ attributes }) => ['DefaultValue', 'Value'].map((name) => attributes[name] ?? '').filter((value) => /^[a-z]+:\/\//iu.test(value)));

const pageOf = (manifest: Node) => valueOf(at(manifest, 'DefaultSettings', 'SourceLocation'));
const siteOf = (manifest: Node) => pageOf(manifest).replace(/[^/]*$/u, '');

/** Everything comes from one site, by https, and is there. */
export function addresses(manifest: Node, { hasFile }: Around): Complaints {
  const site = siteOf(manifest);
  return addressesOf(manifest).flatMap((address) => [
    ...complainIf(!address.startsWith('https://'), `${address} is not https`),
    ...complainIf(!address.startsWith(site), `${address} does not stand at ${site}`),
    ...complainIf(address.startsWith(site) && !hasFile(address.slice(site.length)), `${address}: the site has no such file`),
  ]);
}

/** One page is runtime, pane, commands and functions: with different ones Office starts several runtimes, or none. */
export function oneRuntime(manifest: Node): Complaints {
  const users = [
    ...allOf(manifest, 'Runtime', 'FunctionFile'),
    ...allOf(manifest, 'Page', 'Action[ShowTaskpane]').flatMap(({ children }) => children.filter(({ name }) => name === 'SourceLocation')),
  ];
  const ids = [...new Set(users.map(({ attributes }) => attributes['resid'] ?? ''))];
  const page = allOf(manifest, 'Url').find(({ attributes }) => attributes['id'] === ids[0]);
  return [
    ...complainIf(ids.length !== 1 || users.length < 4, `Runtime, functions’ page, function file and pane are ${ids.join(', ')}: one page is wanted`),
    ...complainIf(valueOf(page) !== pageOf(manifest), `The runtime’s page is ${valueOf(page)}, the pane is ${pageOf(manifest)}`),
    ...complainIf(allOf(manifest, 'Runtime')[0]?.attributes['lifetime'] !== 'long', 'The runtime does not live long: commands would lose what they know'),
    ...complainIf(allOf(manifest, 'TaskpaneId').length > 0, 'A TaskpaneId makes a second pane'),
  ];
}
