import type { InstructionLanguage } from '../../domain/network/records.ts';
import type { Participant } from '../../domain/session/records.ts';
import type { CellReference, PaperText } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import type { SessionSource } from '../session-source.ts';
import { pupilsBySchool } from './pupils.ts';
import { count, firstColumn, schoolColumns, schoolTable, type WritePart } from './session-part.ts';
import { strings } from './strings.ts';

/** Who took part: by school and by grade, and what share of the schools' pupils that is. */
export const participantsPart: WritePart = (source, language) => {
  const { schools, participants } = source;
  const words = strings[language];
  if (participants.length === 0) return { blocks: [], lacking: [words.noParticipants] };
  const grades = gradesOf(participants);
  const last = firstColumn + grades.length;
  const table = schoolTable(schools, {
    id: 'participants',
    total: words.total,
    columns: [
      ...schoolColumns(language, words.school),
      ...grades.map((grade) => ({ heading: grade === undefined ? words.gradeUnknown : words.participantsOf(words.gradesOf(String(grade))), width: 10, numberFormat: count, sum: true as const })),
      { heading: words.all, width: 9, numberFormat: count, sum: true, adds: grades.map((_, place) => firstColumn + place) },
    ],
  }, ({ key }) => grades.map((grade) => participants.filter(({ school, class: own }) => school.key === key && own.grade === grade).length));
  const total = (column: number): CellReference => ({ table: 'participants', row: schools.length, column });
  const byGrade = grades.flatMap((grade, place): PaperText => [place === 0 ? '' : ', ', grade === undefined ? words.gradeUnknown : words.gradesOf(String(grade)), '\u00A0– ', total(firstColumn + place)]);
  const text: PaperText = [...words.took(total(last)), ' (', ...byGrade, ')', ...shareText(source, total(last), language), '.'];
  return { blocks: [{ kind: 'paragraph', text }, table, ...languageText(participants, language)], lacking: [] };
};

const gradesOf = (participants: readonly Participant[]) => [...new Set(participants.map((pupil) => pupil.class.grade))].sort((one, other) => (one ?? Infinity) - (other ?? Infinity));

/** Of all pupils of the magnet schools, where all of them are known: the total of the table of pupils. */
function shareText(source: SessionSource, took: CellReference, language: Language): Exclude<PaperText, string> {
  const { bySchool } = pupilsBySchool(source);
  const { schools } = source;
  if (!schools.every(({ key }) => bySchool.has(key))) return [];
  const whole: CellReference = { table: 'pupils', row: schools.length, column: firstColumn + 2 };
  return strings[language].ofPupils(whole, { part: took, whole, digits: 2 });
}

const languageOrder: readonly InstructionLanguage[] = ['kk', 'ru', 'other'];

/** By language of instruction, where it is known of everybody. */
function languageText(participants: readonly Participant[], language: Language) {
  const words = strings[language];
  if (participants.some((pupil) => pupil.language === undefined)) return [];
  const counts = languageOrder.flatMap((each) => {
    const own = participants.filter((pupil) => pupil.language === each).length;
    return own > 0 ? [`${words.languages[each]}\u00A0– ${own}`] : [];
  });
  return [{ kind: 'paragraph' as const, text: words.byLanguage(counts.join(', ')) }];
}
