// The flow tests run the programs as a person does: what they start must be built from the sources as they stand.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

export default () => {
  execFileSync(process.execPath, [path.join(import.meta.dirname, '../scripts/build.js')], { stdio: 'inherit' });
};
