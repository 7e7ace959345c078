import { nameKey, wordsOf } from '../words/fold.ts';
import { hear, lexicon } from '../words/lexicon.ts';

export type Status = 'vacancy' | 'part-time' | 'on-leave' | 'not-a-teacher';

export const statusPhrases: Readonly<Record<Status, readonly string[]>> = {
  vacancy: [
    'вакансия', 'вакансиялы', 'ваканция', 'вакансии', 'вакант', 'вакантты', 'вакантная', 'вакантно', 'вакантная ставка', 'временно вакантна', 'бос орын',
    'бос жұмыс орны', 'бос лауазым', 'бос ставка', 'бос жер', 'бос сағат', 'уақытша бос', 'требуется', 'мұғалім жоқ', 'вак', 'вакан', 'vacancy', 'vacant',
  ],
  'part-time': [
    'қоса атқарушы', 'қоса атқарады', 'қоса атқару', 'қоса атқ', 'сырттан қоса атқарушы', 'сыртқы қоса атқарушы', 'ішкі қоса атқарушы', 'қ а', 'сырттан',
    'штаттан тыс', 'совместитель', 'совместительство', 'совместит', 'по совместительству', 'по совмест', 'внешний совместитель', 'внутренний совместитель',
    'совмещение', 'совмещает', 'совм', 'почасовик', 'приходящий', 'part time', 'part timer',
  ],
  'on-leave': [
    'декрет', 'декретте', 'декретта', 'декреттік', 'декреттік демалыс', 'декреттік демалыста', 'декретный отпуск', 'в декретном отпуске', 'в декрете', 'д о',
    'дек отпуск', 'декр отпуск', 'бала күтімі', 'бала күту', 'бала бағуда', 'бала күту демалысы', 'бала күту демалысында', 'бала күтімінде',
    'бала күтімі демалысында', 'бала күтіміне байланысты демалыста', 'бала күтіміне байланысты', 'жүктілікке байланысты демалыс', 'жүктілікке байланысты демалыста',
    'по уходу за ребенком', 'отпуск по уходу', 'уход за ребенком', 'по уходу за реб', 'отпуск по уходу за ребенком', 'в отпуске по уходу за ребенком',
    'по беременности и родам', 'жалақысыз демалыс', 'жалақысыз демалыста', 'без содержания', 'без сохранения', 'отпуск б с', 'академиялық демалыс',
    'on leave', 'maternity leave',
  ],
  'not-a-teacher': [
    'техничка', 'тех қызметкер', 'техқызметкер', 'тазалаушы', 'еден жуушы', 'күзетші', 'вахтер', 'сторож', 'водитель', 'жүргізуші', 'завхоз', 'бухгалтер', 'есепші',
    'аспаз', 'повар', 'от жағушы', 'кочегар', 'уборщица', 'уборщик', 'дворник', 'аула сыпырушы', 'слесарь', 'электрик', 'секретарь', 'хатшы', 'хатшысы', 'бас есепші', 'іс жүргізуші', 'делопроизводитель', 'лаборант',
    'медбике', 'мейірбике', 'медсестра', 'гардеробщик', 'оператор', 'рабочий', 'охранник',
  ],
};

const phrasesOf = (statuses: readonly Status[]) =>
  lexicon<Status>(statuses.flatMap((status) => statusPhrases[status].map((phrase) => [phrase, status] as const)));
const remarkWords = phrasesOf(['vacancy', 'part-time', 'on-leave']);
const positionWords = phrasesOf(['vacancy', 'part-time', 'not-a-teacher']);

/** What takes a remark back, or makes it somebody else's: «декрет орнында» is a substitute, «ранее совместитель» no more. */
const takenBack = new Set(
  ['аяқталды', 'бітті', 'закончился', 'закончила', 'ранее', 'бұрын', 'орнында', 'орнына', 'вместо', 'занята', 'сағат', 'часа', 'часов', 'ч', 'бар', 'емес', 'не'].flatMap(wordsOf),
);

/** Statuses said in a remark, a status cell, the tail of a name. */
export function statusesIn(text: string): ReadonlySet<Status> {
  const { meanings, unknown } = hear(text, remarkWords);
  return new Set(unknown.some((word) => takenBack.has(word)) ? [] : meanings);
}

/** Statuses said in the cell of the position: a technical worker is no teacher. */
export const statusesOfPosition = (text: string): ReadonlySet<Status> => new Set(hear(text, positionWords).meanings);

/** Signs that no plain name has. */
const signs = /[(/,;\n«"*]|\s[-–—]|^\s*[-–—]/u;
/** Beginnings of words that say more than a name: a status, a total, a vacancy. */
const moreThanName = ['совм', 'декр', 'демал', 'коса', 'отпуск', 'вакан', 'вак', 'бос', 'барл', 'жалпы', 'жиын', 'корытынды', 'итого', 'всего', 'из', 'в', 'онын', 'сонын', 'total', 'vacan', 'д', 'ставк', 'бар'];
const specialByLetter = new Map<string, string[]>();
for (const stem of moreThanName) specialByLetter.set(stem.charAt(0), [...(specialByLetter.get(stem.charAt(0)) ?? []), stem]);
const nameOnly = new Map<string, boolean>();
const mostNames = 50_000;

const isSpecial = (word: string): boolean => beginsSpecially(nameKey(word));

function beginsSpecially(key: string): boolean {
  const end = key.indexOf(' ');
  const folded = end < 0 ? key : key.slice(0, end);
  return specialByLetter.get(folded.charAt(0))?.some((stem) => (stem.length <= 2 ? folded === stem : folded.startsWith(stem))) ?? false;
}

/**
 * Is a cell of names a name and nothing else? The signs, the first and the last word tell. Answers are kept: the same
 * 20 000 names come with every recalculation.
 */
export function isNameOnly(name: string): boolean {
  const known = nameOnly.get(name);
  if (known !== undefined) return known;
  const words = name.trim().split(/\s+/u);
  const only = !signs.test(name) && !isSpecial(words[0]!) && !isSpecial(words.at(-1)!);
  if (nameOnly.size < mostNames) nameOnly.set(name, only);
  return only;
}

/** The key of a name that is Cyrillic words and nothing else, none of them the beginning of a vacancy, a total or a status: nearly every name. Undefined for others. */
export function plainNameKey(name: string): string | undefined {
  if (!plainName.test(name)) return undefined;
  const key = nameKey(name);
  return maySayMore.test(key) || beginsSpecially(key) || beginsSpecially(key.slice(key.lastIndexOf(' ') + 1)) ? undefined : key;
}

const plainName = /^[\u0400-\u052F][\u0400-\u052F\d. ]*$/u;
const maySayMore = /вак|бос|треб|жок|барл|итог|всег|боиынша|бойынша|по |общ|жалпы|жиын|ишин|корыт/u;

const vacantNames = new Set(['бос', 'вак', 'вакан', 'вакансия', 'вакант'].flatMap(wordsOf));

/** A cell of names that holds no name: «Вакансия», «бос орын», «Учитель физики - вакансия», a dash. */
export function isVacancyName(name: string): boolean {
  const words = wordsOf(name);
  if (words.length === 0) return name.trim() !== '';
  return (words.length === 1 && vacantNames.has(words[0]!)) || statusesIn(name).has('vacancy');
}

/** The person in a cell of names, without what is said behind the name: `Ахметова А. (декрет)`, `Сейтова Б. совм.` */
export function personIn(name: string): string {
  if (isNameOnly(name)) return name;
  const bare = name.replace(/\([^)]*\)?|\/[^/]*\/?/gu, ' ').split(/[,*]|\s[-–—]\s/u)[0]!;
  const words = bare.trim().split(/\s+/u);
  const first = words.findIndex((_, at) => statusesIn(words.slice(at, at + 3).join(' ')).size > 0 && statusesIn(words.slice(0, at).join(' ')).size === 0 && statusesIn(words[at]!).size > 0);
  return (first > 0 ? words.slice(0, first) : words).join(' ');
}

/** «Абай А, Омар Б»: people in one cell cannot be told apart by their category. */
export const holdsSeveral = (name: string): boolean =>
  /[,;\n]/u.test(name) && name.split(/[,;\n]/u).filter((part) => /^\s*\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(part)).length > 1;

const totals = new Set(
  [
    'барлығы', 'барлық', 'барлық педагог', 'барлық педагогтер', 'жалпы', 'жалпы саны', 'жалпы барлығы', 'жиыны', 'жиынтығы', 'қорытынды', 'оның ішінде', 'соның ішінде',
    'итого', 'всего', 'общее количество', 'в том числе', 'из них', 'total', 'grand total', 'of which', 'мектеп бойынша', 'аудан бойынша', 'по школе',
  ].map((phrase) => wordsOf(phrase).join(' ')),
);

/** «Барлығы:», «ИТОГО 19», «Всего педагогов-экспертов: 3», «Из них: эксперт – 1»: a line of totals, not a person. */
export function isTotal(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && words.length <= 8 && [1, 2].some((length) => totals.has(words.slice(0, length).join(' ')));
}

const summing = new Set(['барлығы', 'итого', 'всего'].flatMap(wordsOf));

/** «Сарапшы барлығы» in the cell of the name, beside a category. */
export const mentionsTotal = (text: string): boolean => isTotal(text) || wordsOf(text).some((word) => summing.has(word));

const countWords = new Set(['саны', 'количество', 'көрсеткіш', 'көрсеткіші', 'показатель', 'үлесі', 'доля', 'барлығы', 'всего', 'итого', 'числе', 'образованием', 'категорией', 'білімділер', 'сапалық'].flatMap(wordsOf));

/** A line of a summary below a list: «Педагогтердің жалпы саны – 2», «с высшим образованием». */
export const speaksOfCounts = (text: string): boolean => wordsOf(text).some((word) => countWords.has(word));

const footers = lexicon<true>(
  [
    'мектеп директоры', 'мектеп директорының', 'кадр бөлімінің', 'директор', 'директоры', 'директордың', 'зам директора', 'и о', 'м а', 'орындаған', 'орындаушы', 'дайындаған', 'исполнитель', 'исп', 'жауапты',
    'ответственный', 'кадр маманы', 'қолы', 'подпись', 'мөр орны', 'м о', 'м п', 'тел', 'байланыс', 'дата', 'күні', 'ескерту', 'примечание', 'келісілді', 'келісемін',
    'бекітемін', 'утверждаю', 'согласовано', 'әдіскер', 'методист', 'құрастырған', 'составил', 'составила', 'prepared by', 'signature',
  ].map((phrase) => [phrase, true] as const),
);

/** Signatures and the like under a list: «Мектеп директоры: ____», «Исп. …». */
export const isFooter = (text: string): boolean => {
  const words = wordsOf(text);
  return [1, 2].some((length) => footers.phrases.has(words.slice(0, length).join(' '))) || /_{3,}/u.test(text);
};
