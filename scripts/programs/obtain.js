// Programs that the tests need and npm does not bring: found, installed by root on Debian, or named with the command that does. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Program
 * @property {string} name as people call it
 * @property {string} variable the environment variable that names another one, and hands it on
 * @property {readonly string[]} names of the file, the first that is found
 * @property {readonly string[]} [places] where it is installed on this system besides PATH
 * @property {string} debian the package, or several with spaces between
 * @property {string} purpose what it is for
 */

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Its path: the one that its variable names, or the first installed; undefined where there is none. */
function find({ variable, names, places = [] }, environment = process.env) {
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(Boolean);
  const installed = [...places, ...names.flatMap((name) => folders.map((folder) => path.join(folder, name)))];
  return (environment[variable] ? [environment[variable]] : installed).find(isProgram);
}

/** Debian's own, quietly and without questions. */
function install({ name, debian, purpose }) {
  process.stderr.write(`${name} is not installed; apt-get installs it for ${purpose}.\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...debian.split(' ')]]) {
    const { status, stderr, stdout } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (status === 0) continue;
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    return;
  }
}

function obtain(wanted) {
  const found = find(wanted);
  if (found || process.env[wanted.variable]) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) install(wanted);
  return find(wanted);
}

/** Runs a command with the paths of programs in their variables, or prints the path of the first; gives the exit code. */
export function withPrograms(all, [command, ...args]) {
  const paths = {};
  for (const wanted of all) {
    const { name, variable, debian, purpose, names } = wanted;
    const found = obtain(wanted);
    if (!found) {
      const why = process.env[variable] ? `${variable} names no program: ${process.env[variable]}` : `${purpose[0].toUpperCase()}${purpose.slice(1)} need ${name}, and none was found`;
      process.stderr.write(`${why}. Install it: sudo apt-get install --yes ${debian}; or name one: ${variable}=/path/to/${names[0]}\n`);
      return 1;
    }
    paths[variable] = found;
  }
  if (!command) {
    process.stdout.write(`${paths[all[0].variable]}\n`);
    return 0;
  }
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...paths }, shell: process.platform === 'win32' });
  if (error) process.stderr.write(`${error.message}\n`);
  return status ?? 1;
}

export const withProgram = (wanted, argv) => withPrograms([wanted], argv);
