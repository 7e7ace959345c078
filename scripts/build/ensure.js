import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { partNames, root, staleParts } from './parts.js';

/** Builds those of the parts that are older than their sources; false where that failed, the reason is on stderr. */
export function ensureBuilt(parts = partNames, announce = () => undefined) {
  const stale = staleParts(parts);
  if (stale.length === 0) return true;
  announce();
  return spawnSync(process.execPath, [path.join(root, 'scripts/build.js'), ...stale], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
