import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { wordsOf } from '../words/fold.ts';
import { labelWord } from './label-words.ts';
import { compositionsOf } from './compositions.ts';

/** A label of those who have no category, where it stands first. */
export interface BucketLabel {
  readonly report: SheetReport;
  readonly spot: Spot;
  readonly label: string;
}

interface Named {
  readonly kind: string;
  readonly label: string;
  readonly key: string;
  /** «Санатсыз» and «без категории» are one label in two languages; «педагог» is the same in both. */
  readonly language: 'kk' | 'ru' | 'both';
  readonly spot: Spot;
}

interface OfSheet {
  readonly labels: readonly Named[];
  /** «Педагог» and «санатсыз» stand beside each other: here they are two things. */
  readonly apart: boolean;
}

const ofSheet = perReport((report: SheetReport): OfSheet => {
  const tables = new Set<string>();
  // The labels of a table with categories across are its headings: one row has them all.
  const first = compositionsOf(report).filter(({ tableKey }) => tableKey === undefined || (!tables.has(tableKey) && tables.add(tableKey)));
  const groups = first.flatMap((composition) => composition.groups.filter(({ kind }) => kind === 'categories'));
  const buckets = groups.map(({ lines }) => lines.flatMap(({ meaning, label, spot }): Named[] => (meaning.group === 'categories' && (meaning.kind === 'none' || meaning.kind === 'pedagog') ? [{ kind: meaning.kind, ...sayingOf(label), label, spot }] : [])));
  return { labels: buckets.flat(), apart: buckets.some((bucket) => new Set(bucket.map(({ kind }) => kind)).size > 1) };
});

/** The words that matter: «без кат.» says what «без категории» says, «санаты жоқ педагогтер» what «санаты жоқ» does. */
function sayingOf(label: string): Pick<Named, 'key' | 'language'> {
  const words = wordsOf(label);
  const said = words.map(labelWord).filter((word) => word !== 'filler' && word !== 'count');
  const own = said.filter((word) => word !== 'teacher');
  const language = words.some((word) => word.startsWith('санат')) ? 'kk' : own.length > 0 ? 'ru' : 'both';
  return { key: (own.length > 0 ? own : said).join(' '), language };
}

/**
 * The labels under which a workbook's reports count teachers without a category.
 *
 * Takes    reports
 * Returns  each label once, where it stands first; none where a language has one label only; «педагог» only where it is
 *          nowhere kept apart from «санатсыз»
 * Refuses  nothing
 */
export function bucketLabelsOf(reports: readonly SheetReport[]): BucketLabel[] {
  const apart = reports.some((report) => ofSheet(report).apart);
  const seen = new Map<string, BucketLabel & Pick<Named, 'language'>>();
  for (const report of reports)
    for (const { kind, key, language, label, spot } of ofSheet(report).labels) if (!(apart && kind === 'pedagog') && !seen.has(`${language} ${key}`)) seen.set(`${language} ${key}`, { report, spot, label, language });
  const labels = [...seen.values()];
  const varies = (['kk', 'ru'] as const).filter((language) => labels.some((one) => one.language === language) && labels.filter((one) => one.language === language || one.language === 'both').length > 1);
  return labels.filter(({ language }) => language === 'both' ? varies.length > 0 : varies.includes(language)).map(({ report, spot, label }) => ({ report, spot, label }));
}
