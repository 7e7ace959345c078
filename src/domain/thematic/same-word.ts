const russian = new Set(' а я ы и у ю е о ь й ом ем ой ей ою ею ам ям ами ями ах ях ов ев ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ью ия ии ию ией ием иям иями иях'.split(' '));

const vowels = ['ы', 'и'];
const possessives = [...vowels, 'сы', 'си'];
const cases = ['', 'нын', 'нин', 'дын', 'дин', 'тын', 'тин', 'ны', 'ни', 'ды', 'ди', 'ты', 'ти', 'га', 'ге', 'ка', 'ке', 'да', 'де', 'та', 'те', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'бен', 'пен', 'дагы', 'деги', 'тагы', 'теги'];
const casesOfPossessed = ['', 'нын', 'нин', 'н', 'на', 'не', 'нда', 'нде', 'нан', 'нен', 'мен', 'ндагы', 'ндеги'];
const plurals = ['', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер'];
const kazakh = new Set(plurals.flatMap((plural) => [...cases.map((form) => plural + form), ...possessives.flatMap((possessive) => casesOfPossessed.map((form) => plural + possessive + form))]));

const shortestStem = 3;
/** An ending may begin with the letter that another ending begins with: «бөлшектерді», «бөлшекті». */
const sharedByEndings = 2;
const softened: Readonly<Record<string, string>> = { к: 'г', п: 'б' };

/**
 * Are two words one word with other endings of Russian or of Kazakh?
 *
 * Takes    two folded words
 * Returns  true where they begin alike and what follows are endings of one of the languages: «дробей», «дроби»; «заңдылық», «заңдылығы»
 * Refuses  nothing: words that have only three letters or fewer in common are one only where they are equal or begin so
 */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const most = Math.min(one.length, other.length);
  let stem = 0;
  while (stem < most && one[stem] === other[stem]) stem++;
  for (let length = stem; length >= Math.max(shortestStem, stem - sharedByEndings); length--) if (areEndings(one.slice(length), other.slice(length))) return true;
  return false;
}

const areEndings = (own: string, theirs: string): boolean => (russian.has(own) && russian.has(theirs)) || areKazakh(own, theirs) || isSoftened(own, theirs) || isSoftened(theirs, own);

/** A stem takes «ды» or «ты», never both: «сульфиды» and «сульфиты» are two words. */
const areKazakh = (own: string, theirs: string): boolean => kazakh.has(own) && kazakh.has(theirs) && !hardens(own, theirs) && !hardens(theirs, own);
const hardens = (own: string, theirs: string) => own.startsWith('д') && theirs.startsWith('т');

/** «құрылық» and «құрылығы», «китап» and «кітабы». */
const isSoftened = (own: string, theirs: string): boolean => softened[own] === theirs[0] && theirs.length > 1 && vowels.includes(theirs[1] ?? '') && kazakh.has(theirs.slice(1));
