import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openWorkbook } from '../../src/hosts/browser/open-workbook.ts';
import { addressOf } from '../../src/sheet/cells/address.ts';
import { recalculated } from '../fixtures/recalculated.ts';
import { afterSession, participantRows, sessionSchools } from '../fixtures/session-life.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { folder, tirek, tirekJson } from './terminal.ts';

const place = folder();
const workbook = path.join(place, 'сессия.xlsx');
beforeAll(async () => writeFileSync(workbook, await workbookFile(afterSession())));

/** A report of the session as a new file. */
function report(id: string, name: string, ...args: string[]): string {
  const out = path.join(folder(), name);
  const ran = tirek('report', id, '--workbook', workbook, '--out', out, ...args);
  if (ran.status !== 0) throw new Error(ran.stderr);
  return out;
}

interface Printed {
  readonly pages: readonly string[];
  readonly pictures: readonly string[];
}

/** The printed pages of files, as LibreOffice has them: their texts, line by line, and their pictures. */
function printed(files: readonly string[]): Printed[] {
  const out = path.join(folder(), 'pages');
  const profile = pathToFileURL(path.join(out, 'profile')).href;
  mkdirSync(out);
  execFileSync(process.env['SOFFICE_PATH'] ?? 'soffice', [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', out, ...files], { stdio: 'pipe', timeout: 240_000 });
  return files.map((file) => {
    const { name } = path.parse(file);
    const pdf = path.join(out, `${name}.pdf`);
    if (!existsSync(pdf)) throw new Error(`LibreOffice could not open ${name}`);
    const texts = execFileSync(process.env['PDFTOTEXT_PATH'] ?? 'pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    execFileSync(process.env['PDFTOPPM_PATH'] ?? 'pdftoppm', ['-r', '40', '-png', pdf, path.join(out, name)]);
    const pictures = readdirSync(out).filter((each) => each.startsWith(`${name}-`) && each.endsWith('.png')).map((each) => path.join(out, each));
    return { pages: texts.split('\f').filter((page) => page.trim() !== ''), pictures };
  });
}

const plain = (text: string) => text.replace(/[\s\u00A0]+/gu, ' ');

const languages = [
  { language: 'kk', title: 'ҚОРЫТЫНДЫ АНЫҚТАМАСЫ', said: /44 оқушы қатысты .*345 оқушының 12,75 %-ын құрайды\./u, total: /БАРЛЫҒЫ 153 192 345 44 12,75%/u, signed: 'Жауапты' },
  { language: 'ru', title: 'ИТОГОВАЯ СПРАВКА', said: /магнитных школ – 44 .*12,75 % от 345 учащихся этих школ\./u, total: /ИТОГО 153 192 345 44 12,75%/u, signed: 'Ответственный' },
] as const;

let documents: readonly string[];
let seen: readonly Printed[];
beforeAll(() => {
  documents = languages.map(({ language }) => report('session', `анықтама-${language}.docx`, '--lang', language));
  seen = printed(documents);
});

describe.each(languages.map((each, place) => ({ ...each, place })))('the final report of a session as a document of Word, in $language', ({ place: at, title, said, total, signed }) => {
  it('opens in LibreOffice on few pages of A4, with its texts, tables and figures', () => {
    const { pages, pictures } = seen[at]!;
    const text = plain(pages.join(' '));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(5);
    expect(pictures).toHaveLength(pages.length);
    for (const picture of pictures) expect(statSync(picture).size).toBeGreaterThan(3000);
    expect(text).toContain(title);
    expect(text).toMatch(said);
    expect(text).toMatch(total);
    for (const [number, school] of sessionSchools.magnets.entries()) expect(text).toContain(`${number + 1} ${school}`);
    expect(plain(pages.at(-1)!)).toContain(signed);
    expect(pages.slice(1).map((page) => page.trim().split(/\s/u)[0])).toEqual(pages.slice(1).map((_, number) => String(number + 2)));
  });

  it('names no pupil', () => {
    const text = plain(seen[at]!.pages.join(' '));
    expect(participantRows().filter(({ name }) => text.includes(String(name)))).toEqual([]);
  });
});

describe('papers of a session', () => {
  it('are the same file the next time', () => {
    expect(Buffer.compare(readFileSync(documents[0]!), readFileSync(report('session', 'екінші.docx')))).toBe(0);
  });

  it('are read back by Tirek, which has nothing to say of them', () => {
    for (const [at, file] of documents.entries()) {
      expect(tirekJson<{ findings: unknown[] }[]>('check', file, '--lang', languages[at]!.language)[0]!.findings).toEqual([]);
      expect(tirek('read', file).stdout).toContain('кестелер:');
    }
  });

  it('have the values that LibreOffice calculates for their formulas', async () => {
    const files = ['kk', 'ru'].map((language) => report('session', `анықтама-${language}.xlsx`, '--lang', language));
    const [before, after] = await Promise.all([files, recalculated(files)].map((list) => Promise.all(list.map(async (file) => {
      const sheets = await openWorkbook(new Uint8Array(readFileSync(file)));
      if (!sheets.ok) throw new Error(sheets.problem.code);
      return sheets.value.map(({ grid }) => Object.fromEntries(grid.values.flatMap((row, at) => row.flatMap((value, column) => (value === null || value === '' ? [] : [[addressOf(at, column), typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value]])))));
    }))));
    expect(after).toEqual(before);
    expect(JSON.stringify(before)).toContain('12,75');
  });

  it('are refused where the report is no paper, the session is not known, or the file is there', () => {
    const refused = (...args: string[]) => tirek('report', ...args, '--workbook', workbook);
    expect(refused('network', '--out', path.join(folder(), 'желі.docx'))).toMatchObject({ status: 3, stderr: expect.stringContaining('Word құжаты болып жазылмайды') as string });
    expect(refused('session', '--session', 'Жазғы', '--out', path.join(folder(), 'а.docx'))).toMatchObject({ status: 3, stderr: expect.stringContaining('Күзгі сессия') as string });
    expect(refused('session', '--out', documents[0]!)).toMatchObject({ status: 2, stderr: expect.stringContaining('үстіне жазылмайды') as string });
  });

  it('are of the session that its name or one of its days names', () => {
    for (const said of ['күзгі', '13.10.2026']) expect(existsSync(report('session', 'анықтама.docx', '--session', said))).toBe(true);
  });
});
