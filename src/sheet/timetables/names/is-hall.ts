import { oncePerText } from '../../names/once.ts';
import { foldedLettersOf, plainText } from './letters.ts';

const hall = /(?:^|[^\p{L}])(?:сп\p{L}*[\s./-]*з(?:ал\p{L}*)?|с[\s./-]з|спорт\p{L}*|фок|зал\p{L}*|ак\p{L}*[\s./-]*зал\p{L}*|бассейн\p{L}*|стадион\p{L}*|каток\p{L}*|gym\p{L}*|hall|pool)(?![\p{L}])/u;

/**
 * Is a room one in which several classes can learn at once: a gym, a hall, a pool?
 *
 * Takes    the name of a room
 * Returns  true for «спортзал», «с/з», «Сп.зал 2», «актовый зал», «бассейн»
 * Refuses  nothing
 */
export const isHall = oncePerText((name: string): boolean => hall.test(foldedLettersOf(plainText(name))));
