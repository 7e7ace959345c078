import { combinedTable, type CombinedCounts } from '../../domain/network/combined-table.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableGroup, type WrittenTable } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import type { AnnualSource } from '../annual-source.ts';
import type { ChartData } from '../chart-sheet.ts';
import { sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { percentOf, sentence } from '../sentence.ts';
import { putAside } from '../aside.ts';
import { combinedGroups, withLost, type CombinedName } from './groups.ts';
import { splitShown } from './split-cell.ts';
import { strings, type Spoken } from './strings.ts';

export const combinedClassesSection: Section = {
  id: 'combined-classes',
  needs: ['schools', 'classes'],
  dated: ['schools', 'classes'],
  write(page, source, language, number) {
    const words = strings[language];
    sectionTitle(page, { key: 'combined-classes', title: words.heading, day: source.days.classes, number }, language);
    const counts = withLost(source.data).total;
    const row = page.next;
    const sayCount = sectionLineLater(page, 'combined-classes/sentence/count');
    const sayLanguages = counts.withoutLanguage === 0 && counts.total > 0 ? sectionLineLater(page, 'combined-classes/sentence/languages') : undefined;
    page.key('combined-classes/aside');
    page.advance();
    const groups = combinedGroups(source, language);
    const table = writeTable(page, source, { counts, groups }, language);
    const total = table.numbers('total');
    const [inSmall] = counts.elsewhere > 0 ? putAside(page, row, [{ label: words.aside.inSmall, value: counts.total - counts.elsewhere, formula: `${total('total').address}-${total('elsewhere').address}` }]) : [];
    sayCount(sentence(words.inSchools({ total: total('total'), inSmall, with: total('with'), without: total('without') }), language));
    const spoken = (['kk', 'ru', 'other'] as const).filter((each) => counts[each] > 0);
    sayLanguages?.(sentence(words.byLanguage(spoken.map((each): Spoken => ({ language: each, classes: total(each), share: percentOf(total(each), total('total'), 2, language) }))), language));
    writeNotes(page, { table, counts, groups }, language);
  },
  charts: ({ data, unit }, language) => (unit ? [] : [chartOf(data, language)]),
};

type Counts = Readonly<Record<CombinedName, number>>;

interface Counted {
  readonly counts: Counts;
  readonly groups: readonly TableGroup<CombinedName>[];
}

function writeTable(page: Parameters<Section['write']>[0], source: AnnualSource, { counts, groups }: Counted, language: Language): WrittenTable<CombinedName> {
  const words = strings[language];
  const languages = languagesOf(counts);
  const withOther = languages.includes('other');
  return annualTable<CombinedName>(page, {
    key: 'combined-classes',
    headings: [annualWords[language].number, source.unit ? annualWords[language].school : annualWords[language].unit],
    columns: [
      { heading: words.hubs, shows: { kind: 'count', name: 'hubs' } },
      { heading: words.small, shows: { kind: 'count', name: 'small' } },
      { heading: words.combined(withOther ? 'three' : 'two'), span: 2, shows: { kind: 'formula', of: (numbers) => splitShown(numbers, languages) } },
      { heading: words.with, span: 2, shows: { kind: 'count', name: 'with' } },
      { heading: words.without, span: 2, shows: { kind: 'count', name: 'without' } },
    ],
    aside: {
      caption: annualWords[language].aside,
      numbers: [{ name: 'total', heading: words.aside.total, sum: languages }, ...languages.map((name) => ({ name, heading: words.aside[name] })), ...(['elsewhere', 'lost'] as const).filter((name) => counts[name] > 0).map((name) => ({ name, heading: words.aside[name] }))],
    },
    groups,
    total: { label: annualWords[language].total },
  });
}

/** Kazakh and Russian, and what else there is. */
const languagesOf = (counts: CombinedCounts | Counts) => (['kk', 'ru', 'other', 'withoutLanguage'] as const).filter((name) => name === 'kk' || name === 'ru' || counts[name] > 0);

/** Classes without a language and where they are; classes of schools that are no small-class schools. */
function writeNotes(page: Parameters<Section['write']>[0], { table, counts, groups }: Counted & { readonly table: WrittenTable<CombinedName> }, language: Language): void {
  const words = strings[language];
  const total = table.numbers('total');
  const places = groups
    .flatMap(({ rows }) => rows.filter(({ detail, counts }) => !detail && (counts.withoutLanguage ?? 0) > 0))
    .map(({ key, label }) => ({ name: label, classes: table.numbers(key)('withoutLanguage') }));
  if (places.length > 0) sectionLine(page, 'combined-classes/note/language', sentence(words.withoutLanguage(total('withoutLanguage'), places), language));
  const lost = counts.lost > 0 ? total('lost') : undefined;
  if (lost) sectionLine(page, 'combined-classes/note/lost', sentence(words.lost(lost), language));
  if (counts.elsewhere === counts.lost) return;
  const all = total('elsewhere');
  const [others] = lost ? putAside(page, page.next, [{ label: words.aside.elsewhere, value: all.value - lost.value, formula: `${all.address}-${lost.address}` }]) : [all];
  sectionLine(page, 'combined-classes/note/elsewhere', sentence(words.elsewhere(others!), language));
}

function chartOf(data: AnnualSource['data'], language: Language): ChartData {
  const words = strings[language].chart;
  const table = combinedTable(data);
  const series = languagesOf(table.total);
  return {
    id: 'combined-classes/chart',
    title: words.title,
    kind: 'bars-stacked',
    names: annualWords[language].unit,
    series: series.map((name) => words.series[name]),
    rows: table.rows.map(({ unit, counts }) => ({ key: unit?.key ?? '?', label: unit?.name ?? annualWords[language].unknownUnit, numbers: series.map((name) => counts[name]) })),
  };
}
