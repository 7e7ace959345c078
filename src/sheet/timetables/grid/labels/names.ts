import { oncePerText } from '../../../names/once.ts';
import { fold } from '../../../words/fold.ts';
import { isClassName } from '../../names/class-name.ts';
import { subgroupOf } from '../../values/subgroup.ts';
import { knownSubject } from '../../names/subject-name.ts';
import { dayOfText } from './days.ts';
import { headingWordOf } from './words.ts';

/** A text that could be the name of a class: `sure` names a grade; `code` is a group as colleges name them; `number` a grade alone. */
export type ClassLikeness = 'sure' | 'code' | 'number';

/** Words behind a number that make it no class. */
const counted = /(?<!\p{L})(?:урок\p{L}*|сабак\p{L}*|пар[аы]|гр|групп\p{L}*|топ\p{L}*|подгр\p{L}*|мин\p{L}*|час\p{L}*|сагат\p{L}*|смен\p{L}*|ауысым\p{L}*|недел\p{L}*|нед|апта\p{L}*|этаж\p{L}*|корпус\p{L}*|каб\p{L}*|чел\p{L}*|шт|раз|токсан\p{L}*|четв\p{L}*|год\p{L}*|жыл\p{L}*|лет|балл?\p{L}*|кун\p{L}*|день|дня|дней|п\/г|м\/з|с\/з|зал\p{L}*|мест\p{L}*|пг|lesson)(?!\p{L})/u;
const code = /^(?=.*\d)(?=.*\p{L})(?:\p{Lu}{1,6}|\d{1,3}\s?\p{L}{1,5}|\d{1,2}[-–]\p{Lu}{1,6})\s?[-–—.]?\s?\d{0,4}[\p{L}\d]{0,4}(?:[-–./]\s?[\p{L}\d]{1,4}){0,3}(?:\s?\([\p{L}\d\s-]{1,8}\))?$/u;

export const classLikeness = oncePerText((text: string): ClassLikeness | undefined => {
  const plain = text.trim();
  if (plain.length === 0 || plain.length > 50 || /^\d{1,2}[.,]0$|№/u.test(plain)) return undefined;
  if (/^\d{1,2}$/u.test(plain)) return Number(plain) <= 12 ? 'number' : undefined;
  if (!/\d|сынып|сыныб|класс|даярл|предшк/iu.test(plain) || counted.test(fold(plain))) return undefined;
  // «9 География» is a lesson, «115/114» are rooms.
  if (/\p{L}{5}/u.test(plain) && knownSubject(plain) !== undefined) return undefined;
  if (!/\d{3}/u.test(plain) && isClassName(plain)) return 'sure';
  return plain.length <= 22 && code.test(plain) && knownSubject(plain) === undefined ? 'code' : undefined;
});

/** «8-2», «10.1», «1-2»: a class only where the others beside it are. */
export const isDoubtfulClass = (text: string): boolean => /^\d{1,2}\s?[-–./]\s?\d{1,2}$/u.test(text.trim());

/** «5 классы», «5 сынып»: a whole grade, under which its classes may stand. */
export const isWholeGrade = (text: string): boolean => /^\s*\d{1,2}\s*[-–]?\s*(?:$|(?:класс|сынып|сыныб|кл|сын)\p{L}*\.?\s*$)/iu.test(text);

const withInitials = /^\p{Lu}[\p{Ll}'’ʼ]+(?:[-–]\p{Lu}\p{Ll}+)?\s*\p{Lu}\.?\s?(?:\p{Lu}\.?)?$|^\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}[\p{Ll}'’ʼ-]+$|^\p{Lu}{3,}(?:-\p{Lu}{3,})?\s+\p{Lu}\.\s?(?:\p{Lu}\.?)?$/u;
const inFull = /^\p{Lu}[\p{L}'’ʼ-]+\s+\p{Lu}[\p{L}'’ʼ-]+(?:\s+\p{Lu}?[\p{L}'’ʼ-]+){0,2}$/u;
const patronymic = /(?:вич|вна|чна|улы|кызы|оглы|тегi)$/u;
const surname = /(?:ов|ев|ин|ын|ский|цкий|ко|юк|ук|ова|ева|ина|ына|ская|цкая|бек|бай|хан|гали|кали|жан|улы|тай|гул)$/u;

/** How surely a text is the name of one person: `sure` by initials or a patronymic, `maybe` two words with capitals. */
export const personLikeness = oncePerText((text: string): 'sure' | 'maybe' | undefined => {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length < 4 || plain.length > 60 || /\d/u.test(plain)) return undefined;
  if (withInitials.test(plain)) return 'sure';
  if (!inFull.test(plain) || dayOfText(plain) || knownSubject(plain)) return undefined;
  const words = fold(plain).split(' ');
  if (words.length >= 3 && words.some((word) => patronymic.test(word))) return 'sure';
  return words.some((word) => surname.test(word)) ? 'maybe' : undefined;
});

const roomWord = /(?<!\p{L})(?:каб\p{L}*|ауд\p{L}*|бөлме\p{L}*|болме\p{L}*|зал\p{L}*|room|спортзал\p{L}*|акт\p{L}*|мастерск\p{L}*|шеберхана|библиотека|кітапхана|лаборатор\p{L}*)(?!\p{L})/iu;

/** How surely a text is the name of one room: `sure` by a word, `maybe` a number of rooms, `с/з` and the like. */
export const roomLikeness = oncePerText((text: string): 'sure' | 'maybe' | undefined => {
  const plain = text.trim();
  if (plain.length === 0 || plain.length > 40) return undefined;
  if (roomWord.test(plain) && headingWordOf(plain) === undefined) return 'sure';
  return /^(?:№\s?)?\d{1,3}\s?-?\p{L}?$|^\p{L}{1,2}\/\p{L}{1,2}\s?\d?$|^\p{L}-?\d{1,3}$|^\d{1,2}[-./]\d{1,3}$/u.test(plain) ? 'maybe' : undefined;
});

/** A heading under the name of a class that says which part of it the column is for. */
export const subgroupWord = oncePerText((text: string): string | undefined =>
  /групп|гр\b|топ|п\/г|подгр|group|підгр/iu.test(text) || /^(?:I{1,3}|[12])\.?$/u.test(text.trim()) ? subgroupOf(text)?.part : undefined,
);
