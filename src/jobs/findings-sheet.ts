import { checks } from '../checks/index.ts';
import type { NewCell, NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { severityWords } from '../text/severities.ts';
import { findingsSheetWords } from './findings-sheet-strings.ts';
import { inLanguage, type Finding } from './run-checks.ts';

const widths = [5, 13, 26, 18, 62, 22, 22];
const headingRow = 1;
const linkColumn = 3;

/** The findings as a sheet to keep and to print, each with a link to its cell. */
export function findingsSheet(findings: readonly Finding[], language: Language): NewSheet {
  const words = findingsSheetWords[language];
  const note = headingRow + findings.length + 1;
  return {
    name: words.sheet,
    cells: [
      { row: 0, column: 0, value: words.title, role: 'title' },
      ...words.headings.map((value, column): NewCell => ({ row: headingRow, column, value, role: 'heading' })),
      ...findings.flatMap((finding, index) => lineOf(inLanguage(finding, language), index, language)),
      { row: note, column: 0, value: words.note, role: 'note' },
    ],
    merges: [0, note].map((row) => ({ top: row, left: 0, bottom: row, right: widths.length - 1 })),
    widths,
    heights: Object.fromEntries(findings.map((finding, index) => [headingRow + 1 + index, heightOf(inLanguage(finding, language))] as const)),
    repeatRows: [headingRow, headingRow],
    landscape: true,
    breaks: [],
  };
}

function lineOf({ check, severity, cells, message, expected, accepted }: Finding, index: number, language: Language): NewCell[] {
  const [place] = cells;
  const values = [
    index + 1,
    severityWords[language][severity],
    checks[check]?.strings[language].title ?? check,
    place ? `«${place.sheet}»!${place.address}` : '',
    message,
    expected ?? '',
    accepted ?? '',
  ];
  return values.map((value, column) => ({
    row: headingRow + 1 + index,
    column,
    value,
    role: column === 0 ? 'count' : 'label',
    ...(column === linkColumn && place ? { link: place } : {}),
  }));
}

/** In points: as many lines as the message needs. */
const heightOf = ({ message, accepted = '' }: Finding) => 16 * Math.max(2, Math.ceil(message.length / 58), Math.ceil(accepted.length / 20));
