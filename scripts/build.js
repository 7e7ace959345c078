// `npm run build`: the programs, the add-in's site and the workbench into build/, what is older than its sources only.
//   -- --url=https://example.kz/tirek/   the page and the manifest of build/site for that address
//   -- --office-js=https://…/office.js   where the page takes office.js from; Microsoft's address otherwise
//   -- programs                          that part alone
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { developmentAddress, officeAddress, scriptAddress, siteAddress } from './build/address.js';
import { waitForTurn } from './build/lock.js';
import { partNames, staleParts } from './build/parts.js';
import { publish } from './build/publish.js';

function refuse(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(3);
}

function readOptions() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, 'office-js': { type: 'string' } } });
  } catch ({ message }) {
    return refuse(message);
  }
}

const { values, positionals } = readOptions();
const wrong = positionals.find((part) => !partNames.includes(part));
if (wrong !== undefined) refuse(`There is no part «${wrong}»; there are ${partNames.join(', ')}.`);
const address = siteAddress(values.url ?? developmentAddress);
if (!address)
  refuse(
    `Excel тек https:// мекенжайын қабылдайды, мысалы --url=https://example.kz/tirek/; мұнда: ${values.url}`,
    `Excel принимает только адрес https://, например --url=https://example.kz/tirek/; указано: ${values.url}`,
  );
const officeJs = scriptAddress(values['office-js'] ?? officeAddress);
if (!officeJs) refuse(`office.js: https://…/office.js; ${values['office-js']}`);

/** True where the part was built; what went wrong is on stderr. */
const build = (part) =>
  new Promise((resolve) => {
    spawn(process.execPath, [path.join(import.meta.dirname, 'build/part.js'), part], { stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', (status) => resolve(status === 0));
  });

// The site is told by a program which functions there are, and shows samples that another makes; the workbench stands by itself.
const parts = positionals.length > 0 ? [...(positionals.includes('site') ? ['programs'] : []), ...positionals] : partNames;
await waitForTurn();
const stale = staleParts(parts);
const buildIfStale = async (part) => !stale.includes(part) || build(part);
const withPrograms = async () => (await buildIfStale('programs')) && buildIfStale('site');
const built = await Promise.all([withPrograms(), buildIfStale('workbench')]);
if (built.includes(false)) process.exit(1);
if (parts.includes('site')) publish({ address, officeJs });
