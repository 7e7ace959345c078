// The two files of the site that name addresses: the page and the manifest.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { developmentAddress, officeAddress } from './address.js';
import { root } from './parts.js';

const of = (...names) => path.join(root, ...names);
const read = (name) => readFileSync(of(name), 'utf8');

/** manifest.xml for an address. */
const manifestFor = (address) => read('manifest.xml').replaceAll(developmentAddress, address);

/** taskpane.html, which asks for boot.js by its content and for office.js where it is told to. */
function pageFor(officeJs) {
  const hash = createHash('sha256').update(read('build/site/boot.js')).digest('hex').slice(0, 8);
  return read('src/hosts/excel/taskpane.html')
    .replaceAll(officeAddress, officeJs)
    .replaceAll(new URL(officeAddress).origin, new URL(officeJs).origin)
    .replace('src="boot.js"', `src="boot.js?${hash}"`);
}

/** Completes build/site for an address. */
export function publish({ address, officeJs }) {
  writeFileSync(of('build/site/taskpane.html'), pageFor(officeJs));
  writeFileSync(of('build/site/manifest.xml'), manifestFor(address));
}
