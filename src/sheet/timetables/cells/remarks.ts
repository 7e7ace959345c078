import { looksLikeSurname, peopleIn } from '../../names/people.ts';
import { isClassName } from '../names/class-name.ts';
import { saysNothing } from '../names/letters.ts';
import { knownSubject } from '../names/subject-name.ts';
import { weekOf } from '../values/week.ts';

/** What the brackets and signs of a text say besides subject, teachers and rooms. */
export interface Remarks {
  readonly rest: string;
  /** Texts in brackets that name teachers or rooms: to be read on. */
  readonly inside: readonly string[];
  readonly classes: readonly string[];
  readonly group?: string;
  readonly week?: string;
  readonly online?: true;
  readonly note?: string;
}

const online = /(?<!\p{L})(?:онлайн\p{L}*|online|дистан[цт]\p{L}*|дист\.?|қашықтан\p{L}*|zoom)(?!\p{L})/iu;
const substitution = /(?<!\p{L})заме[щн]|ауыстыр|орнына|алмастыр/iu;
const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', і: '1', іі: '2', ііі: '3' };
const groupNumber = String.raw`([1-4]|[IІ]{1,3})`;
const groupWord = String.raw`(?:под\s?групп?\p{L}*|подгр|групп?\p{L}*|гр|топ\p{L}*|п\/г|п∕г)(?!\p{L})\.?`;
const group = new RegExp(String.raw`(?<![\p{L}\d]|\d\.)${groupNumber}\s?-?\s?(?:я|ші|шы|ая)?\s?${groupWord}|(?<!\p{L})${groupWord}\s?№?\s?${groupNumber}(?![\p{L}\d])`, 'iu');
/** «Англ.яз. II» */
const romanBehind = /(?<=[\p{Ll}.)]\s?)[IІ]{1,3}\s*$/u;
const sexes = /^(?:ұл|ул|қыз|кыз)(?:дар)?(?:\sбалалар)?\.?$|^(?:мальч|девоч|юнош|девуш|мал|дев)\p{L}*\.?$|^[мд]\.?$/iu;
/** «числ.», «знам.» without brackets. */
const weekWord = /(?<!\p{L})(?:числ(?:ит\p{L}*)?|знам(?:ен\p{L}*)?|алымы|бөлімі)(?!\p{L})\.?/iu;
const weeks = /числ|знам|алымы|бөлімі|нед|апта|чет|тақ|жұп/iu;
const withClass = /(?<!\p{L})(?:с|со|вместе с|\+)\s(\d{1,2}\s?-?\s?[«"]?\p{L}[»"]?(?:\s?[,;]\s?\d{1,2}\s?\p{L})*)(?!\p{L})|(?<![\p{L}\d])(\d{1,2}\s?\p{L})(?:-?(?:мен|пен|бен)|\sсыныппен)(?!\p{L})/u;

/** «1 группа», «II», «2-топ», «(ұл)»: the part's label; undefined where a text is none. */
export function groupOf(text: string): string | undefined {
  const bare = text.trim();
  const sex = sexOf(bare);
  if (sex !== undefined) return sex;
  const found = group.exec(bare) ?? /^([1-4]|[IІ]{1,3})(?:\s?-?\s?[тгп]\.?)?$/iu.exec(bare);
  const number = (found?.[1] ?? found?.[2])?.toLowerCase();
  return number === undefined ? undefined : (romans[number] ?? number);
}

/** «ұлдар», «девочки»: a group of its own; undefined where a text is none. */
export const sexOf = (text: string): string | undefined => (!sexes.test(text.trim()) ? undefined : sexNamed(text.trim()));
const sexNamed = (text: string): string => (/^[ұу]л/iu.test(text) ? 'ұл' : /^[қк]ыз/iu.test(text) ? 'қыз' : /^(?:м|ю)/iu.test(text) ? 'мальчики' : 'девочки');

/** How many groups a text names by a word: «1 гр … 2 гр …». */
export const groupMarks = (text: string): number[] => [...text.matchAll(new RegExp(group.source, 'giu'))].map(({ index }) => index);

/** Takes the remarks out of a text. */
export function remarksOf(text: string): Remarks {
  const [inside, classes, notes]: [string[], string[], string[]] = [[], [], []];
  let [found, week]: [string | undefined, string | undefined] = [undefined, undefined];
  let distance = false;
  let rest = text.replace(/\(([^()]*)(?:\)+|$)/gu, (whole: string, said: string) => {
    const bare = said.trim();
    if (saysNothing(bare)) return ' ';
    if (online.test(bare)) distance = true;
    else if (substitution.test(bare)) notes.push(bare);
    else if (groupOf(bare) !== undefined) found = groupOf(bare);
    else if (classesIn(bare).length > 0) classes.push(...classesIn(bare));
    else if (weeks.test(bare) && weekOf(bare)) week = weekOf(bare);
    else if (isPersonOrRoom(bare)) inside.push(bare);
    else return whole;
    return ' ';
  });
  rest = rest.replace(online, () => ((distance = true), ' '));
  rest = rest.replace(withClass, (_, one: string | undefined, other: string | undefined) => (classes.push(...(one ?? other)!.split(/[,;]/u).map((name) => name.trim())), ' '));
  rest = rest.replace(weekWord, (said) => ((week = weekOf(said) ?? week), ' '));
  if (found === undefined) rest = rest.replace(group, (mark) => ((found = groupOf(mark)), ' '));
  if (found === undefined) rest = rest.replace(romanBehind, (mark) => ((found = groupOf(mark)), ' '));
  rest = rest.replace(/^\s*(?:замещение|замена|ауыстыру)\s*$/iu, (said) => (notes.push(said.trim()), ''));
  return {
    rest, inside, classes,
    ...(found === undefined ? {} : { group: found }), ...(week ? { week } : {}), ...(distance ? { online: true as const } : {}), ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

const classesIn = (text: string): string[] => {
  const names = text.replace(/^(?:с|со|вместе с|бірге|\+)\s+|-?(?:мен|пен|бен)$|\s?(?:бірге|сыныппен)$/giu, '').trim();
  return /\d/u.test(names) && /\p{L}/u.test(names) && isClassName(names) ? names.split(/\s?[,;+]\s?/u) : [];
};

const isPersonOrRoom = (text: string): boolean =>
  peopleIn(text, 'people').length > 0 || /\p{Lu}\p{Ll}+\s?\p{Lu}\.|^\s*\p{Lu}\.|\p{Ll}\p{Lu}{1,2}$/u.test(text) || (looksLikeSurname(text) && knownSubject(text) === undefined) || /^(?:каб|ауд|№)|^\d{2,4}\p{L}?$|каб\.?$|бөлме/iu.test(text);
