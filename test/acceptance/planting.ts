import fc from 'fast-check';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { addressOf } from '../../src/sheet/cells/address.ts';
import { mended } from './mended.ts';
import { reports, type Piece, type Report } from './reports.ts';

/** Where a cell stands in a report, whatever the layout: a piece, and a row and a column of it. */
export interface Place {
  readonly piece: number;
  readonly row: number;
  readonly column: number;
}

/** A report that was right, with one error in it. */
export interface Planted {
  readonly kind: string;
  readonly report: Report;
  readonly at: Place;
  readonly expected?: string;
  /** Nothing tells which of several numbers is wrong: the finding names this cell among others. */
  readonly anywhere?: true;
}

type Name = keyof typeof reports;

const withCell = (report: Report, { piece, row, column }: Place, value: CellValue): Report =>
  report.map((each, index) => (index !== piece ? each : typeof each === 'string' ? (value as string) : each.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells))));

export const cellOf = (report: Report, { piece, row, column }: Place): CellValue => {
  const found = report[piece]!;
  return typeof found === 'string' ? found : (found[row]?.[column] ?? null);
};

/** All cells of a report that fit. */
function cellsOf(report: Report, fits: (value: CellValue, place: Place, piece: Piece) => boolean): Place[] {
  return report.flatMap((piece, index) =>
    (typeof piece === 'string' ? [[piece]] : piece).flatMap((cells, row) => cells.flatMap((value, column) => (fits(value, { piece: index, row, column }, piece) ? [{ piece: index, row, column }] : []))),
  );
}

/** A place of the report, and another number that is put there instead of the one that is right. */
function numberAt(kind: string, name: Name, places: readonly Place[], number: RegExp, expected: (digits: string) => string): fc.Arbitrary<Planted> {
  const report = mended(name);
  return fc.tuple(fc.constantFrom(...places), fc.integer({ min: 2, max: 9 }), fc.boolean()).map(([at, by, up]) => {
    const value = cellOf(report, at);
    const [, before = '', digits = ''] = number.exec(String(value))!;
    const wrong = Number(digits) + (up || Number(digits) < by + 1 ? by : -by);
    const planted = typeof value === 'number' ? wrong : String(value).replace(before + digits, `${before}${wrong}`);
    return { kind, report: withCell(report, at, planted), at, expected: expected(digits) };
  });
}

const isTotal = (piece: Piece, row: number) => typeof piece !== 'string' && row > 0 && /^(?:барлығы|аудан:|қала:|аудандар б-ша|қалалар|$)/iu.test(String(piece[row]![1] ?? '').trim()) && piece[row]![0] === null;

const annual = mended('annualAnalysis');
const totals = cellsOf(annual, (value, { row, column }, piece) => typeof value === 'number' && column > 1 && isTotal(piece, row));
const wrongTotal = numberAt('a total', 'annualAnalysis', totals, /^()(\d+)$/u, (digits) => digits);

const items = cellsOf(annual, (value, { piece, row, column }, whole) => typeof value === 'number' && column > 1 && row > 0 && row < 10 && !isTotal(whole, row) && typeof whole !== 'string' && whole[0]!.length < 8 && piece > 0);
const wrongItem = numberAt('a number in a row', 'annualAnalysis', items, /^()(\d+)$/u, () => '').map((found): Planted => ({ ...found, anywhere: true }));

const session = mended('sessionReport');
const shares = cellsOf(session, (value) => typeof value === 'string' && value.length < 80 && /\d\s*\/\s*\d+\s*%/u.test(value));
const wrongShare = numberAt('a share', 'sessionReport', shares, /(\d\s*\/\s*)(\d+)\s*%/u, (digits) => `${digits} %`);

const spoken = cellsOf(annual, (value) => typeof value === 'string' && /сыныптар\s+саны – \d+\.$/u.test(value));
const wrongSentence = numberAt('a number in a sentence', 'annualAnalysis', spoken, /(саны – )(\d+)/u, (digits) => digits);

const council = mended('councilPlan');
const numbers = cellsOf(council, (value, { row, column }, piece) => typeof value === 'number' && column === 0 && row > 2 && typeof piece !== 'string' && piece.length > 10 && row < piece.length - 1);
const wrongNumber: fc.Arbitrary<Planted> = fc.constantFrom(...numbers).map((at) => {
  const right = cellOf(council, at) as number;
  return { kind: 'a repeated number', report: withCell(council, at, right - 1), at, expected: String(right) };
});

const plan = council.findIndex((piece) => typeof piece !== 'string' && piece.length > 10);
const twice: fc.Arbitrary<Planted> = fc.integer({ min: 1, max: 25 }).map((source) => {
  const rows = council[plan] as readonly (readonly CellValue[])[];
  const [, activity, ...rest] = rows[source]!;
  const copy = [rows.length, String(activity).replace(' ', '  ').replace(/-\s*/u, '').toLowerCase(), ...rest];
  return { kind: 'an activity twice', report: council.map((piece, index) => (index === plan ? [...rows, copy] : piece)), at: { piece: plan, row: rows.length, column: 1 } };
});

const districts = ['Жаңаарқа', 'Осакаров', 'Бұқар жырау', 'Қарқаралы', 'Шет', 'Нұра', 'Абай', 'Ұлытау'];
const spokenList = annual.findIndex((piece) => typeof piece === 'string' && piece.includes('9 селолық аудандардың мектептеріне'));
const lost: fc.Arbitrary<Planted> = fc.constantFrom(...districts).map((district) => ({
  kind: 'a name lost from a list',
  report: annual.map((piece, index) => (typeof piece === 'string' && index > spokenList && index < spokenList + 9 ? without(piece, district) : piece)),
  at: { piece: spokenList, row: 0, column: 0 },
  expected: '8',
}));

/** The name goes, with its comma; a line that named nobody else speaks of teachers in general. */
const without = (line: string, district: string) =>
  line.replace(new RegExp(`${district},\\s*|,\\s*${district}(?=\\s)`, 'u'), '').replace(new RegExp(`${district}\\s+(?:ауданы|аудандары)\\s*`, 'u'), '');

const split = cellsOf(annual, (value) => typeof value === 'string' && /^\d+ \(\d+\/\d+\)$/u.test(value));
const wrongSplit: fc.Arbitrary<Planted> = fc.constantFrom(...split).map((at) => {
  const value = String(cellOf(annual, at));
  return { kind: 'a split', report: withCell(annual, at, value.replace(/\((\d+)/u, (_, kazakh: string) => `(${Number(kazakh) + 3}`)), at };
});

const placeOfLine = (report: Report, part: string): Place => ({ piece: report.findIndex((piece) => typeof piece === 'string' && piece.includes(part)), row: 0, column: 0 });
const withTexts = (report: Report, changes: readonly (readonly [was: string, is: string])[]): Report =>
  report.map((piece) => (typeof piece === 'string' ? changes.reduce((text, [was, is]) => text.replace(was, is), piece) : piece));

/** The hub's own figures give way to the sum of its magnets, each share right. */
const sumOfOthers: Planted = {
  kind: 'a block that is the sum of the others',
  at: placeOfLine(session, 'Тірек мектебі бойынша'),
  report: withTexts(session, [
    ['жалпы саны- 50 болса, оның жоғары білімдісі -44/88 %', 'жалпы саны- 86 болса, оның жоғары білімдісі -77/90 %'],
    ['Магистр – 3/6 %', 'оның ішінде магистр – 3/3 %'],
    ['Арнаулы орта - 6/12 %', 'Арнаулы орта - 9/10 %'],
    ['Шебер - 1/2%,', 'Шебер - 0/0%,'],
    ['Зерттеуші - 9/18 %', 'Зерттеуші - 11/13 %'],
    ['Сарапшы - 14/28 %', 'Сарапшы - 23/27 %'],
    ['Модератор - 8/16 %', 'Модератор - 16/19 %'],
    ['Санаты жоқ - 18/36%', 'Санаты жоқ - 36/42%'],
  ]),
};

/** Fewer or more schools are counted than the orders attach. */
const attached: fc.Arbitrary<Planted> = fc.constantFrom(3, 4, 6, 7).map((count) => ({
  kind: 'a count of attached schools',
  at: placeOfLine(session, '5 - магнитті мектеп'),
  report: withTexts(session, [['5 - магнитті мектеп', `${count} - магнитті мектеп`]]),
  expected: '5',
}));

/** So many of a category that the whole is exceeded; the share fits the count. */
const categories = cellsOf(session, (value) => typeof value === 'string' && /^(?:Зерттеуші|Сарапшы|Модератор|Педагог) [–-] \d+ ?\/\d+ ?%$/u.test(value));
const tooMany: fc.Arbitrary<Planted> = fc.tuple(fc.constantFrom(...categories), fc.integer({ min: 2, max: 4 })).map(([at, more]) => {
  const value = String(cellOf(session, at));
  const staff = [...session.slice(0, at.piece)].reverse().map((piece) => /(?:барлығы: ?|бойынша: ?|саны- ?)(\d+)(?:$| болса)/u.exec(String(piece))).find((found) => found)!;
  const whole = Number(staff[1]);
  const count = Number(/\d+/u.exec(value)![0]) + more;
  return { kind: 'a category too large', at, report: withCell(session, at, value.replace(/\d+ ?\/\d+ ?%/u, `${count}/${Math.floor((100 * count) / whole + 0.5)}%`)), anywhere: true };
});

/** A counterexample is told by what was planted, not by the whole report. */
const briefly = (found: Planted): Planted => Object.assign({ ...found }, { [fc.toStringMethod]: () => `${found.kind} at ${JSON.stringify(found.at)}: ${String(cellOf(found.report, found.at))}` });

/** Errors of every kind at random places of reports that are right. */
export const planted: readonly fc.Arbitrary<Planted>[] = [wrongTotal, wrongItem, wrongShare, wrongSentence, wrongNumber, twice, lost, wrongSplit, fc.constant(sumOfOthers), attached, tooMany].map((kind) => kind.map(briefly));

/** The cell of a place, in a layout: found by laying out a report in which every cell holds its own place. */
export function addressIn(layout: (report: Report) => Sheet[], report: Report, { piece, row, column }: Place): { sheet: string; address: string } {
  const sign = (...at: readonly number[]) => `§${at.join(' ')}`;
  const signs = report.map((each, index): Piece => (typeof each === 'string' ? sign(index, 0, 0) : each.map((cells, at) => cells.map((_, place) => sign(index, at, place)))));
  for (const { name, grid } of layout(signs))
    for (const [at, cells] of grid.values.entries()) {
      const place = cells?.indexOf(sign(piece, row, column)) ?? -1;
      if (place >= 0) return { sheet: name, address: addressOf(at, place) };
    }
  throw new Error('the layout dropped a cell');
}
