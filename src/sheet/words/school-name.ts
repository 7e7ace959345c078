import { fold } from './fold.ts';

/** Words that name the type of a school, folded, as they end a name or stand in it. */
const types = 'мектеп|мектептин|мектеби\\p{L}*|школ[аыеу]|школой|гимнази\\p{L}*|лице[йяе]\\p{L}*|лицеи\\p{L}*|интернат\\p{L}*|балабакша\\p{L}*|колледж\\p{L}*';
const abbreviations = 'жббм|жоббм|ожббм|ном|нм|бм|ом|сош|кмм|кгу|ош|нш|шг';
const typeWord = new RegExp(`(?<!\\p{L})(?:${types}|${abbreviations})(?!\\p{L})`, 'u');

/** Does the text name a school: «Аққұдық орта мектебі», «№ 29 ЖББМ», «СОШ № 7»? */
export function namesSchool(text: string): boolean {
  const folded = fold(text);
  return folded.length <= 120 && typeWord.test(folded);
}

/** Kazakh case and plural endings behind «мектебі», «гимназиясы»: the name is given without them. */
const ending = /(мектебі|гимназиясы|лицейі|интернаты|орталығы)(?:нің|ндегі|нде|нен|не|ні|мен|\s+бойынша|\s+педагог).*$/iu;
const heading = /^(?:список|сведения|мәлімет)\s+/iu;

/**
 * The school that a title or a line between the rows names; undefined where it names none, or names it in a form that
 * cannot be turned back («Список педагогов Аккудукской средней школы»).
 */
export function schoolIn(text: string): string | undefined {
  if (!namesSchool(text) || heading.test(text)) return undefined;
  const name = text
    .replace(/\s+/gu, ' ')
    .replace(ending, '$1')
    .replace(/\s*[:–—-]?\s*(?:барлығы|всего)?\s*:?\s*\d*\s*$/iu, (tail) => (/\d/.test(tail) && !/барлығы|всего|[:–—]/iu.test(tail) ? tail : ''))
    .replace(/[\s:,]+$/u, '')
    .trim();
  return name.split(' ').length <= 8 ? name : undefined;
}
