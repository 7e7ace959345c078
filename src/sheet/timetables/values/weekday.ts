import { oncePerText } from '../../names/once.ts';
import { fold } from '../../words/fold.ts';

/** Beginnings of the full names, folded: Kazakh, Russian, English, and what neighbours write. */
const stems: readonly (readonly string[])[] = [
  ['дуйсен', 'понед', 'monday', 'pirmd', 'понедел'],
  ['сейсен', 'вторн', 'tuesd', 'otrd', 'вівтор', 'вивтор'],
  ['сарсен', 'среда', 'среды', 'среду', 'wednes', 'tresd', 'середа'],
  ['бейсен', 'четверг', 'thursd', 'ceturtd'],
  ['жума', 'пятни', 'friday', 'piektd', 'пятниц'],
  ['сенби', 'суббот', 'saturd', 'sestd', 'субота'],
  ['жексен', 'воскр', 'sunday', 'svetd', 'недил'],
];
const abbreviations: readonly (readonly string[])[] = [
  ['пн', 'пон', 'понед', 'дс', 'дуй', 'дуйс', 'дс', 'mon', 'mo', 'пнд'],
  ['вт', 'втор', 'вто', 'сс', 'сей', 'сейс', 'tue', 'tu', 'tues', 'втр'],
  ['ср', 'сре', 'сред', 'сар', 'сарс', 'wed', 'we', 'срд'],
  ['чт', 'чет', 'четв', 'четвер', 'бс', 'бей', 'бейс', 'thu', 'th', 'thur', 'thurs', 'чтв'],
  ['пт', 'пят', 'пятн', 'жм', 'жум', 'fri', 'fr', 'птн'],
  ['сб', 'суб', 'субб', 'сн', 'сен', 'сенб', 'sat', 'sa', 'сбт'],
  ['вс', 'воск', 'вск', 'жс', 'жек', 'жекс', 'sun', 'su'],
];

const byWord = new Map(abbreviations.flatMap((words, at) => words.map((word) => [word, at + 1] as const)));

function dayOfWord(word: string): number | undefined {
  const short = byWord.get(word);
  if (short !== undefined || word.length < 4) return short;
  const at = stems.findIndex((beginnings) => beginnings.some((stem) => word.startsWith(stem)));
  return at < 0 ? undefined : at + 1;
}

/** «П О Н Е Д Е Л Ь Н И К» */
const spaced = /^(?:\p{L}\s+){3,}\p{L}$/u;

/**
 * The weekday that a text names: «Дүйсенбі», «Пн», «вт.», «Среда, 3 сентября», «П Я Т Н И Ц А».
 *
 * Takes    a text
 * Returns  1 = Monday … 7; undefined where it names none, or several
 * Refuses  nothing
 */
export const weekdayOf = oncePerText((text: string): number | undefined => {
  if (text.length > 60) return undefined;
  const joined = spaced.test(text.trim()) ? text.replace(/\s+/gu, '') : text;
  const days = new Set((fold(joined.replace(/[ʼ'’`]/gu, '')).match(/\p{L}+/gu) ?? []).map(dayOfWord).filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
});
