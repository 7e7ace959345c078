import type { ClassName } from '../../../domain/timetable/lesson.ts';
import { oncePerText } from '../../names/once.ts';
import { lettersOf, plainText, saysNothing } from './letters.ts';
import { pairMeaning } from './number-pairs.ts';

/** A class before it is known whose it is. */
interface OwnName {
  readonly name: string;
  readonly key: string;
  readonly grade: number | undefined;
}

const longest = 80;
const highest = 12;

/**
 * The classes that a text names.
 *
 * Takes    a text of a heading or a cell; key of the school; the other names of the same axis or column, which tell «5-1» (a class) from «5-6» (two grades)
 * Returns  one class, or the grades of a combined class and the classes of a stream: «5; 6», «5-6 сынып», «11И, 11Р», «5А, Б»; what is written
 *          in no known way is one class without a grade
 * Refuses  nothing: a blank or a dash names no class
 */
export function classNamesOf(text: string, school: string, others?: readonly string[]): readonly ClassName[] {
  const names = others === undefined ? alone(text) : together(text, others);
  return names.length === 0 ? none : ofSchool(names, school);
}

const none: readonly ClassName[] = [];

/** Two names stand for one list of classes each time that they come: a cell of a timetable is read again after every edit. */
const perSchool = new WeakMap<readonly OwnName[], Map<string, readonly ClassName[]>>();

function ofSchool(names: readonly OwnName[], school: string): readonly ClassName[] {
  let schools = perSchool.get(names);
  if (!schools) perSchool.set(names, (schools = new Map<string, readonly ClassName[]>()));
  let found = schools.get(school);
  if (!found) schools.set(school, (found = names.map((name) => ({ ...name, school }))));
  return found;
}

const alone = oncePerText((text) => read(text, []));

const perAxis = new WeakMap<readonly string[], (text: string) => readonly OwnName[]>();

function together(text: string, others: readonly string[]): readonly OwnName[] {
  let reader = perAxis.get(others);
  if (!reader) perAxis.set(others, (reader = oncePerText((name) => read(name, others))));
  return reader(text);
}

/**
 * Does a text look like the name of a class, or of several?
 *
 * Takes    any text
 * Returns  true for «7А», «7 "А" класс», «5-1», «7к(г)», «5; 6», «11И, 11Р»; false for a bare number, which may be anything
 * Refuses  nothing
 */
export const isClassName = oncePerText((text: string): boolean => {
  const plain = plainText(text);
  if (plain.length > longest || !/\d|класс|сынып|сыныб|даярл|предшк/iu.test(plain)) return false;
  const names = alone(text);
  return names.length > 0 && names.every(({ grade }) => grade !== undefined) && (/\p{L}/u.test(plain) || names.length > 1 || /^\d{1,2}\s?[-–.]\s?\d$/u.test(plain));
});

/** The words for a class, with their endings. */
const classWord = /(?<!\p{L})(?:сынып\p{L}*|сыныб\p{L}*|класс\p{L}*|кл|сын)(?!\p{L})\.?/giu;
const preparatory = /мектепалды|предшкол|даярлық|даярлык|^мад(?!\p{L})|^кпп(?!\p{L})/iu;
const quotes = /["«»“”„'’‘`]/gu;

function read(text: string, others: readonly string[]): readonly OwnName[] {
  const plain = withoutPupils(withoutHead(plainText(text))).replace(/\n/gu, ', ');
  if (saysNothing(plain)) return [];
  if (plain.length > longest) return [unknown(plain)];
  const worded = classWord.test(plain);
  classWord.lastIndex = 0;
  const bare = plain.replace(classWord, ' ').replace(quotes, ' ').replace(/\s*-\s*(?=$|[,;])/gu, '').replace(/\s+/gu, ' ').trim();
  if (preparatory.test(plain)) return [{ name: plain, key: `0${lettersOf(bare).replace(/мектепалды|предшкол\p{L}*|даярл\p{L}*|топ\p{L}*|мад|кпп|\P{L}/giu, '').slice(0, 2)}`, grade: 0 }];
  const pair = /^(\d{1,2})\s?([-–—/.])\s?(\d{1,2})$/u.exec(bare);
  if (pair) return pairOf(pair, plain, worded, others);
  const names = listOf(bare, others);
  if (names.length === 1) return [{ ...names[0]!, name: plain }];
  return names.length > 1 ? names : [(worded || /[("]|^\d+-\d/u.test(plain) ? withProfile(bare, plain) : undefined) ?? unknown(plain)];
}

const pupils = /[\s,;:(–—-]*(?:(?:оқушы|балалар|бала|учащихся|уч-ся|учеников)\p{L}*\s*(?:саны)?\s*[-–:]?\s*\d{1,3}|\d{1,3}\s*[-–]?\s*(?:оқушы\p{L}*|бала\p{L}*|учащ\p{L}*|учен\p{L}*|уч-ся|уч\.?|чел(?:овек)?\.?))\s*\)?\s*$/iu;

/** «1-сынып (9 оқушы)», «5 класс – 12 уч.»: how many pupils a class has is no part of its name. */
const withoutPupils = (text: string): string => (/\d[^\d]+\d/u.test(text) ? text.replace(pupils, '').trim() || text : text);

const head = /\s*(?:\(\s*(?:[^()]*(?:жетекші|рук\.|руковод|мұғ|учит)[^()]*|\p{Lu}\p{Ll}+\s\p{Lu}\.[^()]*)\)|[,\s–—-]\s*(?:сынып жетекші\p{L}*|кл\.?\s*рук\p{L}*\.?|классный рук\p{L}*)[^\n]*|\n\s*\p{Lu}[\p{Ll}-]+\s\p{Lu}\.\s?(?:\p{Lu}\.)?)\s*$/u;

/** «5А (жетекшісі Сейтқали А.Н.)»: nor is its teacher. */
const withoutHead = (text: string): string => (/\p{Lu}\.|жетекші|рук/u.test(text) ? text.replace(head, '').trim() || text : text);

/** «10 "М" класс, медицинский»: what a class is called besides is a part of its name. */
function withProfile(bare: string, name: string): OwnName | undefined {
  const found = /^(\d{1,2})(?:\s?-?\s?(\p{L}{1,3})[\s,(–-]+|(-\d)[\s,(–-]*)(\p{L}[\p{L}\s.,()-]*)$/u.exec(bare);
  const number = Number(found?.[1]);
  return found && number <= highest ? { name, key: `${number}${found[3] ?? ''}${lettersOf(`${found[2] ?? ''}${found[4]!}`).replace(/[^\p{L}]+/gu, '')}`, grade: number } : undefined;
}

const unknown = (name: string): OwnName => ({ name, key: lettersOf(name).replace(/[^\p{L}\p{N}]+/gu, '').slice(0, longest), grade: undefined });
const grade = (number: number): OwnName => ({ name: String(number), key: String(number), grade: number });

function pairOf([, first, sign, second]: RegExpExecArray, plain: string, worded: boolean, others: readonly string[]): readonly OwnName[] {
  const [from, to] = [Number(first), Number(second)];
  if (from > highest) return [unknown(plain)];
  const meaning = pairMeaning(from, to, sign!, worded, others);
  if (meaning === 'class') return [{ name: plain, key: `${from}-${to}`, grade: from }];
  if (meaning === 'both') return [grade(from), grade(to)];
  return Array.from({ length: to - from + 1 }, (_, index) => grade(from + index));
}

const separators = /\s*(?:[;,+&\n]|(?<=[\p{L}\d)])\/(?=\s?\d)|(?<=\s)(?:и|және|мен|пен|and)(?=\s))\s*/u;
/** Grade; letter or letters with a number or a bracket: «7А», «7 А», «7-А», «7к(г)», «11о1», «7Aказ». */
const single = /^(\d{1,2})\s?[-–—.]?\s?((?:\p{L}{1,6}\s?\d{0,2})?\s?(?:\(\s?\p{L}{1,6}\.?\s?\d?\s?\))?\p{L}{0,3})$/u;

function listOf(bare: string, others: readonly string[]): OwnName[] {
  const parts = bare.split(separators).filter((part) => !saysNothing(part));
  const pieces = parts.flatMap((part) => (/^\d{1,2}\s?-?\s?\p{L}(?:\s?[-–—\s]\s?\d{1,2}\s?-?\s?\p{L})+$/u.test(part) ? (part.match(/\d{1,2}\s?-?\s?\p{L}/gu) ?? []) : [part]));
  const names: OwnName[] = [];
  for (const piece of pieces) {
    const found = singleOf(piece) ?? inherited(piece, names.at(-1));
    if (!found) return [];
    names.push(found);
  }
  return names.length === 1 ? (apart(names[0]!, others) ?? names) : names;
}

function singleOf(text: string): OwnName | undefined {
  const found = single.exec(text.trim());
  const number = Number(found?.[1]);
  if (!found || number > highest) return undefined;
  const letters = lettersOf(found[2]!).replace(/[^\p{L}\p{N}]+/gu, '');
  return { name: text.trim(), key: `${number}${letters}`, grade: number };
}

/** «5А, Б»: the grade is that of the one before. */
const inherited = (text: string, before: OwnName | undefined): OwnName | undefined =>
  before?.grade !== undefined && /^\p{L}$/u.test(text) ? { name: `${before.grade}${text}`, key: `${before.grade}${lettersOf(text)}`, grade: before.grade } : undefined;

const keysPerAxis = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A column of a list holds the same few names in 100,000 rows. */
function keysOf(others: readonly string[]): ReadonlySet<string> {
  let keys = keysPerAxis.get(others);
  if (!keys) keysPerAxis.set(others, (keys = new Set([...new Set(others)].flatMap((other) => alone(other).map(({ key }) => key)))));
  return keys;
}

/** «10гфб» where there are classes 10г, 10ф and 10б. */
function apart({ key, grade: number }: OwnName, others: readonly string[]): OwnName[] | undefined {
  const letters = [...key.slice(String(number).length)];
  if (letters.length < 2 || others.length === 0 || number === undefined) return undefined;
  const known = keysOf(others);
  if (!letters.every((letter) => known.has(`${number}${letter}`))) return undefined;
  return letters.map((letter) => ({ name: `${number}${letter}`, key: `${number}${letter}`, grade: number }));
}
