// Builds the programs of webpack.config.js into build/, then the sample workbooks into assets/.
import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import config from '../webpack.config.js';

const stats = await new Promise((resolve, reject) => {
  webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
});
if (stats.hasErrors()) {
  process.stderr.write(`${stats.toString({ colors: false })}\n`);
  process.exit(1);
}
const build = config.output.path;
chmodSync(path.join(build, 'tirek.cjs'), 0o755);
execFileSync(process.execPath, [path.join(build, 'samples.cjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
