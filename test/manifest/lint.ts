import { addresses, oneRuntime } from './addresses.ts';
import type { Around, Complaints } from './around.ts';
import { actions, icons, ribbon } from './commands.ts';
import { customFunctions } from './functions.ts';
import { identity } from './identity.ts';
import { locales } from './locales.ts';
import { namespaces } from './namespaces.ts';
import { order } from './order.ts';
import { lengths, resolvedResources, uniqueIds } from './resources.ts';
import { readManifest } from './tree.ts';

const rules = [namespaces, order, identity, uniqueIds, resolvedResources, lengths, locales, addresses, oneRuntime, ribbon, actions, icons, customFunctions];

/** What Office would stumble over, or show wrongly. Microsoft's own check runs on its servers and looks at less. */
export function lintManifest(text: string, around: Around): Complaints {
  const manifest = readManifest(text);
  return manifest ? rules.flatMap((rule) => rule(manifest, around)) : ['The manifest is no XML'];
}
