/** A topic as the comparison sees it. */
export interface TopicWords {
  /** Numbers, numerals and signs of arithmetic, in their order: they must agree. */
  readonly exact: string;
  /** Stems of the words that carry the meaning; each once for each time it is written. */
  readonly stems: readonly string[];
  /** How many words carry none: «және», «тақырыбы», «урок». */
  readonly light: number;
  /** A bit for each stem: topics whose bits differ much have other words. */
  readonly bits: number;
}

/** Words that make no other topic of a topic; folded. */
const light = new Set(
  ('и в во на по к ко с со о об от из для при за у а или его ее их как тема темы урок урока занятие понятие понятия общие общее сведения введение изучение знакомство ' +
    'жане мен бен пен туралы бойынша ушин немесе такырып такырыбы такырыбына сабак сабагы угым угымы угымдар угымдары жалпы маглумат маглуматтар кириспе танысу ' +
    'the a an of and in on to for lesson topic introduction').split(' '),
);

const russian = 'а я ы и у ю е о ь й ом ем ой ей ою ею ам ям ами ями ах ях ов ев ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ью ия ии ию ией ием иям иями иях'.split(' ');
const possessives = ['', 'ы', 'и', 'сы', 'си', 'ымыз', 'имиз'];
const cases = ['', 'нын', 'нин', 'дын', 'дин', 'тын', 'тин', 'ны', 'ни', 'ды', 'ди', 'ты', 'ти', 'н', 'га', 'ге', 'ка', 'ке', 'на', 'не', 'а', 'е', 'да', 'де', 'та', 'те', 'нда', 'нде', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'бен', 'пен', 'дагы', 'деги', 'тагы', 'теги', 'ндагы', 'ндеги'];
const plurals = ['', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер'];
const kazakh = plurals.flatMap((plural) => possessives.flatMap((possessive) => cases.map((form) => plural + possessive + form)));
const endings = new Set([...russian, ...kazakh].filter((ending) => ending !== ''));
const longestEnding = Math.max(...[...endings].map(({ length }) => length));
const shortestStem = 4;

const doubled = /(.)\1+/gu;
const number = /^\d/u;
const roman = /^(?:[ivxlc]+|[ихv]{2,})$/u;
const latinDigits: Readonly<Record<string, string>> = { и: 'i', х: 'x' };

/** The word without its longest ending of Russian or Kazakh grammar; doubled letters count once. */
function stemOf(word: string): string {
  const letters = word.replace(doubled, '$1');
  for (let length = Math.min(longestEnding, letters.length - shortestStem); length > 0; length--)
    if (endings.has(letters.slice(-length))) return letters.slice(0, -length);
  return letters;
}

const isExact = (word: string): boolean => number.test(word) || roman.test(word) || !/\p{L}/u.test(word);
const numeral = (word: string): string => (number.test(word) ? String(Number(word)) : [...word].map((letter) => latinDigits[letter] ?? letter).join(''));

function read(key: string): TopicWords {
  const words = key.split(' ');
  const rest = words.filter((word) => !isExact(word));
  const heavy = rest.filter((word) => !light.has(word));
  const exact = words.filter(isExact).map(numeral).join(' ');
  const stems = (heavy.length === 0 ? rest : heavy).map(stemOf);
  return { exact, stems, light: heavy.length === 0 ? 0 : rest.length - heavy.length, bits: stems.reduce((bits, stem) => bits | (1 << bitOf(stem)), 0) };
}

function bitOf(stem: string): number {
  let mixed = 0;
  for (let at = 0; at < stem.length; at++) mixed = (mixed * 31 + stem.charCodeAt(at)) | 0;
  return (mixed ^ (mixed >>> 15)) & 31;
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
