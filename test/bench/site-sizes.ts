import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser loads of the built site, in bytes as a server sends them compressed. Office.js is not ours and not counted. */
export interface SiteSizes {
  /** The page and its script: all there is until Office has answered. */
  readonly beforeOffice: number;
  /** Everything until the first screen is drawn, the page and its script included. */
  readonly firstScreen: number;
  /** What is loaded when it is asked for, beyond the first screen: other routes, the reader's thread, the functions. */
  readonly later: Readonly<Record<string, number>>;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Measures build/site of a checkout, which must have been built. */
export function siteSizes(root: string): SiteSizes {
  const groups = JSON.parse(readFileSync(path.join(root, 'build/site-chunks.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const sizeOf = (files: Iterable<string>) => sum([...files].map((file) => gzipSync(readFileSync(path.join(root, 'build/site', file))).length));
  const filesOf = (name: string) => {
    const files = groups[name];
    if (!files) throw new Error(`The site has no part ${name}; it has ${Object.keys(groups).join(', ')}.`);
    return files;
  };
  const start = new Set(['taskpane.html', ...filesOf('boot')]);
  const screen = new Set([...start, ...filesOf('pane')]);
  const later = Object.keys(groups).filter((name) => name !== 'boot' && name !== 'pane');
  return {
    beforeOffice: sizeOf(start),
    firstScreen: sizeOf(screen),
    // A thread of its own loads what it shares with the pane once more.
    later: Object.fromEntries(later.map((name) => [name, sizeOf(filesOf(name).filter((file) => name === 'tirek-reader' || !screen.has(file)))])),
  };
}
