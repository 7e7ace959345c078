import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');
const site = path.join(root, 'build/site');
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Addresses that may stand in the site beside its own: names of schemas, office.js, and where React explains its errors. */
const known = [
  office,
  new URL(office).origin,
  'https://reactjs.org/docs/error-decoder.html?invariant=',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.w3.org/XML/1998/namespace',
  'http://schemas.microsoft.com/office/appforoffice/1.1',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
];

/** Names of schemas and where a library explains itself: they stand in the reader of Word's documents, and nothing is fetched from there. */
const namesOfSchemas = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml|schemas\.microsoft\.com\/office\/word|schemas\.zwobble\.org\/mammoth|www\.w3\.org\/2000\/xmlns)\//u;
const explained = 'https://stuk.github.io/jszip/documentation/howto/read_zip.html';
/** The same in SheetJS, which reads last year's workbook, and the beginnings of names of files that it compares links with. */
const inSheetJs = /^http:\/\/(?:schemas\.microsoft\.com\/office\/(?:excel\/)?20\d\d\/|sheetjs\.openxmlformats\.org\/)|^file:\/\/(?:\/C:\/SheetJS\/)?$/u;
/** Names of schemas in what writes documents of Word, and where it and the writer of calendars explain themselves. */
const inWriters = /^http:\/\/(?:purl\.org\/dc\/|schemas\.microsoft\.com\/office\/(?:word|drawing\/20\d\d\/|20\d\d\/relationships\/))|^https:\/\/(?:answers\.microsoft\.com\/en-us\/msoffice\/|rolldown\.rs\/in-depth\/|sebbo2002\.github\.io\/ical-generator\/)/u;
const writers = /docx|write-paper|write-calendar/u;
const isName = (address: string, file: string) => known.includes(address) || address === explained || namesOfSchemas.test(address) || (/^tirek-figures\.library\./u.test(file) && inSheetJs.test(address)) || (writers.test(file) && inWriters.test(address));

const build = (...args: string[]) => spawnSync(process.execPath, [path.join(root, 'scripts/build.js'), 'site', ...args], { encoding: 'utf8', cwd: root });

/** The texts of the site, by the names of their files. */
const texts = () =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|js|css|json|xml|txt|svg|map)$/u.test(file) && !file.endsWith('.LICENSE.txt'))
    .map((file) => ({ file, text: readFileSync(path.join(site, file), 'utf8') }));

/** Everything in a text that is an address, or smells of one machine. */
const addressesIn = (text: string) => text.match(/\b[a-z][a-z+.-]*:\/\/[^\s"'`<>(){}\\,;]*|(?:src|href|url)\s*[=(]\s*["']?\/\/[^\s"')]+|\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b(?::\d+)?|\[::1\]/giu) ?? [];

const strange = (own: string) =>
  texts().flatMap(({ file, text }) => addressesIn(text).filter((address) => !isName(address.replace(/[.…]$/u, ''), file) && !address.startsWith(own)).map((address) => `${file}: ${address}`));

describe('the site for an address', () => {
  // The build writes these two for the address that it is told: others may be waiting to be put somewhere.
  const names = ['manifest.xml', 'taskpane.html'];
  const before = names.map((name) => readFileSync(path.join(site, name)));
  afterAll(() => names.forEach((name, index) => writeFileSync(path.join(site, name), before[index]!)));

  it('names that address, Microsoft’s office.js and no other', () => {
    expect(build('--url=https://bilim.example/tirek')).toMatchObject({ status: 0, stderr: '' });
    expect(strange('https://bilim.example/tirek/')).toEqual([]);
    const manifest = readFileSync(path.join(site, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('<SourceLocation DefaultValue="https://bilim.example/tirek/taskpane.html" />');
    expect(manifest.match(/https:\/\/bilim\.example\/tirek\//gu)).toHaveLength(readFileSync(path.join(root, 'manifest.xml'), 'utf8').match(/https:\/\/localhost:3000\//gu)!.length);
  });

  it('stays on this machine where no address is given', () => {
    expect(build()).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(path.join(site, 'manifest.xml'), 'utf8')).toBe(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
    expect(strange('https://bilim.example/tirek/')).toContain('manifest.xml: https://localhost:3000/taskpane.html');
  });

  it('takes office.js from elsewhere where it is told to, and lets the page load no other script', () => {
    expect(build('--office-js=https://bilim.example/office/office.js')).toMatchObject({ status: 0, stderr: '' });
    const page = readFileSync(path.join(site, 'taskpane.html'), 'utf8');
    expect(page).toContain('<script src="https://bilim.example/office/office.js"></script>');
    expect(page).toContain("script-src 'self' https://bilim.example;");
    expect(page).not.toContain('microsoft.com');
  });

  it('asks for its script by its content, so that a new version is not taken for the old one', () => {
    const [, hash] = /<script src="boot\.js\?([0-9a-f]{8})"><\/script>/u.exec(readFileSync(path.join(site, 'taskpane.html'), 'utf8'))!;
    expect(hash).toHaveLength(8);
    const later = readdirSync(site).filter((file) => file.endsWith('.js') && file !== 'boot.js');
    for (const file of later) expect(file).toMatch(/\.[0-9a-f]{8}\.js$/u);
  });

  it.each(['http://example.kz/', 'example.kz', 'ftp://example.kz/', 'https://', 'https://user@example.kz/', 'https://example.kz/?a=b', 'https://example.kz/#a', 'file:///C:/tirek/', ''])(
    'is refused for «%s», in a sentence',
    (address) => {
      const { status, stdout, stderr } = build(`--url=${address}`);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(/^Excel тек https:\/\/ [^\n]+\nExcel принимает только адрес https:\/\/[^\n]+\n$/u);
    },
  );

  it('is refused with options that nobody knows', () => {
    for (const args of [['--адрес=https://example.kz/'], ['page'], ['--office-js=http://example.kz/office.js']]) {
      const { status, stderr } = build(...args);
      expect({ args, status, lines: stderr.trim().split('\n').length }).toEqual({ args, status: 3, lines: 1 });
    }
  });
});

describe('the search for addresses', () => {
  it.each(['https://cdn.example/x.js', 'http://localhost:3000/', 'ws://localhost:8080', 'LOCALHOST', '127.0.0.1:3000', 'src="//cdn.example/x.js"', "url(//cdn.example/font.woff2)"])('finds %s', (address) => {
    expect(addressesIn(`before ${address} after`)).toHaveLength(1);
  });

  it('finds none where there is none', () => {
    expect(addressesIn('import("./pane.js") // a comment, 10:20, a://')).toEqual(['a://']);
  });
});
