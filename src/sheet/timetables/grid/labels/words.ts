import { oncePerText } from '../../../names/once.ts';
import { fold } from '../../../words/fold.ts';

/** What a heading says of the column or row under it, where it is no name. */
export type HeadingWord = 'day' | 'period' | 'time' | 'class' | 'teacher' | 'room' | 'subject' | 'break' | 'count' | 'week';

const words: readonly (readonly [HeadingWord, RegExp])[] = [
  ['break', /^(?:перемен\p{L}*|узилис\p{L}*|обед\p{L}*|туски ас|тамактану|завтрак|полдник|break|lunch)$/u],
  ['day', /^(?:дни|день|дата|кун|куни|кундер|кундери|апта кундери|апта куни|день недели|дни недели|дни нед|день нед|day|days|date)$/u],
  ['time', /^(?:время|время урок\p{L}*|время занят\p{L}*|уакыт|уакыты|сабак уакыты|звонк\p{L}*|расписание звонков|конырау|time|bells?)$/u],
  ['period', /^(?:урок\p{L}*|сабак|сабактар|№|no|номер|п п|№ п п|рет|реттик №|№ урок\p{L}*|урок №|номер урока|сабак №|№ сабак|сабак рети|пар[аы]|№ пар\p{L}*|занятие|занятия|lesson|lessons|period|periods|каз)$/u],
  ['teacher', /^(?:учител\p{L}*|мугалим\p{L}*|преподавател\p{L}*|педагог\p{L}*|фио|ф и о|ф и о учител\p{L}*|фио учител\p{L}*|ати жони|аты жони|мугалимнин аты жони|т а а|таа|тегы|teacher|teachers|уч)$/u],
  ['room', /^(?:каб\p{L}*|кабинет\p{L}*|№ каб\p{L}*|каб №|ауд|аудитори\p{L}*|болме\p{L}*|room|rooms|к|каб ауд)$/u],
  ['class', /^(?:класс\p{L}*|сынып\p{L}*|групп\p{L}*|топ|топтар|class|classes|group|кл)$/u],
  ['subject', /^(?:предмет\p{L}*|пан|пандер|пани|дисциплин\p{L}*|наименование предмета|название предмета|сабак атауы|сабак аты|пан атауы|subject)$/u],
  ['week', /^(?:недел\p{L}*|нед|апта|апталар|weeks?|ч з|тип недели|вид недели)$/u],
  ['count', /^(?:часы|часов|кол во часов|сагат|сагаты|сагат саны|итого|всего|барлыгы|жиыны|hours)$/u],
];

/** What a heading says, where it names an axis or a part of a lesson. */
export const headingWordOf = oncePerText((text: string): HeadingWord | undefined => {
  if (text.length > 60) return undefined;
  const parts = text.split(/[/\n]/u).map((part) => (fold(part).match(/\p{L}+|№|\d+/gu) ?? []).join(' ')).filter((part) => part !== '');
  const found = parts.map((part) => words.find(([, pattern]) => pattern.test(part))?.[0]);
  return found.length > 0 && found.every((word) => word === found[0]) ? found[0] : undefined;
});

const pause = /(?:^|\s)(?:(?:улкен |кыска |туски |ланч |большая |динамическая |обеденн\p{L}* )?(?:узилис|перемена|перерыв|тамак|тамактану|туски ас|обед|ас ишу|завтрак|питание|полдник|break|lunch|sergiytu|сергиту))(?:\p{L}*)(?=$|\s)/u;

/** A meal or a pause between lessons: «Үлкен үзіліс», «Обед 12:00–12:20». */
export const isBreak = oncePerText((text: string): boolean => text.length <= 60 && pause.test((fold(text).match(/\p{L}+/gu) ?? []).join(' ')) && (fold(text).match(/\p{L}+/gu) ?? []).length <= 5);

/** Stands for no lesson: «-», «*», «---», «?», «,», and lines that are drawn with signs. */
export const isPlaceholder = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || /^[-+|TL¬_=\s]*[-=_]{3}[-+|TL¬_=\s]*$/u.test(text);

/** «1 смена», «II ауысым / 2 смена»: the number of a shift. */
export const shiftOf = oncePerText((text: string): number | undefined => {
  if (text.length > 80) return undefined;
  const found = /(?<![\p{L}\d])(i{1,2}|і{1,2}|и{1,2}|1|2|перв\p{L}*|втор\p{L}*|бирин\p{L}*|екин\p{L}*)\s*[-–]?\s*(?:ая|я|ши|шы)?\s*(?:смен\p{L}*|ауысым\p{L}*|shift)/u.exec(fold(text));
  if (!found) return undefined;
  return /^(?:i|і|и|1|перв|бирин)(?!i|і|и)/u.test(found[1]!) ? 1 : 2;
});

const weekWord = /(?<!\p{L})(?:недел\p{L}*|нед|апта|аптасы|week|числ(?!о)\p{L}*|знам\p{L}*|алымы?|болими|чис|зн)(?!\p{L})/u;

/** The part of a text that says which week it is for: «1 неделя», «апта А», «ЧИСЛИТЕЛЬ»; undefined where it says none. */
export const weekPartOf = oncePerText((text: string): string | undefined => {
  const folded = fold(text);
  if (text.length > 120 || !weekWord.test(folded)) return undefined;
  if (/числит|(?<!\p{L})числ?(?!\p{L})/u.test(folded) && !/знам/u.test(folded)) return 'числитель';
  if (/знам|(?<!\p{L})зн(?!\p{L})/u.test(folded) && !/числит/u.test(folded)) return 'знаменатель';
  if (/(?<!\p{L})нечет\p{L}*|(?<!\p{L})так(?!\p{L})\p{L}*/u.test(folded)) return 'нечетная';
  if (/(?<!\p{L})чет(?:н\p{L}*)?(?!\p{L})|(?<!\p{L})жуп(?!\p{L})/u.test(folded)) return 'четная';
  const found = /(?<![\p{L}\d])(\d|i{1,2}|[абав]|перв\p{L}*|втор\p{L}*|бирин\p{L}*|екин\p{L}*|верхн\p{L}*|нижн\p{L}*)["»”]?\s*[-–]?\s*(?:ая|я|ши|шы)?\s*(?:недел\p{L}*|нед|апта\p{L}*|week)(?!\p{L})/u.exec(folded) ?? /(?:недел[яьи]|апта|week)\s*[«"“№]?\s*(\d|i{1,2}|[абв])(?![\p{L}\d])/u.exec(folded);
  return found?.[1];
});
