// Builds one part: `node scripts/build/part.js site`. A process of its own, so that two parts are built at once.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import * as configs from '../../webpack.config.js';
import { root, stamp } from './parts.js';

const of = (...names) => path.join(root, ...names);
const { version } = JSON.parse(readFileSync(of('package.json'), 'utf8'));

/** Compiles, or ends with the compiler's words. */
async function compile(config) {
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  if (!stats.hasErrors()) return stats;
  process.stderr.write(`${stats.toString({ colors: false })}\n`);
  process.exit(1);
}

/** Which files the page asks for when it asks for a part of the site: for measuring it. */
const chunksOf = (stats) =>
  Object.fromEntries(Object.entries(stats.toJson({ all: false, chunkGroups: true }).namedChunkGroups).map(([name, { assets }]) => [name, assets.map((asset) => asset.name)]));

const run = (program) => execFileSync(process.execPath, [of('build', program)], { stdio: ['ignore', 'ignore', 'inherit'] });

const makers = {
  async programs() {
    await compile(configs.programs());
    chmodSync(of('build/tirek.cjs'), 0o755);
    for (const program of ['samples.cjs', 'metadata.cjs']) run(program);
  },

  async site() {
    const { functions } = JSON.parse(readFileSync(of('build/site/functions.kk-kz.json'), 'utf8'));
    const stats = await compile(configs.site({ version, functionIds: functions.map(({ id }) => id) }));
    writeFileSync(of('build/site-chunks.json'), JSON.stringify(chunksOf(stats)));
    cpSync(of('assets/icons'), of('build/site/icons'), { recursive: true, filter: (file) => !file.endsWith('.svg') });
  },

  async workbench() {
    await compile(configs.workbench({ version }));
    cpSync(of('src/hosts/workbench/page/index.html'), of('build/workbench/index.html'));
  },
};

const [part] = process.argv.slice(2);
const started = new Date();
await makers[part]();
stamp(part, started);
