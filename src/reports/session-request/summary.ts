import { countParticipants, type ParticipantCounts } from '../../domain/session/participants.ts';
import type { CellReference, PaperBlock, PaperTable, PaperText } from '../../sheet/official-paper.ts';
import { pupilsOfSchools } from '../../sheet/sessions/pupils-of-schools.ts';
import type { Language } from '../../text/language.ts';
import { count, firstColumn, percent, schoolColumns, schoolTable } from '../session/session-part.ts';
import type { SessionSource } from '../session-source.ts';
import { strings } from './strings.ts';

/** Who comes, counted: sentences whose figures stand in the tables, and the tables. */
export interface Summary {
  readonly sentences: readonly PaperText[];
  readonly tables: readonly PaperBlock[];
}

export function summaryOf(source: SessionSource, language: Language): Summary {
  const words = strings[language];
  const { participants, schools, session } = source;
  const counts = countParticipants(participants, pupilsOfSchools(source.book, source.registers));
  const bySchool = new Map(counts.bySchool.map((school) => [school.school.key, school]));
  const coming = [...schools, session.hub].filter(({ key }) => bySchool.has(key));
  const grades = counts.byGrade.map(({ grade }) => grade);
  const unknown = counts.bySchool.filter(({ percent: known }) => known === undefined).map(({ school }) => school.name);
  const last = firstColumn + grades.length;
  const lodging = participants.some((pupil) => pupil.lodging === true);
  const shown = unknown.length === 0;
  const table = schoolTable(coming, {
    id: 'participants',
    total: words.total,
    columns: [
      ...schoolColumns(language, words.columns.school),
      ...grades.map((grade) => ({ heading: grade === undefined ? words.noGrade : words.gradeColumn(grade), width: 9, numberFormat: count, sum: true as const })),
      { heading: words.columns.all, width: 11, numberFormat: count, sum: true, adds: grades.map((_, place) => firstColumn + place) },
      ...(shown ? [{ heading: words.columns.pupils, width: 12, numberFormat: count, sum: true as const }, { heading: words.columns.share, width: 9, numberFormat: percent, share: { part: last, whole: last + 1 } }] : []),
      ...(lodging ? [{ heading: words.columns.lodging, width: 11, numberFormat: count, sum: true as const }] : []),
    ],
  }, ({ key }) => {
    const own = bySchool.get(key)!;
    const sleeping = participants.filter((pupil) => pupil.school.key === key && pupil.lodging === true).length;
    return [...grades.map((grade) => own.byGrade.get(grade) ?? 0), null, ...(shown ? [own.of!, null] : []), ...(lodging ? [sleeping] : [])];
  });
  const cell = (column: number): CellReference => ({ table: 'participants', row: coming.length, column });
  const shareText: PaperText[] = shown ? [words.share(cell(last + 1), { part: cell(last), whole: cell(last + 1), digits: 2 })] : [words.unknownPupils(unknown.join(', '))];
  return {
    sentences: [words.come({ schools: coming.length, all: cell(last), byGrade: grades.map((grade, place) => ({ grade, count: cell(firstColumn + place) })) }), ...shareText],
    tables: [{ kind: 'heading', text: words.captions.schools, level: 2 }, table, { kind: 'heading', text: words.captions.languages, level: 2 }, languageTable(counts, language)],
  };
}

function languageTable({ byLanguage }: ParticipantCounts, language: Language): PaperTable {
  const words = strings[language];
  return {
    kind: 'table',
    id: 'languages',
    total: words.total,
    columns: [{ heading: words.columns.language, width: 26, align: 'left' }, { heading: words.columns.all, width: 11, numberFormat: count, sum: true }, { heading: words.columns.share, width: 9, numberFormat: percent, share: { part: 1, whole: 'total' } }],
    rows: byLanguage.map(({ language: spoken, count: own }) => ({ key: spoken ?? 'unknown', cells: [words.languages[spoken ?? 'unknown'], own, null] })),
  };
}
