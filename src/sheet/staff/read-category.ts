import type { CurrentCategory, OldCategory, Schooling, Standing } from '../../domain/staffing/teacher.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { wordsOf } from '../words/fold.ts';
import { hear } from '../words/lexicon.ts';
import { categoryWords, educationWords, type Said } from './category-words.ts';

/** A category cell as it was understood. `understood` false: the cell is listed, never guessed. */
export interface CategoryReading {
  readonly understood: boolean;
  readonly standing: Standing;
  /** «Педагог-сарапшы/ Магистр»: education said in passing. */
  readonly schooling: Schooling;
  /** «Эксперт (декрет)»: a status said in passing. */
  readonly remark?: true;
}

export interface EducationReading {
  readonly understood: boolean;
  readonly schooling: Schooling;
}

const noSchooling: Schooling = { mastersDegree: false };
const notUnderstood: CategoryReading = { understood: false, standing: {}, schooling: noSchooling };

/** Reads a category as people write it. A dash alone says "none". Two current categories in one cell are not understood. */
export function readCategory(value: CellValue): CategoryReading {
  if (isDash(value)) return { understood: true, standing: { current: 'none' }, schooling: noSchooling };
  if (typeof value !== 'string' || isBlank(value) || isDoubtful(value)) return notUnderstood;
  const { meanings, unknown } = hear(plain(value), categoryWords);
  const current = distinct(meanings, currentOf);
  const old = distinct(meanings, oldOf);
  const certain = current.length <= 1 && old.length <= 1 && current.length + old.length > 0 && !isAmbiguous(current[0], meanings);
  if (!certain || !unknown.every(isYear) || (current[0] === 'none' && old.length > 0)) return notUnderstood;
  return {
    understood: true,
    standing: { ...(current[0] && { current: current[0] }), ...(old[0] && { old: old[0] }) },
    schooling: schoolingOf(meanings) ?? noSchooling,
    ...(meanings.includes('remark') ? { remark: true } : {}),
  };
}

/** «Педагог, высшая категория»: the noun or the category? «Модератор/жоғары»: an old category or education? */
const isAmbiguous = (current: CurrentCategory | undefined, meanings: readonly Said[]) =>
  current !== undefined && meanings.some((said) => typeof said === 'object' && 'old' in said && (current === 'pedagog' || said.bare === true));

/** Reads the column of old categories: there «жоқ» and a dash say that she has none, which counts nowhere, and 1 or 2 is the step. */
export function readOldCategory(value: CellValue): CategoryReading {
  const step = /^\s*([12])\s*$/u.exec(textOf(value))?.[1];
  if (step) return { understood: true, standing: { old: step === '1' ? 'first' : 'second' }, schooling: noSchooling };
  const reading = readCategory(value);
  const none = reading.standing.current === 'none';
  return none ? { understood: true, standing: {}, schooling: noSchooling } : reading;
}

/** Reads education; «магистр» alone says higher, with a master's degree. Unknown words make it not understood. */
export function readEducation(value: CellValue): EducationReading {
  if (typeof value !== 'string' || isBlank(value) || isDoubtful(value)) return { understood: false, schooling: noSchooling };
  const { meanings, unknown } = hear(plain(value), educationWords);
  const institutions = acronymsOf(value);
  const certain = unknown.every((word) => isYear(word) || institutions.has(word));
  const schooling = certain ? schoolingOf(meanings) : undefined;
  const aside = schooling?.level === 'secondary' && unknown.some((word) => !isYear(word));
  return schooling && !aside ? { understood: true, schooling } : { understood: false, schooling: noSchooling };
}

const tick = /^(?:\+|v|✓|✔|√|x|х|1|иә|ия|да|yes)$/iu;

/** A mark that says yes: «+», «1», «иә». */
export const isTick = (value: CellValue | undefined): boolean => tick.test(textOf(value));

/** Reads the column of degrees: is it a master's? Blank, a dash and «жоқ» say no; undefined where it is not understood. */
export function readDegree(value: CellValue): boolean | undefined {
  if (isBlank(value) || isDash(value)) return false;
  if (isTick(value) || isYear(textOf(value))) return true;
  const words = wordsOf(textOf(value));
  if (words.some((word) => /^магистр(?!ант)/u.test(word) || word === 'master')) return words.some((word) => /^(?:студент|оки|учится)/u.test(word)) ? undefined : true;
  const { schooling, understood } = readEducation(value);
  return understood ? schooling.mastersDegree : ['жок', 'нет', 'бакалавр'].includes(words.join(' ')) ? false : undefined;
}

/** «Сарапшы?»: the clerk was not sure either. */
const isDoubtful = (text: string) => text.includes('?');

/** Dates and order numbers behind a category take nothing from it; Kazakh І stands for the Roman numeral. */
const plain = (text: string) =>
  text
    .replace(/(?:\d{1,2}\.)?\d{1,2}\.\d{2,4}|№\s*[\d/-]+(?:-?\p{L}(?:\/\p{L})?)?(?![\p{L}])|^\s*\d{1,2}\.\s|\b30\s?%|\b3[05]\s?%|\b[45]0\s?%/gu, ' ')
    .replace(/(?<!\p{L})([ІIl]{1,2})(?=кат|санат|(?![\p{L}]))/gu, (numeral) => `${'I'.repeat(numeral.length)} `);

const isYear = (word: string) => /^(19|20)\d\d$/.test(word);

/** «Жоғары, ҚарМУ 2010»: the institution, named by an abbreviation. Unusable where the whole cell is in capitals. */
function acronymsOf(text: string): ReadonlySet<string> {
  if (text === text.toUpperCase()) return new Set();
  return new Set((text.match(/\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? []).filter(({ length }) => length <= 6).flatMap(wordsOf));
}

function schoolingOf(meanings: readonly Said[]): Schooling | undefined {
  const levels = distinct(meanings, levelOf);
  const degrees = distinct(meanings, degreeOf);
  if (levels.length > 1 || (degrees.length > 0 && levels[0] !== undefined && levels[0] !== 'higher')) return undefined;
  if (degrees.length > 0) return { level: 'higher', mastersDegree: degrees.includes('master') };
  return levels[0] ? { level: levels[0], mastersDegree: false } : undefined;
}

const currentOf = (said: Said): CurrentCategory | undefined => (typeof said === 'object' && 'current' in said ? said.current : undefined);
const oldOf = (said: Said): OldCategory | undefined => (typeof said === 'object' && 'old' in said ? said.old : undefined);
const levelOf = (said: Said) => (typeof said === 'object' && 'level' in said ? said.level : undefined);
const degreeOf = (said: Said) => (typeof said === 'object' && 'degree' in said ? said.degree : undefined);

function distinct<Kind>(meanings: readonly Said[], kindOf: (said: Said) => Kind | undefined): Kind[] {
  return [...new Set(meanings.map(kindOf).filter((kind): kind is Kind => kind !== undefined))];
}

const mostRemembered = 20_000;

/** Remembers answers by text: a district's 20 000 cells hold a few dozen different ones, in every list the same. */
export function remembering<Answer>(read: (value: CellValue) => Answer): (value: CellValue) => Answer {
  const known = new Map<CellValue, Answer>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = read(value);
    if (known.size > mostRemembered) known.clear();
    if (typeof value === 'string' || value === null) known.set(value, now);
    return now;
  };
}

/** The same reader for every list, with what it remembers. */
export const categoryOf = remembering(readCategory);
