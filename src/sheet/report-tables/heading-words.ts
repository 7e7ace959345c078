import { wordsOf } from '../words/fold.ts';

/** What a heading says of its column. */
export type HeadingHint = 'number' | 'label' | 'share' | 'term' | 'people' | 'total' | 'count' | 'words' | 'rate' | 'code' | 'spell' | 'plain';

/** Beginnings of words, folded on use; a phrase of several stands in this order. */
const hints: Readonly<Record<Exclude<HeadingHint, 'plain'>, readonly string[]>> = {
  number: ['№', 'р с', 'п п', 'қ с', 'рет саны', 'реттік', 'nn'],
  share: ['үлес', 'пайыз', 'проц', 'дол', 'доля', 'удельн', 'share', 'percent', 'білім сапа', 'білімнің сапа', 'сапа көрсеткіш', 'качеств', 'үлгерім', 'успеваем', 'сапалық көрсет', 'соу', 'қамту', 'охват'],
  term: ['мерзім', 'уақыт', 'срок', 'дата', 'күні', 'айы', 'время', 'период', 'кезең', 'term', 'date', 'when'],
  people: [
    'орындаушы', 'орындайтын', 'жауапт', 'исполнител', 'ответств', 'аты жөні', 'т а ә', 'таә', 'фио', 'ф и о', 'жетекші', 'руководител', 'директор', 'тегі', 'қатысушы', 'участник', 'responsible', 'executor',
  ],
  words: ['ескерт', 'примеч', 'мекенжай', 'адрес', 'атауы', 'тақырып', 'тема', 'мазмұн', 'содержан', 'мектептер', 'школы', 'тізім', 'список', 'түсініктеме', 'нәтиже', 'результат', 'пән', 'предмет', 'тіл', 'язык', 'нысан', 'форма', 'қорытынды құжат', 'лауазым', 'должност'],
  label: [
    'аудан', 'қала', 'район', 'город', 'мектеп', 'школ', 'ұйым', 'организац', 'наименован', 'назван', 'іс шара', 'шара', 'мероприят', 'атауы', 'көрсеткіш', 'показател', 'облыс', 'область', 'регион', 'өңір', 'бөлім', 'отдел',
    'округ', 'ауыл', 'село', 'unit', 'name', 'сынып', 'класс', 'санат', 'категор', 'білім', 'образован', 'ро', 'рц', 'орталық', 'центр', 'мұғалім', 'учител', 'педагог', 'оқушы', 'учащ', 'учен', 'жыл', 'год', 'тоқсан', 'четверт', 'деңгей', 'уров',
  ],
  total: ['барлығы', 'барлы', 'барлық', 'жиын', 'жиыны', 'всего', 'итого', 'total', 'жалпы саны', 'жалпы', 'общее', 'общ', 'қорытынды'],
  /** What is not added up. */
  rate: ['орташа', 'средн балл', 'средн оцен', 'средн знач', 'средн наполн', 'средн возраст', 'средн показат', 'средн нагруз', 'средн зарпл', 'балл', 'ұпай', 'рейтинг', 'алған орны', 'место', 'тариф', 'телефон', 'жсн', 'иин', 'бсн', 'бин', 'код', 'жасы', 'возраст', 'еңбек өтіл', 'өтілі', 'стаж', 'құны', 'бағасы', 'цена', 'стоимость един', 'average', 'норма', 'норматив', 'жасы', 'на 1 учен', 'на 1 учащ', 'на 1 обуч', 'на 1 пед', 'на 1 учит', 'на 1 школ', 'на 1 реб', 'на 1 чел', 'на 1 день', 'на 100', 'на одн', '1 оқушыға', 'бір оқушыға', 'коэффициент', 'шаққанда', 'орта есеппен', 'в среднем', 'наполняем', 'толымдыл', 'на педагог', 'на учител', 'на ученик'],
  /** A sign for something; never a count. */
  code: ['код', 'индекс', 'инв', 'кбк', 'шифр', 'артикул', 'жсн', 'иин', 'бсн', 'бин', 'телефон', 'бұйрық', 'приказ'],
  /** Days and the like may be added up, and often are not. */
  spell: ['ставка', 'мөлшерлеме', 'күн', 'дней', 'дня', 'день', 'days', 'ұзақтығы', 'продолжит', 'өзгеріс', 'динамик', 'изменен', 'рост', 'өсу'],
  count: ['саны', 'сан', 'колич', 'кол', 'число', 'числен', 'count', 'number', 'бірлік', 'адам', 'чел'],
};

interface Phrase {
  readonly stems: readonly string[];
  readonly hint: HeadingHint;
}

const phrases: readonly Phrase[] = (Object.entries(hints) as [HeadingHint, readonly string[]][]).flatMap(([hint, texts]) =>
  texts.map((text) => ({ stems: wordsOf(text), hint })).filter(({ stems }) => stems.length > 0),
);

const remembered = new Map<string, ReadonlySet<HeadingHint>>();
const mostRemembered = 5000;
const longestHeading = 200;

/** Everything that a heading's words say, wherever in it they stand; `plain` where none is known. */
export function hintsOf(heading: string): ReadonlySet<HeadingHint> {
  const known = remembered.get(heading);
  if (known) return known;
  const found = new Set<HeadingHint>(heading.length > longestHeading ? [] : hintsIn(heading));
  if (found.size === 0) found.add('plain');
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(heading, found);
  return found;
}

function hintsIn(heading: string): HeadingHint[] {
  const words = wordsOf(heading);
  const found = phrases.filter(({ stems }) => fits(words, stems)).map(({ hint }) => hint);
  if (isNumberSign(heading)) found.push('number');
  if (heading.includes('%')) found.push('share');
  if (isCodeHeading(words)) found.push('code');
  // «Бар-лығы», «Все-го»: divided where the line ended.
  if (/\p{L}[-\u00AD\s]+\p{L}/u.test(heading) && wholeTotals.has(words.join(''))) found.push('total');
  return found;
}

const bareCodes = new Set(['класс', 'сынып', 'class', 'grade', 'курс', 'жыл', 'год', 'жылы', 'разряд', 'группа', 'топ', 'орны', 'орын', 'место', 'ранг', 'рейтинг'].flatMap(wordsOf));

/** «Класс», «Год выпуска», «Шыққан жылы»: which one, not how many; «2022 жыл» is a column of counts. */
function isCodeHeading(words: readonly string[]): boolean {
  if (words.some((word) => /^\d/u.test(word))) return false;
  return (words.length === 1 && bareCodes.has(words[0]!)) || (words.length <= 3 && words.some((word) => word === 'год' || word === 'жылы'));
}

const wholeTotals = new Set(['барлығы', 'барлық', 'всего', 'итого', 'жиыны'].flatMap(wordsOf));

/** «№», «№ п/п», «#»: the head of a column of numbers. */
export const isNumberSign = (heading: string): boolean => {
  const text = heading.trim();
  return /^(?:[№#]|N\b|No\b|NN\b)/u.test(text) && text.length <= 8;
};

function fits(words: readonly string[], stems: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < stems.length && begins(word, stems[at]!)) at++;
  return at === stems.length;
}

/** Up to three letters are the whole word. */
const begins = (word: string, stem: string) => (stem.length <= 3 ? word === stem : word.startsWith(stem));

/** «1-4», «5–9 сынып», «10 - 11 кл.». */
export const isGradeRange = (heading: string): boolean => /^\s*\d{1,2}\s*[-–—]\s*\d{1,2}(?!\d)/u.test(heading) && heading.length <= 40;

/** Is a text such as heads a column: short, and every word of it known from headings, or a number sign? */
export function isHeadingText(text: string): boolean {
  if (text.length > 80) return false;
  if (isNumberSign(text)) return true;
  const words = wordsOf(text).filter((word) => word.length > 2 && !/\d/u.test(word));
  return words.length > 0 && words.every((word) => phrases.some(({ stems }) => stems.some((stem) => begins(word, stem))));
}
