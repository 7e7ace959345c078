import { wordsOf } from '../words/fold.ts';
import { hear, lexicon } from '../words/lexicon.ts';

export type Status = 'vacancy' | 'part-time' | 'on-leave';

const phrases: Readonly<Record<Status, readonly string[]>> = {
  vacancy: [
    'вакансия', 'вакансиялы', 'вакант', 'вакантты', 'вакантная', 'вакантная ставка', 'бос орын', 'бос жұмыс орны',
    'бос лауазым', 'бос ставка', 'vacancy', 'vacant',
  ],
  'part-time': [
    'қоса атқарушы', 'қоса атқарады', 'қоса атқару', 'қосымша жұмыс', 'сырттан қоса атқарушы', 'сыртқы қоса атқарушы',
    'ішкі қоса атқарушы', 'совместитель', 'совместительство', 'по совместительству', 'внешний совместитель',
    'внутренний совместитель', 'совм', 'part time', 'part timer',
  ],
  'on-leave': [
    'декрет', 'декретте', 'декреттік', 'декреттік демалыс', 'декреттік демалыста', 'декретный отпуск',
    'в декретном отпуске', 'в декрете', 'бала күтімі', 'бала күту демалысы', 'бала күту демалысында', 'бала күтімінде',
    'бала күтімі демалысында', 'бала күтіміне байланысты демалыста', 'по уходу за ребенком', 'отпуск по уходу за ребенком',
    'в отпуске по уходу за ребенком', 'жалақысыз демалыс', 'жалақысыз демалыста', 'без содержания', 'академиялық демалыс',
    'on leave', 'maternity leave',
  ],
};

const statusWords = lexicon<Status>(
  (Object.keys(phrases) as Status[]).flatMap((status) => phrases[status].map((phrase) => [phrase, status] as const)),
);

/** Statuses said anywhere in a text: a remark, a status cell, the brackets behind a name. */
export const statusesIn = (text: string): ReadonlySet<Status> => new Set(hear(text, statusWords).meanings);

const vacancyStart = /^[\s(«"-]*(?:вакан|бос\s+(?:жұмыс\s+)?(?:орын|орны|лауазым|ставка)|vacan)/iu;
/** What such a name can begin with: в, б, v, or a sign before the word. */
const vacancyLetters = new Set([...'вВбБvV («"-\u00A0'].map((letter) => letter.charCodeAt(0)));

/** A quick look at a name cell: 20 000 names need no lexicon to be people. */
export const isVacancyName = (name: string): boolean => vacancyLetters.has(name.charCodeAt(0)) && vacancyStart.test(name);

/** What stands in brackets behind a name: `Ахметова А. (декрет)`. */
export const remarkIn = (name: string): string => /\(([^)]*)\)?\s*$/u.exec(name)?.[1] ?? '';

const totals = new Set(
  [
    'барлығы', 'барлығы педагогтер', 'барлық', 'барлық педагог', 'барлық педагогтер', 'барлығы мұғалім', 'жалпы', 'жалпы саны', 'жалпы барлығы',
    'жиыны', 'жиынтығы', 'қорытынды', 'мектеп бойынша барлығы', 'аудан бойынша барлығы', 'оның ішінде', 'соның ішінде',
    'итого', 'всего', 'всего педагогов', 'всего по школе', 'итого по школе', 'итого по району', 'общее количество',
    'в том числе', 'из них', 'total', 'grand total', 'of which',
  ].map((phrase) => wordsOf(phrase).join(' ')),
);

/** «Барлығы:», «ИТОГО 19», «Всего: 86 педагогов»: a line of totals, not a person. */
export function isTotal(text: string): boolean {
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  return words.length > 0 && words.length <= 4 && (totals.has(words.join(' ')) || totals.has(words.slice(0, 2).join(' ')) || totals.has(words[0]!));
}

const footers = lexicon<true>(
  [
    'мектеп директоры', 'директор', 'директоры', 'орындаған', 'орындаушы', 'исполнитель', 'исп', 'жауапты', 'ответственный',
    'қолы', 'подпись', 'мөр орны', 'м о', 'м п', 'тел', 'ескерту', 'примечание', 'келісілді', 'бекітемін', 'утверждаю',
    'согласовано', 'әдіскер', 'методист', 'құрастырған', 'составил', 'составила', 'prepared by', 'signature',
  ].map((phrase) => [phrase, true] as const),
);

/** Signatures and the like under a list: «Мектеп директоры: ____», «Исп. …». Only where the line says no category. */
export const isFooter = (text: string): boolean => {
  const words = wordsOf(text);
  return [1, 2].some((length) => footers.phrases.has(words.slice(0, length).join(' ')));
};
