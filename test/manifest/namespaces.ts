import type { Complaints } from './around.ts';
import { allOf, everything, type Node } from './tree.ts';

const office = 'http://schemas.microsoft.com/office/';
const base = `${office}appforoffice/1.1`;
const overrides = `${office}taskpaneappversionoverrides`;
const basicTypes = `${office}officeappbasictypes/1.0`;

/** Inside the version overrides these are of the basic types; Office passes over those that are not. */
const basic = new Set(['Image', 'Images', 'Url', 'Urls', 'String', 'ShortStrings', 'LongStrings', 'Override']);

/** Elements of another schema than the one in which Office looks for them. */
export function namespaces(manifest: Node): Complaints {
  const inside = new Set(allOf(manifest, 'VersionOverrides').flatMap(everything));
  return everything(manifest).flatMap((node) => {
    const wanted = !inside.has(node) ? base : basic.has(node.name) ? basicTypes : overrides;
    return node.namespace === wanted ? [] : [`${node.kind} ${node.attributes['Value'] ?? ''} is of ${node.namespace || 'no schema'}, not of ${wanted}`];
  });
}
