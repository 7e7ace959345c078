import { wrongFormulas } from '../../../test/fixtures/made-reports.ts';
import { afterSession, beforeSession, participantRows, sessionDays, sessionRows, sessionSchools } from '../../../test/fixtures/session-life.ts';
import { registerValues, type LifeSheet } from '../../../test/fixtures/session-life-sheet.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { qualityOf } from '../../domain/session/quality.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { PlainPaper, PlainTable } from '../../sheet/plain-paper.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import { languages, type Language } from '../../text/language.ts';
import { plainPaper } from '../../text/plain-paper.ts';
import { templateWords } from '../../text/templates.ts';
import { reportSource } from '../report-source.ts';
import { session } from './session.ts';

const { hub, magnets } = sessionSchools;

/** What the report stands on: lessons and plans of the subjects would only take time to read. */
const kinds = ['units', 'schools', 'staff', 'pupils', 'sessions', 'participants', 'marks', 'answers'] as const;
const names = new Set(kinds.map((kind) => templateWords.kk[kind].sheet));
const life = afterSession().filter(({ name }) => names.has(name));
const before = beforeSession().filter(({ name }) => names.has(name));

const sourceOf = (sheets: readonly LifeSheet[]) => reportSource(readSheets(sheets.map(({ name, values }) => sheetOf(values, { name }))), { staff: defaultStaffSettings, today: sessionDays.until });

function sheetsOf(sheets: readonly LifeSheet[]): readonly NewSheet[] {
  const made = session.build(sourceOf(sheets), 'kk');
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

function paperOf(sheets: readonly LifeSheet[], language: Language = 'kk'): PlainPaper {
  const made = session.paper(sourceOf(sheets), language);
  if (!made.ok) throw new Error(made.problem.code);
  return plainPaper(made.value, language);
}

const whole = paperOf(life);
const textOf = ({ blocks }: PlainPaper) => blocks.flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : [])).join('\n').replace(/\u00A0/gu, ' ');
const tablesIn = ({ blocks }: PlainPaper) => blocks.filter((block): block is PlainTable => block.kind === 'table');
const tableWith = (paper: PlainPaper, heading: string) => tablesIn(paper).find(({ columns }) => columns.some((column) => column.heading === heading))!;
const rowsOf = ({ rows }: PlainTable) => rows.map(({ cells }) => cells);

describe('the final report of a session', () => {
  it('says by which order it was held, when, in what form and for whom', () => {
    expect(textOf(whole)).toMatch(/Сессия \d\d\.\d\d\.2026 ж\. № \S+ бұйрығы негізінде ұйымдастырылды\./u);
    expect(textOf(whole)).toContain('Сессия 12.10.2026–16.10.2026 аралығында (5 жұмыс күні)');
    expect(textOf(whole)).toContain('Оған 7–9-сынып оқушылары қатысты.');
    expect(textOf(whole)).toContain('оқытылды: химия, биология, физика, математика, география.');
  });

  it('names the schools in one order and under one number in every table', () => {
    const tables = tablesIn(whole).filter(({ columns }) => columns[0]!.heading === '№');
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) expect(rowsOf(table).slice(0, -1).map(([number, name]) => [number, name])).toEqual(magnets.map((name, place) => [String(place + 1), name]));
  });

  it('counts the staff of every magnet school with its shares', () => {
    expect(rowsOf(tableWith(whole, 'Сарапшы')).map(([, name, all]) => [name, all])).toEqual([...magnets.map((name, place) => [name, ['19', '17', '14', '36'][place]]), ['БАРЛЫҒЫ', '86']]);
    expect(textOf(whole)).toContain(`${magnets[0]} – барлығы 19 педагог. Білімі бойынша: жоғары білімді – 17/89%, арнаулы орта – 2/11%. Санаты бойынша: педагог-зерттеуші – 5/26%, педагог-сарапшы – 2/11%, педагог-модератор – 1/5%, `);
  });

  it('gives the hub its own staff, never the sum of the magnet schools', () => {
    expect(rowsOf(tableWith(whole, 'Көрсеткіш'))[0]).toEqual(['Педагогтер саны', '50', '100%']);
    const isStaff = ({ name }: LifeSheet) => name === templateWords.kk.staff.sheet;
    const without = paperOf(life.map((sheet) => (isStaff(sheet) ? { ...sheet, values: sheet.values.filter((row) => !row.includes(hub)) } : sheet)));
    expect(tableWith(without, 'Көрсеткіш')).toBeUndefined();
    expect(textOf(without)).toContain(`педагогтер тізімі (${hub})`);
  });

  it('says what share of the pupils took part', () => {
    expect(rowsOf(tableWith(whole, 'Барлық оқушы')).at(-1)).toEqual(['', 'БАРЛЫҒЫ', '153', '192', '345', '44', '12,75%']);
    expect(rowsOf(tableWith(whole, 'Қатысушы, 7-сынып')).at(-1)).toEqual(['', 'БАРЛЫҒЫ', '10', '16', '18', '44']);
    expect(textOf(whole)).toContain('44 оқушы қатысты (7-сынып – 10, 8-сынып – 16, 9-сынып – 18), бұл осы мектептердегі 345 оқушының 12,75 %-ын құрайды.');
    expect(textOf(whole)).toContain(`Тірек мектебі (${hub}): барлығы 677 оқушы, оның ішінде 1–4-сыныпта – 328, 5–11-сыныпта – 349.`);
  });

  it('shows growth in percentage points, of all subjects together as counted and not as a sum', () => {
    const rows = rowsOf(tableWith(whole, 'Кіру тесті: сапа'));
    expect(rows).toHaveLength(6);
    const percents = (cells: readonly string[]) => [cells[2]!, cells[4]!].map((text) => Number(text.replace('%', '').replace(',', '.')));
    for (const cells of rows) {
      const [before, after] = percents(cells) as [number, number];
      expect(Number(cells[5]!.replace(',', '.').replace('−', '-'))).toBeCloseTo(after - before, 6);
    }
    expect(textOf(whole)).toMatch(/Білім сапасы кіру тестінде [\d,]+ %, шығу тестінде [\d,]+ % болды; өзгеріс: [+−]?[\d,]+ пайыздық тармақ\./u);
  });

  it('tells quality, success, level of learning and average of every test, and of the marks', () => {
    const tables = tablesIn(whole).filter(({ columns }) => columns.at(-1)!.heading === 'Орташа баға');
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const total = rowsOf(table).at(-1)!;
      const [fives, fours, threes, twos] = ['«5»', '«4»', '«3»', '«2»'].map((heading) => Number(total[table.columns.findIndex((column) => column.heading === heading)])) as [number, number, number, number];
      const { quality, success, level, average } = qualityOf({ fives, fours, threes, twos });
      const percent = (share: number | undefined) => `${(share! * 100).toFixed(2).replace('.', ',')}`;
      expect(total.slice(-4)).toEqual([...[quality, success, level].map((share) => `${percent(share)}%`), average!.toFixed(2).replace('.', ',')]);
      expect(textOf(whole)).toContain(`: білім сапасы – ${percent(quality)} %, үлгерім – ${percent(success)} %, оқыту дәрежесі (СОУ) – ${percent(level)} %, орташа баға – ${average!.toFixed(2).replace('.', ',')}.`);
    }
  });

  it('reckons the level of learning as the settings of the district say, on the sheet by formulas that give the same', async () => {
    const settings = registerValues('settings', [{ name: 'СОУ: аттестацияланбаған оқушының салмағы', value: 7, on: 'иә' }]);
    const marks = registerValues('marks', [5, 4, 'н/а', 2].map((mark, place) => ({ kind: 'кіру тесті', school: hub, class: '9', subject: 'Химия', name: `Оқушы ${place}`, mark })));
    const levelOf = (sheets: readonly LifeSheet[]) => rowsOf(tableWith(paperOf(sheets), 'СОУ'))[0]!.slice(-2);
    const bare = life.filter(({ name }) => name !== templateWords.kk.marks.sheet);
    expect(levelOf([...bare, marks])).toEqual(['60,00%', '3,67']);
    expect(levelOf([...bare, marks, settings])).toEqual(['46,75%', '3,67']);
    const drawn = [life, [...bare, marks], [...bare, marks, settings]].flatMap((sheets) => sheetsOf(sheets));
    expect(await wrongFormulas(drawn)).toEqual([]);
    expect(drawn.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes('*64'))).length).toBeGreaterThan(4);
  });

  it.each(languages)('has the same figures in every table in %s', (language) => {
    const figures = (paper: PlainPaper) => tablesIn(paper).map((table) => rowsOf(table).map((cells) => cells.map((text) => text.replace(/[.,]/gu, ',')).filter((text) => /^[\d,%−+]*$/u.test(text))));
    expect(figures(paperOf(life, language))).toEqual(figures(whole));
  });

  it('leaves out what the workbook does not hold, and says so instead of inventing it', () => {
    const bare = paperOf([...before.filter(({ name }) => name !== templateWords.kk.staff.sheet && name !== templateWords.kk.pupils.sheet), registerValues('sessions', sessionRows.sessions)]);
    expect(textOf(bare)).toMatch(/анықтамаға енгізілмеді: педагогтер тізімі; оқушылар саны; қатысушылар тізімі; тест нәтижелері мен бағалар; .*сауалнама жауаптары\./u);
    expect(tableWith(bare, 'Қатысушы, 7-сынып')).toBeUndefined();
  });

  it('tells no share of pupils where the number of one school is missing', () => {
    const some = life.map((sheet) => ({ ...sheet, values: sheet.values.filter((row) => !(row.includes(magnets[3]) && row.filter((value) => typeof value === 'number').length > 5)) }));
    expect(textOf(paperOf(some))).not.toContain('-ын құрайды');
    expect(textOf(paperOf(some))).toContain(`оқушылар саны (${magnets[3]})`);
  });

  it('leaves lines to fill in by hand where nobody has said who issues and signs it', () => {
    expect(whole.blocks[0]).toMatchObject({ kind: 'letterhead', left: [expect.stringMatching(/^_+$/u)], right: [expect.stringMatching(/^_+$/u)] });
    const settings = registerValues('settings', [{ name: 'Бөлімнің атауы (қазақша)', value: 'Бұлақ ауданының білім бөлімі', on: 'иә' }, { name: 'Қол қоятын адам (аты-жөні)', value: 'Ким В.', on: 'иә' }]);
    expect(paperOf([...life, settings]).blocks).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'letterhead', left: ['Бұлақ ауданының білім бөлімі'] }), { kind: 'signatures', rows: [{ position: 'Жауапты', name: 'Ким В.' }] }]));
  });

  it('names no pupil', () => {
    const names = participantRows().map(({ name }) => String(name));
    const everything = JSON.stringify(whole);
    expect(names.filter((name) => everything.includes(name))).toEqual([]);
  });
});
