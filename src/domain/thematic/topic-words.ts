/** A topic as the comparison sees it. */
export interface TopicWords {
  /** Numbers, numerals and signs of arithmetic, in their order: they must agree. The same number for the same ones. */
  readonly exactness: number;
  /** The words that carry the meaning, each as often as it is written; doubled letters count once. */
  readonly words: readonly string[];
  /** How many words carry none: «және», «тақырыбы», «урок». */
  readonly light: number;
  /** A bit for the beginning of each word: topics whose bits differ much have other words. */
  readonly bits: number;
}

/** Words that make no other topic of a topic; folded. */
const light = new Set(
  ('и в во на по к ко с со о об от из для при за у а или его ее их как тема темы урок урока занятие понятие понятия общие общее сведения введение изучение знакомство ' +
    'жане мен бен пен туралы бойынша ушин немесе такырып такырыбы такырыбына сабак сабагы угым угымы угымдар угымдары жалпы маглумат маглуматтар кириспе танысу ' +
    'the a an of and in on to for lesson topic introduction').split(' '),
);

const doubled = /(.)\1+/gu;
const number = /^\d/u;
const roman = /^(?:[ivxlc]+|[ихv]{2,})$/u;
const latinDigits: Readonly<Record<string, string>> = { и: 'i', х: 'x' };

const isExact = (word: string): boolean => number.test(word) || roman.test(word) || !/\p{L}/u.test(word);
const numeral = (word: string): string => (number.test(word) ? String(Number(word)) : [...word].map((letter) => latinDigits[letter] ?? letter).join(''));

function read(key: string): TopicWords {
  const words = key.split(' ');
  const rest = words.filter((word) => !isExact(word));
  const heavy = rest.filter((word) => !light.has(word));
  const exact = words.filter(isExact).map(numeral).join(' ');
  const own = (heavy.length === 0 ? rest : heavy).map((word) => word.replace(doubled, '$1'));
  return { exactness: numberOf(exact), words: own, light: heavy.length === 0 ? 0 : rest.length - heavy.length, bits: own.reduce((bits, word) => bits | (1 << bitOf(word)), 0) };
}

const exactnesses = new Map<string, number>();

/** Never forgotten: topics that were read before are compared with those that are read later. */
function numberOf(exact: string): number {
  const number = exactnesses.get(exact) ?? exactnesses.size;
  exactnesses.set(exact, number);
  return number;
}

const beginning = 3;

function bitOf(word: string): number {
  let mixed = 0;
  for (let at = 0; at < Math.min(beginning, word.length); at++) mixed = Math.imul(mixed, 31) + word.charCodeAt(at);
  return (mixed ^ (mixed >>> 5) ^ (mixed >>> 10)) & 31;
}

const most = 50_000;
const known = new Map<string, TopicWords>();

/**
 * Takes    the key of a topic: its folded words and numbers, joined by spaces
 * Returns  what is compared of it; the same object for the same key
 * Refuses  nothing
 */
export function topicWords(key: string): TopicWords {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const words = read(key);
  known.set(key, words);
  return words;
}
