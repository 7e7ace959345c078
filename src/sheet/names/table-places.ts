import { fold } from '../words/fold.ts';
import type { ReportColumn, ReportTable } from '../report-tables/report-table.ts';

/** What the names of a column are, by its heading. */
export type ColumnPlace = 'unit' | 'school' | 'people' | 'any';

const unit = /аудан|район|кала(?!й)|город|облыс|област|онир|district|oblast/u;
const school = /мектеп|мектеб|школ|school|(?<!\p{L})уйым|организац|учрежден|гимнази/u;
const people = /мугалим|педагог|учител|аты[\s-]*жони|(?<!\p{L})фио|ф\.\s?и\.\s?о|т\.\s?а\.\s?а|жауапт|ответствен|орындауш|исполнит|директор|басшы|руководит|тьютор|куратор|уйлестируш|катысуш|участник|жуктел/u;
const counts = /саны|количеств|кол-во|числ|улеси|доля|пайыз|процент|%/u;

function placeOf({ kind, heading }: ReportColumn): ColumnPlace {
  const folded = fold(heading);
  if (kind === 'people') return 'people';
  if (counts.test(folded)) return 'any';
  if (people.test(folded)) return 'people';
  if (school.test(folded)) return unit.test(folded) ? 'any' : 'school';
  return unit.test(folded) ? 'unit' : 'any';
}

export interface NamedColumn {
  readonly column: number;
  readonly place: ColumnPlace;
  readonly isLabel: boolean;
}

/** The columns of a table that may hold names, from left to right. */
export const namedColumns = ({ columns }: ReportTable): NamedColumn[] =>
  columns
    .filter(({ kind }) => kind !== 'number' && kind !== 'share' && kind !== 'term')
    .map((column) => ({ column: column.column, place: placeOf(column), isLabel: column.kind === 'label' }));
