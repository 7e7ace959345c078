import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Piece, Report } from './reports.ts';
import { reports } from './reports.ts';

type Change = readonly [was: string, is: string];

/** The same texts and numbers with every error mended, as their authors would have to. */
const changes: Readonly<Record<keyof typeof reports, readonly Change[]>> = {
  annualAnalysis: [
    ['біріктірілген  сыныптар  саны – 94', 'біріктірілген  сыныптар  саны – 174'],
    ['1,34 %', '1,35 %'],
    ['Нұра, Абай аудандары  педагогтері', 'Нұра, Абай, Ұлытау аудандары  педагогтері'],
  ],
  sessionReport: [
    ['9 /530%', '9 /53%'],
    ['4 - магнитті мектеп', '5 - магнитті мектеп'],
    ['Олар: Аққұдық орта мектебі', 'Олар: Абай негізгі мектебі, Аққұдық орта мектебі'],
    // The hub's own staff of 50, in place of the sum of its magnets.
    ['жалпы саны- 86 болса, оның жоғары білімдісі -77/89 %', 'жалпы саны- 50 болса, оның жоғары білімдісі -44/88 %'],
    ['Арнаулы орта - 9/10 %', 'Арнаулы орта - 6/12 %'],
    ['Зерттеуші - 11/13 %', 'Зерттеуші - 9/18 %'],
    ['Сарапшы - 23/27 %', 'Сарапшы - 14/28 %'],
    ['Модератор - 16/18 %', 'Модератор - 8/16 %'],
    ['Санаты жоқ - 36/42%', 'Санаты жоқ - 18/36%'],
  ],
  councilPlan: [],
};

const mend = (list: readonly Change[]) => (value: CellValue): CellValue =>
  typeof value === 'string' ? list.reduce((text, [was, is]) => text.replace(was, is), value) : value;

/** The rows of the plan follow each other, and none stands twice. */
function inOrder(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const once = rows.filter(([, activity]) => !String(activity).startsWith('Сессия аралық'));
  return once.map((row, index) => (typeof row[0] === 'number' ? [index, ...row.slice(1)] : [...row]));
}

const mendPiece = (name: keyof typeof reports) => (piece: Piece): Piece => {
  const mendValue = mend(changes[name]);
  if (typeof piece === 'string') return mendValue(piece) as string;
  const rows = piece.map((row) => row.map(mendValue));
  return name === 'councilPlan' ? inOrder(rows) : rows;
};

/** A report in which nothing is wrong. */
export const mended = (name: keyof typeof reports): Report => reports[name].map(mendPiece(name));

/** Every mending is made: a text that has changed meanwhile would hide one. */
export const unmade = (): string[] =>
  Object.entries(changes).flatMap(([name, list]) => list.filter(([was]) => !JSON.stringify(reports[name as keyof typeof reports]).includes(JSON.stringify(was).slice(1, -1))).map(([was]) => was));
