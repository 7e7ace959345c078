import { oncePerText } from '../names/once.ts';
import { fold } from '../words/fold.ts';
import { romanNumber } from './roman.ts';

/** An activity as far as it can be compared with another. */
export interface ActivityWords {
  /** Letters and digits alone, folded: «Сессия аралық» = «Сессияаралық». */
  readonly squashed: string;
  /** Stems of its words, verbs of one meaning as one, in the order of the alphabet. */
  readonly stems: readonly string[];
  /** Numbers, Roman ones too, in their order: «ІІ сессия» is not «ІІІ сессия». */
  readonly numbers: string;
}

const joining = new Set(['және', 'мен', 'бен', 'пен', 'бойынша', 'туралы', 'үшін', 'и', 'по', 'о', 'об', 'в', 'во', 'на', 'для', 'с', 'со', 'к', 'из'].map(fold));

/** Verbs that plans use for one another; what is done to a thing, not the thing. */
const sameVerbs: readonly (readonly string[])[] = [
  ['жасақтау', 'құру', 'жасау', 'әзірлеу', 'құрастыру', 'түзу', 'разработка', 'разработать', 'составление', 'составить', 'создание', 'создать', 'подготовка', 'подготовить'],
  ['өткізу', 'ұйымдастыру', 'проведение', 'провести', 'организация', 'организовать'],
  ['жинақтау', 'жинау', 'сбор', 'собрать'],
];
/** The stem of «өткізу», «ұйымдастыру», «проведение». */
export const held = '=1';
const verbs = new Map(sameVerbs.flatMap((group, index) => group.map((verb) => [fold(verb), `=${index}`])));

const endings = [
  'ларынын', 'леринин', 'дарынын', 'деринин', 'тарынын', 'теринин', 'ларын', 'лерин', 'дарын', 'дерин', 'тарын', 'терин', 'лардын', 'лердин', 'дардын', 'дердин', 'тардын', 'тердин', 'лары', 'лери', 'дары', 'дери', 'тары', 'тери',
  'ларга', 'лерге', 'дарга', 'дерге', 'тарга', 'терге', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер', 'сынын', 'синин', 'ынын', 'инин', 'нын', 'нин', 'дын', 'дин', 'тын', 'тин', 'сын', 'син', 'ына', 'ине', 'ын', 'ин', 'ны', 'ни', 'ды', 'ди', 'ты', 'ти',
  'га', 'ге', 'ка', 'ке', 'сы', 'си', 'ы', 'и', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ами', 'ями', 'ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ия', 'ию', 'ов', 'ев', 'ей', 'ам', 'ям', 'ах', 'ях', 'ом', 'ем', 'а', 'я', 'у', 'ю', 'е', 'о', 'ь',
].sort((a, b) => b.length - a.length);

const shortest = 4;

/** A word without its endings, as far as it needs none to be told from others. */
function stemOf(word: string): string {
  const ending = endings.find((tail) => word.length - tail.length >= shortest && word.endsWith(tail));
  const stem = ending === undefined ? word : word.slice(0, word.length - ending.length);
  // «мектебі» and «мектептер», «тірегі» and «тіректер»: a Kazakh stem ends softly before a vowel.
  return stem.replace(/б$/u, 'п').replace(/г$/u, 'к');
}

const numeral = (word: string) => (/^\d+$/u.test(word) ? word : String(romanNumber(word.toUpperCase()) ?? ''));

/** What an activity consists of, for comparison only. */
export const activityWords = oncePerText((text: string): ActivityWords => {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const plain = words.filter((word) => numeral(word) === '').map(fold);
  return {
    squashed: fold(text).replace(/[^\p{L}\p{N}]/gu, ''),
    stems: plain.filter((word) => !joining.has(word)).map((word) => verbs.get(word) ?? stemOf(word)).sort(),
    numbers: words.map(numeral).filter((number) => number !== '').join(' '),
  };
});
