import { addressOf } from '../sheet/cells/address.ts';
import type { TemplateKind } from '../sheet/registers/template-columns.ts';
import type { NewCell, NewSheet } from '../sheet/workbook.ts';
import { templateWords } from '../text/templates.ts';
import { layout } from './new-register-layout.ts';
import { newRegistersWords } from './new-registers-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';

const widths = [5, 28, 66, 66, 20];
const [titleRow, aboutRow, headingRow] = [0, 1, 3];
const lineHeight = 16;
const right = 3;
/** Beside what is printed: by it Tirek knows a sheet that is no register, though it names them all. */
const mark = 'Тірек · registers';

/** «Қалай толтыру керек»: which sheets there are, with links, in the order in which they are filled in, and the few rules. */
export function guideSheet(kinds: readonly TemplateKind[], { language }: RegistersWishes): NewSheet {
  const { guide } = newRegistersWords[language];
  const rules = guide.rules.filter(({ of }) => of === undefined || kinds.includes(of));
  const rulesRow = headingRow + kinds.length + 2;
  const [ruleLeft, ruleWidth] = [2, widths[2]! + widths[3]!];
  const ruleRows = rules.map((rule, at) => ({ rule, row: rulesRow + 1 + at }));
  return {
    name: guide.sheet,
    cells: [
      { row: titleRow, column: 0, value: guide.title, role: 'title' },
      { row: titleRow, column: right + 1, value: mark, role: 'note' },
      { row: aboutRow, column: 0, value: guide.about, role: 'note' },
      ...guide.headings.map((value, column): NewCell => ({ row: headingRow, column, value, role: 'heading' })),
      ...kinds.flatMap((kind, at) => kindCells(kind, at, language)),
      { row: rulesRow, column: 0, value: guide.rulesTitle, role: 'title' },
      ...ruleRows.flatMap(({ rule, row }, at): NewCell[] => [
        { row, column: 0, value: at + 1, role: 'count', numberFormat: '0' },
        { row, column: 1, value: rule.title, role: 'label' },
        { row, column: ruleLeft, value: rule.text, role: 'label' },
        { row, column: right, value: null, role: 'label' },
      ]),
    ],
    merges: [...[titleRow, aboutRow, rulesRow].map((row) => ({ top: row, left: 0, bottom: row, right })), ...ruleRows.map(({ row }) => ({ top: row, left: ruleLeft, bottom: row, right }))],
    widths,
    heights: {
      [titleRow]: 24,
      [rulesRow]: 24,
      ...Object.fromEntries(kinds.map((kind, at) => [headingRow + 1 + at, kindHeight(kind, language)] as const)),
      ...Object.fromEntries(ruleRows.map(({ rule, row }) => [row, lineHeight * linesIn(rule.text, ruleWidth)] as const)),
    },
    repeatRows: [headingRow, headingRow],
    landscape: true,
    breaks: [],
    printArea: { top: 0, left: 0, bottom: rulesRow + rules.length, right },
  };
}

const linesIn = (text: string, width: number) => Math.ceil((text.length * 1.02) / width);

function kindHeight(kind: TemplateKind, language: RegistersWishes['language']): number {
  const { about, row } = templateWords[language][kind];
  return lineHeight * Math.max(linesIn(about, widths[2]!), linesIn(row, widths[3]!));
}

function kindCells(kind: TemplateKind, at: number, language: RegistersWishes['language']): NewCell[] {
  const { sheet, about, row: rowOf } = templateWords[language][kind];
  const row = headingRow + 1 + at;
  return [
    { row, column: 0, value: at + 1, role: 'count', numberFormat: '0' },
    { row, column: 1, value: sheet, role: 'label', link: { sheet, address: addressOf(layout.first, 0) } },
    { row, column: 2, value: about, role: 'label' },
    { row, column: 3, value: rowOf, role: 'label' },
  ];
}
