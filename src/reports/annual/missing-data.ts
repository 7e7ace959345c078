import { registerKinds, type RegisterKind } from '../../sheet/registers/columns.ts';
import type { RegisterMisread, Registers } from '../../sheet/registers/registers.ts';
import { registerNames } from '../../text/register-names.ts';
import { registerWords } from '../../text/registers.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableRow } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { lastPrinted } from '../annual-grid.ts';
import { grouped } from '../grouped.ts';
import type { Paper } from '../paper.ts';
import { sectionLine } from '../section.ts';
import { strings } from './strings.ts';

/** Cells that are named; the rest are counted. */
const mostNamed = 6;

/** What is blank though needed, or was not understood, in registers that the analysis stands on: how often, and where. */
export function writeMissing(page: Paper, registers: Registers, language: Language, number: number): void {
  const words = strings[language];
  page.key('missing/title');
  page.line(`${number}. ${words.missing}`, 'title', lastPrinted);
  const rows = registerKinds.flatMap((kind) => rowsOf(kind, registers[kind].misread, language));
  if (rows.length === 0) return sectionLine(page, 'missing/nothing', words.nothingMissing);
  annualTable<'cells'>(page, {
    key: 'missing',
    headings: [annualWords[language].number, words.register],
    columns: [
      { heading: words.column, span: 2, shows: { kind: 'text', id: 'column' } },
      { heading: words.why, span: 2, shows: { kind: 'text', id: 'why' } },
      { heading: words.cells, shows: { kind: 'count', name: 'cells' } },
      { heading: words.where, span: 3, shows: { kind: 'text', id: 'where' } },
    ],
    groups: [{ rows }],
  });
}

function rowsOf(kind: RegisterKind, misread: readonly RegisterMisread[], language: Language): TableRow<'cells'>[] {
  const words = strings[language];
  const headings = registerWords[language][kind].fields as Readonly<Record<string, { readonly heading: string }>>;
  return [...grouped(misread, ({ field, why }) => `${field}/${why}`)].map(([key, cells]) => ({
    key: `${kind}/${key}`,
    label: registerNames[language][kind],
    counts: { cells: cells.length },
    texts: { column: headings[cells[0]!.field]?.heading ?? cells[0]!.field, why: words.whys[cells[0]!.why], where: placesOf(cells, words.andMore) },
  }));
}

/** «Сыныптар»: D12, D15; тағы 3. */
function placesOf(cells: readonly RegisterMisread[], andMore: (cells: number) => string): string {
  const named = [...grouped(cells.slice(0, mostNamed), ({ sheet }) => sheet)].map(([sheet, own]) => `«${sheet}»: ${own.map(({ address }) => address).join(', ')}`);
  return [...named, ...(cells.length > mostNamed ? [andMore(cells.length - mostNamed)] : [])].join('; ');
}
