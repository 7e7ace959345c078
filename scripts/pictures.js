// `npm run pictures`: the browser tests that take the pictures of the guides on their way. They are looked at before they are kept.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const env = { ...process.env, TIREK_PICTURES: 'docs/pictures' };
const { status } = spawnSync(process.execPath, ['scripts/chromium.js', process.execPath, 'node_modules/jest/bin/jest.js', '--config', 'jest.browser.config.js', 'test/e2e/pictures'], { cwd: root, env, stdio: 'inherit' });
process.exit(status ?? 1);
