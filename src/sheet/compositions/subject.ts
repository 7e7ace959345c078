import { oncePerText } from '../names/once.ts';
import { schoolsIn } from '../names/schools.ts';
import { unitsIn } from '../names/units-in-text.ts';
import { fold, nameKey, wordsOf } from '../words/fold.ts';
import { labelWord } from './label-words.ts';

/** Whose composition it is. */
export interface Subject {
  readonly text: string;
  readonly key: string;
  readonly namesOne: boolean;
  readonly isSum: boolean;
}

export const nobody: Subject = { text: '', key: '', namesOne: false, isSum: false };

const sums = /(?<!\p{L})(?:мектептер\p{L}*|школ(?:ам|ах|ами)?|гимназиялар\p{L}*|орталыктар\p{L}*|центр(?:ам|ах|ов)|шжм-?(?:дер|лер|тер)\p{L}*|мкш|шжм|аудан\p{L}*|район\p{L}*|кала\p{L}*|город\p{L}*|облыс\p{L}*|област\p{L}*|жиыны|жиынтыгы|итого|барлык|все(?:го|м|х)?|вместе|жалпы|\d+\s*(?:мектеп|магнит|школ)\p{L}*)(?!\p{L})/u;
const many = /(?<!\p{L})(?:мектептер\p{L}*|школ(?:ам|ах|ами)|гимназиялар\p{L}*|орталыктар\p{L}*|центр(?:ам|ах)|аудан бойынша|облыс бойынша|кала бойынша|по (?:району|области|городу))(?!\p{L})/u;
const one = /(?<!\p{L})(?:мектеби\p{L}*|гимназиясы\p{L}*|лицейи\p{L}*|лицеи\p{L}*|орталыгы\p{L}*|орталык(?:та|тын)?|школ(?:а|е|ы|у|ой)|гимнази(?:я|и|ю|ей)|лице(?:й|я|е|ю)|центр(?:а|е|у|ом)?|ро|рц|ош-?рц)(?!\p{L})/u;
const year = /[,(\s]*(?:19|20)\d\d.*$/u;

/**
 * The subject that a label names: what stands before «барлығы», «жалпы саны», «всего», or the school within it.
 *
 * Takes    a label as written
 * Returns  the subject; `nobody` where the label says only what is counted
 * Refuses  nothing
 */
export const subjectIn: (label: string) => Subject = oncePerText((label) => {
  const [school, ...more] = schoolsIn(label.slice(0, longest));
  const before = beforeTotal(label).replace(year, '').replace(/[\s,:;–—-]+$/u, '').trim();
  const text = school && (before === '' || school.from >= before.length || /^(?:отчет|отчёт|есеп|мәлімет|сведения|ақпарат|информация|справка|анықтама)/iu.test(before)) ? school.text : before;
  if (!wordsOf(text).some((word) => labelWord(word) === 'unknown' || /^\d+$/u.test(word))) {
    // «Барлық мектептер бойынша жиыны», «Всего по школам района».
    return !school && many.test(fold(label)) ? { text: label.trim(), key: nameKey(label), namesOne: false, isSum: true } : nobody;
  }
  const folded = fold(text);
  const isSum = more.length > 0 || (!school && (sums.test(folded) || unitsIn(text).length > 0) && !isHub(folded));
  const namesOne = !isSum && (school !== undefined || one.test(folded));
  return { text: namesOne || isSum ? text : '', key: school ? school.key : nameKey(text), namesOne, isSum };
});

const longest = 400;
const isHub = (folded: string) => /тирек мектеби|опорн(?:ая|ой|ую) школ|ресурстык орталы[кг]|ресурсн(?:ый|ого|ом) центр/u.test(folded) && !/мектептер/u.test(folded);

/** The label up to the first word that says that a number of people follows. */
function beforeTotal(label: string): string {
  for (const { 0: word, index } of label.matchAll(/\p{L}+/gu)) {
    const said = labelWord(fold(word));
    if (said === 'total' || said === 'teacher' || said === 'pupil' || said === 'count') return /^білім\s/iu.test(label.slice(0, index)) ? '' : label.slice(0, index);
  }
  return label;
}

/** Does a text of its own head what follows: «Аққұдық орта мектебі», «По опорной школе:»? */
export function headingSubject(text: string): Subject | undefined {
  if (text.length > 120) return undefined;
  const subject = subjectIn(text);
  return subject.namesOne || (subject.isSum && /[:–—-]\s*$/u.test(text)) ? subject : undefined;
}
