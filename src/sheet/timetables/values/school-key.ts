import type { Named } from '../../../domain/timetable/lesson.ts';
import { oncePerText } from '../../names/once.ts';
import { wordsOf } from '../../words/fold.ts';

const latin: Readonly<Record<string, string>> = { a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' };
const onlyAlike = /^[abcehkmoptxy]+$/u;

/** A word all of whose letters look alike in both scripts may have been typed in either: «OM» = «ОМ». */
const cyrillic = (word: string): string => (onlyAlike.test(word) ? word.replace(/./gu, (letter) => latin[letter]!) : word);

const numberSign = /№|#|(?<!\p{L})(?:no?|N)\.?\s?(?=\d)/gu;

/** The key of a school by its text: quotes, spaces, number signs, case and look-alike letters aside. */
export const schoolKey = oncePerText((text: string): string => wordsOf(text.replace(numberSign, ' ')).map(cyrillic).join(' '));

/**
 * A school as a timetable writes it.
 *
 * Takes    a text
 * Returns  the name, tidied, and its key; both '' for a blank or a dash
 * Refuses  nothing
 */
export const schoolNamed = oncePerText((text: string): Named => ({ name: text.replace(/\s+/gu, ' ').trim(), key: schoolKey(text) }));

export const noSchool: Named = { name: '', key: '' };
