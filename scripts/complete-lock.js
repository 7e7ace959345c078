// Native packages come as one optional package a platform. A registry that mirrors some platforms only leaves the others
// out of the lock file, and `npm ci` then refuses it. This enters them, by name and version: nothing of another platform
// is ever fetched. Run it after `npm install` where `npm ci` says «Missing … from lock file».
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

/** `@swc/core-linux-arm-gnueabihf` → os linux, cpu arm; undefined where the name names no platform. */
function platformOf(name) {
  const parts = name.split('-');
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  return cpu && (os || cpu === 'wasm32') ? { ...(os ? { os: [os] } : {}), cpu: [cpu] } : undefined;
}

const added = [];
for (const entry of Object.values(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[place] || !platform) continue;
    lock.packages[place] = { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platform };
    added.push(name);
  }
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} packages of other platforms entered\n`);
