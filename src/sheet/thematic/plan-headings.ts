import { oncePerText } from '../names/once.ts';
import { fold } from '../words/fold.ts';

/** What a column of a thematic plan, or of a list of many, holds. `stranger`: no thematic plan has such a column. */
export type PlanColumn = 'number' | 'section' | 'topic' | 'hours' | 'on' | 'week' | 'school' | 'class' | 'subject' | 'language' | 'goals' | 'homework' | 'actual' | 'stranger' | 'other';

/** What a heading says of its column. */
export interface HeadedColumn {
  readonly kind: PlanColumn;
  /** Among several columns of a kind the one with most is it. */
  readonly weight: number;
  /** «Раздел, тема»: the other of the two where a column says that more plainly. */
  readonly or?: PlanColumn;
  /** «Сабақтың тақырыбы»: only thematic plans say it so. */
  readonly plain?: true;
}

const lesson = /сабак|урок|lesson|занят/u;
const section = /бол[иы]м|раздел|тарау|глав[аы]|модул|блок|(?<!\p{L})(?:section|unit)(?!\p{L})/u;
const crossCutting = /ауыспалы|сквозн|узак мерзимди/u;
const topic = /такыры[пб]|(?<!\p{L})тем(?:а|ы|у|атика)(?!\p{L})|(?<!\p{L})topics?(?!\p{L})|содержание (?:урок|матер|обуч|учеб|курс|занят|тем)|сабактын (?:мазмуны|аты|атауы)|учебный материал/u;
const hours = /сагат|(?<!\p{L})(?:час(?:ы|а|ов)?|hours?|саг)(?!\p{L})|(?:кол-?\s?во|количество|число) (?:час|урок)|сабак(?:тар)? саны|^кол(?:-?\s?во|ичество)\.?$|^саны$|^(?:час|ч|саг|с)\.?$/u;
const week = /(?<!\p{L})апта|недел|(?<!\p{L})week/u;
const date = /мерзим(?!ди)|(?<!\p{L})кун(?:и|дери|у)(?!\p{L})|(?<!\p{L})дат[аы]|(?<!\p{L})dates?(?!\p{L})|(?<!\p{L})срок|откизу|отетин|провед|календарн/u;
const actual = /факт|накты|ис жузинде|отилген|откизилген|тузет|коррект|actual/u;
const planned = /план|жоспар|planned/u;
const goals = /максат|(?<!\p{L})цел[ьи]|(?<!\p{L})(?:goals?|objectives?|outcomes?)(?!\p{L})|ожидаем|кутилетин|результат|натиже|дескриптор|критери|требован|уметь|знать/u;
const homework = /уй(?:ге)? ?(?:тапсырма|жумыс)|домашн|(?<!\p{L})д\/з|homework/u;
const numberSign = /^(?:no|#|n|р\s?\/\s?[сн]|р\.? ?с\.?|no? ?(?:п|р|к)\s?\/\s?[пнс]|п\s?\/\s?п|к\s?\/\s?с|реттик(?: саны| нөмири)?|рет саны|номер|номири?|number)\.?$/u;
const number = /(?<!\p{L})(?:no|номер\p{L}*|number)(?!\p{L})|реттик|(?<!\p{L})[рп]\s?\/\s?[спн](?!\p{L})/u;
const stranger = /(?<!\p{L})(?:учител|мугалим|педагог|жауапт|ответств|орындаушы|исполнит|баяндам|доклад|тындауш|слушател|участн|катыс|организат|уйымдаст|teacher|responsible|тьютор|куратор)|аты[ -]*жон|фамил|(?<!\p{L})ф\s?\.?\s?и\s?\.?\s?о|место провед|откизу орны|отетин жери|семинар|вебинар|мероприят|ис-?\s?шара|совещан|заседан|(?:тема|название|наименование) курс|курс(?:тын|тар)|(?<!\p{L})(?:аудан|район|облыс|област|кабинет)|автор|звонок|баст(?:алу|алуы)|аяктал/u;
const activity = /деятельн|арекет|подпис|(?<!\p{L})кол\p{L}* ?кою/u;

/**
 * What a heading says that its column holds.
 *
 * Takes    the texts over the column from top to bottom, joined
 * Returns  the kind, Kazakh, Russian or English, however letters look alike
 * Refuses  nothing: what is not known is `other`
 */
export const headedColumn = oncePerText((heading: string): HeadedColumn => {
  const text = fold(heading.replace(/[_*]/gu, ' ')).replace(/[«»"]/gu, '').replace(/\s*([/-])\s*/gu, '$1');
  return flat(text.replace(/\s*\([^)]*\)\s*$/u, '')) ?? ofPlan(text);
});

function flat(text: string): HeadedColumn | undefined {
  if (/^(?:мектеп(?:тин)?(?: атауы)?|мектеби|мектептер|школа|school(?: name)?|(?:наименование|название) школы|(?:организация|уйым)(?: образования| атауы)?|билим беру уйымы)$/u.test(text)) return { kind: 'school', weight: 1 };
  if (/^(?:сынып(?:ы|тар|тын)?(?: атауы)?|сыныбы|класс(?:ы)?|grade|class|параллель)$/u.test(text)) return { kind: 'class', weight: 1 };
  if (/^(?:пан(?:и|нин атауы|дер)?(?: атауы)?|предмет|subject|оку пани|учебный предмет|(?:наименование|название) предмета)$/u.test(text)) return { kind: 'subject', weight: 1 };
  if (/^(?:(?:окыту|оку) тили|язык(?: обучения)?|тили?|language(?: of instruction)?)$/u.test(text)) return { kind: 'language', weight: 1 };
  return undefined;
}

function ofPlan(text: string): HeadedColumn {
  if (stranger.test(text) && !activity.test(text)) return { kind: 'stranger', weight: 1 };
  if (homework.test(text)) return { kind: 'homework', weight: 1 };
  if (numberSign.test(text)) return { kind: 'number', weight: 2 };
  if (week.test(text) && !hours.test(text)) return { kind: 'week', weight: actual.test(text) ? 1 : 2 };
  if (number.test(text) && !/(?:раздел|тем[аы]|такырып).*(?:раздел|тем[аы]|такырып)/u.test(text) && !topic.test(text.replace(/.*(?:по|в) тем[еы]/u, ''))) return { kind: 'number', weight: lesson.test(text) ? 3 : section.test(text) || /в теме|такырып/u.test(text) ? 1 : 2 };
  if (crossCutting.test(text) && !lesson.test(text)) return { kind: 'section', weight: 3 };
  if (topic.test(text)) return topicHeading(text);
  if (hours.test(text)) return { kind: hours.test(text) && week.test(text) ? 'other' : 'hours', weight: actual.test(text) ? 1 : /барлыгы|всего|total|жалпы/u.test(text) ? 4 : planned.test(text) ? 3 : 2 };
  if (date.test(text)) return actual.test(text) && !planned.test(text) ? { kind: 'actual', weight: 2 } : { kind: 'on', weight: planned.test(text) ? 4 : 3 };
  if (goals.test(text)) return { kind: 'goals', weight: 1 };
  if (section.test(text)) return { kind: 'section', weight: 2 };
  if (/^(?:по )?(?:плану?|жоспар(?: бойынша)?)$/u.test(text)) return { kind: 'on', weight: 1 };
  if (actual.test(text)) return { kind: 'actual', weight: 1 };
  return { kind: 'other', weight: 0 };
}

function topicHeading(text: string): HeadedColumn {
  const plain = lesson.test(text) ? ({ plain: true } as const) : {};
  if (goals.test(text) && !lesson.test(text)) return { kind: 'goals', weight: 1, or: 'topic' };
  if (section.test(text) && !lesson.test(text)) return /(?:тем[аы]|такыры(?:п|бы)) (?:раздел|глав)|(?:бол[иы]м\p{L}*|тарау\p{L}*|раздел\p{L}*) (?:такыры|атау)|сквозн/u.test(text) ? { kind: 'section', weight: 3, or: 'topic' } : { kind: 'topic', weight: 1, or: 'section' };
  return { kind: 'topic', weight: lesson.test(text) ? 4 : 3, ...plain };
}

/** A first look at a cell: may it head a column of topics? */
export const mayHeadTopics = (text: string): boolean => text.length <= 120 && /[тt][аa][қкk][ыi][рp]|[тt][еe][мm][аaыуyu]|topic|с[оo]держан|мазм[ұу]н|материал/iu.test(text) && isOfTopics(text);

/** Topics themselves hold numbers and other words. */
const isOfTopics = oncePerText((text: string): boolean => {
  const words = fold(text).replace(/(?<!\p{L})no(?!\p{L})/gu, ' ').match(/\p{L}+|\d+/gu) ?? [];
  const strange = words.filter((word) => !headingWord.test(word)).length;
  if (strange * 2 >= words.length || words.length > 9 || /\d/u.test(text)) return false;
  const { kind, or } = headedColumn(text);
  return kind === 'topic' || or === 'topic';
});

const headingWord = /^(?:сабак|урок|такыры|тем[аыеу]$|тематика|атау|аты$|наименов|назван|мазмун|содержан|материал|раздел|бол[иы]м|тарау|глав|и$|мен$|жане$|п$|р$|с$|учебн|занят|оку$|топик|topic|lesson|title|name|of$|the$|календарн|изучаем|узак|орта|мерзимди|жоспар|план|ауыспалы|сквозн|ортак|общ|негизги|основн|цел|максат|курс|программ|багдарлама)/u;

/** Titles that say what a table is: «Күнтізбелік-тақырыптық жоспар», «КТП», «Тематическое планирование». */
export const saysThematic = oncePerText((text: string): boolean => /кунтизбе|такырыптык|тематическ(?:ое|ий|ого|ому) план|календарно|(?<!\p{L})к\.?\s?т\.?\s?[жп]\.?(?!\p{L})|thematic|(?<!\p{L})омж(?!\p{L})|орта мерзимди жоспар|поурочн\p{L}* план/u.test(fold(text)) && !/сабак кестеси|расписан/u.test(fold(text)));
