import { oncePerText } from '../../names/once.ts';
import { fold } from '../../words/fold.ts';

const every = /^(?:|[-–—*]+|каж\p{L}*|ар|все|барл\p{L}*|еженед\p{L}*|every|all|both|ежедн\p{L}*|аб|а б|1 2|ab|a b)$/u;
const first = /^(?:а|a|1|i|і|и|числ?\p{L}*|чс|нечет\p{L}*|odd|алым\p{L}*|так|верх\p{L}*|бирин\p{L}*|перв\p{L}*)$/u;
const second = /^(?:б|b|в|2|ii|іі|ии|знам?\p{L}*|зн|чет\p{L}*|четн\p{L}*|even|болим\p{L}*|жуп|нижн\p{L}*|екин\p{L}*|втор\p{L}*)$/u;
const filler = /(?<!\p{L})(?:апта\p{L}*|недел\p{L}*|нед|week|ши|шы|я|ая|й)(?!\p{L})/gu;

/**
 * The key of a week: А, A, 1, «числитель», «нечётная», «алымы» are 'a'; Б, B, 2, «знаменатель», «бөлімі» are 'b'.
 *
 * Takes    a text
 * Returns  '' for every week; another sign as it is, folded; undefined where it is none
 * Refuses  nothing
 */
export const weekOf = oncePerText((text: string): string | undefined => {
  const said = fold(text).replace(filler, ' ').replace(/[^\p{L}\d*–—-]+/gu, ' ').replace(/^[\s-]+|[\s-]+$/gu, '').trim();
  if (every.test(said)) return '';
  if (first.test(said)) return 'a';
  if (second.test(said)) return 'b';
  return /^(?:\p{L}|\d)$/u.test(said) ? said : undefined;
});
