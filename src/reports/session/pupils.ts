import { recordsOf } from '../../sheet/registers/registers.ts';
import { schoolFinder } from '../../sheet/sessions/school-finder.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { SessionSource } from '../session-source.ts';
import { count, firstColumn, percent, schoolColumns, schoolTable, type WritePart } from './session-part.ts';
import { strings } from './strings.ts';

/** Grades of primary school. */
const lastPrimary = 4;

interface SchoolPupils {
  readonly primary: number;
  readonly upper: number;
}

interface PupilsOfSchools {
  readonly bySchool: ReadonlyMap<string, SchoolPupils>;
  /** The highest grade of any of the schools. */
  readonly highest: number;
}

/** Pupils of grades 1–4 and above of the schools of the session, by the register of pupils. The class before school is not counted. */
export function pupilsBySchool({ book, registers, schools, session }: SessionSource): PupilsOfSchools {
  const records = recordsOf(registers.pupils);
  const find = schoolFinder(book, registers, records.map(({ school }) => school));
  const own = new Set([session.hub.key, ...schools.map(({ key }) => key)]);
  const bySchool = new Map<string, { primary: number; upper: number }>();
  let highest = lastPrimary + 1;
  for (const { school, byGrade } of records) {
    const key = find(school);
    if (key === undefined || !own.has(key)) continue;
    const sums = bySchool.get(key) ?? { primary: 0, upper: 0 };
    bySchool.set(key, sums);
    for (const [grade, pupils] of byGrade) {
      if (grade >= 1 && grade <= lastPrimary) sums.primary += pupils;
      if (grade > lastPrimary) sums.upper += pupils;
      if (pupils > 0) highest = Math.max(highest, grade);
    }
  }
  return { bySchool, highest };
}

/** How many pupils the schools have, and what share of them took part. */
export const pupilsPart: WritePart = (source, language) => {
  const { schools, session, participants } = source;
  const words = strings[language];
  const { bySchool, highest } = pupilsBySchool(source);
  const known = schools.filter(({ key }) => bySchool.has(key));
  const without = schools.filter(({ key }) => !bySchool.has(key));
  const hub = bySchool.get(session.hub.key);
  const hubBlocks = hub ? [{ kind: 'paragraph' as const, text: words.hubPupils(session.hub.name, { ...numbersOf(hub, language), upperGrades: `5–${highest}` }) }] : [];
  if (known.length === 0) return { blocks: hubBlocks, lacking: [words.noPupils] };
  const took = new Map(schools.map(({ key }) => [key, participants.filter(({ school }) => school.key === key).length]));
  const shares = participants.length > 0;
  const table = schoolTable(known, {
    id: 'pupils',
    total: words.total,
    columns: [
      ...schoolColumns(language, words.school),
      { heading: words.gradesOf(`1–${lastPrimary}`), width: 10, numberFormat: count, sum: true },
      { heading: words.gradesOf(`5–${highest}`), width: 10, numberFormat: count, sum: true },
      { heading: words.allPupils, width: 10, numberFormat: count, sum: true, adds: [firstColumn, firstColumn + 1] },
      ...(shares ? [{ heading: words.tookPart, width: 11, numberFormat: count, sum: true as const }, { heading: words.share, width: 9, numberFormat: percent, share: { part: firstColumn + 3, whole: firstColumn + 2 } }] : []),
    ],
  }, ({ key }) => [bySchool.get(key)!.primary, bySchool.get(key)!.upper, null, ...(shares ? [took.get(key) ?? 0, null] : [])]);
  return { blocks: [table, ...hubBlocks], lacking: [...(without.length > 0 ? [words.noPupilsOf(without.map(({ name }) => name))] : []), ...(hub ? [] : [words.noPupilsOf([session.hub.name])])] };
};

const numbersOf = ({ primary, upper }: SchoolPupils, language: Language) => ({ all: formatNumber(primary + upper, language), primary: formatNumber(primary, language), upper: formatNumber(upper, language) });
