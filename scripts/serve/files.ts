import path from 'node:path';

/** What is served, from where. Everything else is not there. */
const folders: Readonly<Record<string, string>> = {
  '/workbench/': 'build/workbench',
  '/site/': 'build/site',
  '/office/': 'node_modules/@microsoft/office-js/dist',
  '/assets/': 'assets',
};
const files: Readonly<Record<string, string>> = {
  '/': 'build/workbench/index.html',
  '/sw.js': 'build/workbench/sw.js',
  '/manifest.xml': 'manifest.xml',
  '/workbench/office-schema.json': 'build/office-schema.json',
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file is, by its name; a browser is told not to guess. */
export const contentType = (file: string) => types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/** Finds the file that an asked path means; undefined where it means none. */
export type Find = (asked: string) => string | undefined;

/** The workbench of a checkout and what it stands on. */
export const workbenchFiles =
  (root: string): Find =>
  (asked) => {
    const whole = decoded(asked);
    if (whole === undefined) return undefined;
    const single = Object.hasOwn(files, whole) ? files[whole] : undefined;
    if (single !== undefined) return path.join(root, single);
    const beginning = Object.keys(folders).find((folder) => whole.startsWith(folder));
    return beginning === undefined ? undefined : inside(path.join(root, folders[beginning]!), whole.slice(beginning.length));
  };

/** The add-in's site alone, as any server of static files has it. */
export const siteFiles =
  (root: string): Find =>
  (asked) => {
    const whole = decoded(asked);
    return whole === undefined ? undefined : inside(path.join(root, 'build/site'), whole);
  };

/** The path in plain letters; undefined where it cannot be one. */
function decoded(asked: string): string | undefined {
  try {
    const whole = decodeURIComponent(asked.replace(/[?#].*$/su, ''));
    return /[\0\\]/u.test(whole) ? undefined : whole;
  } catch {
    return undefined;
  }
}

function inside(folder: string, name: string): string | undefined {
  const file = path.resolve(folder, `./${name}`);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
