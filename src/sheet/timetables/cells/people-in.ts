import { oncePerText } from '../../names/once.ts';
import { looksLikeSurname, peopleIn } from '../../names/people.ts';
import { isSubjectWord, knownSubject } from '../names/subject-name.ts';
import { isVacancy } from '../names/letters.ts';

/** Teachers found in a text, and what is left of it. */
export interface Taken {
  readonly found: readonly string[];
  readonly rest: string;
}

const word = String.raw`(?:\p{Lu}[\p{Ll}'’ʼ]+(?:-\p{Lu}[\p{Ll}'’ʼ]+)?|\p{Lu}{3,}(?:-\p{Lu}{3,})?)`;
const letter = String.raw`(?:Дж|\p{Lu})`;
const dotted = String.raw`${letter}\.+\s?(?:${letter}(?:\.+|(?!\p{L})))?`;
/** «Степнова А.А.», «СтепноваА.А», «СтепноваАН», «Степнова АА» */
const surnameFirst = new RegExp(String.raw`(?<![\p{L}.])(${word})(?:\s?${dotted}|\s\p{Lu}{1,2}(?![\p{L}.])|(?<=\p{Ll})\p{Lu}{1,2}(?!\p{L}))`, 'gu');
/** «83Ковалёв С»: a number of the person glued before the name. */
const coded = new RegExp(String.raw`(?<![\p{L}\d])\d{1,3}(${word})(?:\s\p{Lu}\p{Ll}?(?!\p{L})\.?(?:\s?\p{Lu}(?!\p{L})\.?)?)?(?!\p{L})`, 'gu');
const initialsFirst = new RegExp(String.raw`(?<!\p{L})${letter}\.\s?(?:${letter}\.\s?)?(${word})(?!\p{L})`, 'gu');

const vacancy = /(?<!\p{L})(?:вакансия|вакантн?\p{L}{0,2}|бос орын)(?!\p{L})/iu;

/**
 * The teachers that stand in a text among other things.
 *
 * Takes    a text of one cell or of a part of it; surnames that are known from elsewhere in the grid
 * Returns  names with initials in any order and glue, names in full with a patronymic, and bare surnames that are known
 * Refuses  a subject that a letter follows («Математика А», «ТрудМ»)
 */
export function teachersIn(text: string, surnames: ReadonlySet<string>): Taken {
  if (isVacancy(text) && !/[/∕_;,\d]/u.test(text)) return { found: [text.trim()], rest: '' };
  const vacant = vacancy.exec(text);
  if (vacant) return { found: [vacant[0]], rest: text.replace(vacancy, ' ') };
  if (!/\p{Lu}/u.test(text)) return { found: [], rest: text };
  const numbered = take(text, coded, (name) => knownSubject(name) === undefined);
  const first = take(numbered.rest, surnameFirst, isSurname);
  const second = take(first.rest, initialsFirst, (name) => knownSubject(name) === undefined);
  const named = numbered.found.length + first.found.length + second.found.length;
  const third = named === 0 ? inFull(second.rest) : { found: [], rest: second.rest };
  const fourth = named + third.found.length === 0 ? bare(third.rest, surnames) : { found: [], rest: third.rest };
  return { found: [...numbered.found.map((name) => name.replace(/^\d+/u, '')), ...first.found, ...second.found, ...third.found, ...fourth.found], rest: fourth.rest };
}

const isSurname = (name: string, match: string): boolean => knownSubject(name) === undefined && (/\./u.test(match) || looksLikeSurname(name) || /\p{Lu}{2}$/u.test(match)) && (match.includes('.') || !/\s\p{Lu}{1,2}$/u.test(match) || looksLikeSurname(name));

function take(text: string, pattern: RegExp, is: (name: string, match: string) => boolean): Taken {
  const found: string[] = [];
  const rest = text.replace(pattern, (match: string, name: string) => {
    if (!is(name, match)) return match;
    found.push(match.trim());
    return ' ';
  });
  return { found, rest };
}

function inFull(text: string): Taken {
  const people = peopleIn(text).filter(({ form }) => form === 'full');
  return { found: people.map((person) => person.text), rest: people.reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text) };
}

/** «Математика Иванова», where it is known who Иванова is. */
function bare(text: string, surnames: ReadonlySet<string>): Taken {
  if (surnames.size === 0 || (!text.includes('(') && knownSubject(text) !== undefined)) return { found: [], rest: text };
  const found: string[] = [];
  const rest = text.replace(/(?<![\p{L}.])\p{Lu}[\p{L}'’ʼ-]+(?![\p{L}.])/gu, (name) => {
    if (!surnames.has(name.toLowerCase()) || isSubjectWord(name)) return name;
    found.push(name);
    return ' ';
  });
  return { found, rest };
}

/** Surnames, in small letters, of the names with initials that a text holds. */
export const surnamesIn: (text: string) => readonly string[] = oncePerText((text) => [...text.matchAll(surnameFirst)].filter(([match, name]) => isSurname(name!, match)).map(([, name]) => name!.toLowerCase()));
