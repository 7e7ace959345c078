import { changeInPoints } from '../../domain/session/quality.ts';
import type { MarkLine } from '../../domain/session/records.ts';
import { growthOf, type ResultChange } from '../../domain/session/results.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import type { CellRole } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import { countFormat } from '../annual-table-rows.ts';
import type { ChartData } from '../chart-sheet.ts';
import { sentence, shownNumber, type CellNumber } from '../sentence.ts';
import { headingRow, pointsFormat, shareFormat, type ResultsPage, type ShareCells } from './results-page.ts';
import { strings } from './strings.ts';
import { labelOf, type TestCells } from './tests-part.ts';

interface Pair {
  readonly before: ShareCells;
  readonly after: ShareCells;
}

/** From the entry to the exit test: cells that refer to the tables of both, and the change in percentage points. */
export function writeGrowth(on: ResultsPage, tests: readonly MarkLine[], entry: TestCells, exit: TestCells, language: Language): void {
  const [{ page }, words] = [on, strings[language]];
  const growth = growthOf(tests, ['subject']);
  if (growth.length === 0) return;
  page.together(() => {
    page.key('growth/title');
    page.line(words.growth, 'title', on.last);
    page.key('growth/said');
    const say = page.reserve(on.last);
    const columns = words.growthColumns;
    headingRow(page, { key: 'growth', headings: [words.number, words.by.subject, columns.entryPupils, columns.entryQuality, columns.exitPupils, columns.exitQuality, columns.quality, columns.entrySuccess, columns.exitSuccess, columns.success] });
    for (const [place, change] of growth.entries()) {
      const key = change.key || '?';
      growthRow(on, { key: `growth/row/${key}`, number: place + 1, label: labelOf(change.before, 'subject', language), role: 'label' }, { before: entry.subject.get(key)!, after: exit.subject.get(key)! });
    }
    const { before, after, points } = growthRow(on, { key: 'growth/total', number: null, label: words.total, role: 'total' }, { before: entry.subject.get('')!, after: exit.subject.get('')! });
    if (before && after && points) say(sentence(words.growthSaid({ before: shownNumber(before, 2, true, language), after: shownNumber(after, 2, true, language), points: shownNumber(points, 2, false, language) }), language), 'plain');
  });
}

interface RowText {
  readonly key: string;
  readonly number: number | null;
  readonly label: string;
  readonly role: CellRole;
}

function growthRow({ page }: ResultsPage, { key, number, label, role }: RowText, { before, after }: Pair): { readonly before: CellNumber | undefined; readonly after: CellNumber | undefined; readonly points: CellNumber | undefined } {
  const [counts, shares]: readonly CellRole[] = role === 'total' ? ['total', 'total'] : ['count', 'share'];
  page.key(key);
  page.put(page.next, 0, number, counts!);
  page.put(page.next, 1, label, role);
  page.fit(page.next, 1, 1, label, role);
  const refer = (column: number, cell: CellNumber | undefined, as: CellRole, numberFormat: string): CellNumber | undefined => {
    const address = page.put(page.next, column, cell?.value ?? '', as, { numberFormat, ...(cell ? { formula: cell.address } : {}) });
    return cell && { address, value: cell.value };
  };
  const change = (column: number, of: 'quality' | 'success'): CellNumber | undefined => {
    const [from, to] = [refer(column === 6 ? 3 : 7, before[of], shares!, shareFormat), refer(column === 6 ? 5 : 8, after[of], shares!, shareFormat)];
    const value = changeInPoints(from?.value, to?.value);
    const address = page.put(page.next, column, value ?? '', shares!, { numberFormat: pointsFormat, ...(from && to ? { formula: `ROUND((${to.address}-${from.address})*100,2)` } : {}) });
    return value === undefined ? undefined : { address, value };
  };
  refer(2, before.pupils, counts!, countFormat);
  refer(4, after.pupils, counts!, countFormat);
  const points = change(6, 'quality');
  change(9, 'success');
  const shown = (column: number, cell: CellNumber | undefined) => cell && { address: addressOf(page.next, column), value: cell.value };
  const found = { before: shown(3, before.quality), after: shown(5, after.quality), points };
  page.advance();
  return found;
}

/** The diagram of growth: the quality of each subject before and after, in per cent. */
export function growthChart(tests: readonly MarkLine[], language: Language): readonly ChartData[] {
  const words = strings[language];
  const growth = growthOf(tests, ['subject']).filter(({ quality }) => quality !== undefined);
  const percent = (share: number | undefined) => Math.round((share ?? 0) * 10_000) / 100;
  const rows = growth.map(({ key, before, after }: ResultChange) => ({ key: key || '?', label: labelOf(before, 'subject', language), numbers: [percent(before.quality), percent(after.quality)] }));
  return rows.length === 0 ? [] : [{ id: 'growth', title: words.chart, kind: 'columns', names: words.by.subject, series: words.series, rows }];
}
