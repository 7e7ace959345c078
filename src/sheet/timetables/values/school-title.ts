import { oncePerText } from '../../names/once.ts';
import { schoolIn } from '../../words/school-name.ts';

/** What titles of timetables say besides their school. */
const besides = [
  /(?<!\p{L})(?:мұғалім(?:дер|дің)\p{L}*|педагог(?:тер\p{L}*|ов|ам)|учител(?:ей|ям|я)|кабинет(?:тер\p{L}*|тің|ов|ам)|сыныптар\p{L}*|класс(?:ов|ам))(?!\p{L})/giu,
  /(?:(?<!\p{L})с\s+)?(?:\d{1,2}\s*[-–—]\s*)?\d{1,2}\.\d{1,2}(?:\.\d{4}|\.\d{2})?(?!\d)(?:\s*(?:[-–—]|по)\s*\d{1,2}\.\d{1,2}(?:\.\d{4}|\.\d{2})?(?!\d))?(?:\s*[жг]\.)?/gu,
  /(?:сабақ(?:тар)?\s+|оқу\s+|факультатив\S*\s+|қоңырау(?:лар)?\s+)?кесте(?:сі|лері|нің|)(?!\p{L})/giu,
  /(?<!\p{L})расписани[еяю](?:\s+(?:уроков|занятий|учебных\s+занятий|звонков|сессии|факультатив\S*))?(?!\p{L})/giu,
  /(?<!\p{L})(?:time\s?table|schedule)(?:\s+of)?(?!\p{L})/giu,
  /(?:\d\s*[-–—]\s*\d\s*)?(?:\d|[IVІ]+)\s*-?\s*(?:тоқсан\p{L}*|жарты\s?жылды\p{L}*|(?:-?[яйа]{1,2}\s+)?(?:четверт\p{L}*|полугоди\p{L}*)|смен\p{L}*|ауысым\p{L}*|апта\p{L}*)/giu,
  /20\d\d\s*(?:[-–—/]\s*(?:20)?\d\d)?\s*(?:оқу|уч(?:ебн\p{L}*|\.)?)?\s*(?:жыл\p{L}*|год\p{L}*|ж\.|г\.)?/giu,
  /(?<!\p{L})(?:на|для|за|по|бойынша|арналған|сесси\p{L}*|күзгі|қысқы|көктемгі|осенн\p{L}*|зимн\p{L}*|весенн\p{L}*)(?!\p{L})/giu,
];

/** Cases of the school's type that a title puts it in: «школы № 5», «лицея». */
const cases: readonly (readonly [RegExp, string])[] = [[/(?<!\p{L})([Шш])колы(?!\p{L})/gu, '$1кола'], [/(?<!\p{L})([Гг])имназии(?!\p{L})/gu, '$1имназия'], [/(?<!\p{L})([Лл])ицея(?!\p{L})/gu, '$1ицей'], [/(\p{L}{2,})ой(?=\s+(?:школа|гимназия))/gu, '$1ая'], [/(\p{L}{2,})ней(?=\s+(?:школа|гимназия))/gu, '$1няя']];

/**
 * The school that a title of a timetable, or the name of its sheet, names: «№ 5 ЖББМ сабақ кестесі», «Расписание уроков школы № 5 на I
 * полугодие».
 *
 * Takes    a text
 * Returns  the school without the other words; undefined where none is named
 * Refuses  nothing
 */
export const schoolInTitle = oncePerText((text: string): string | undefined => {
  const bare = besides.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const nominative = cases.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), bare);
  return schoolIn(nominative.replace(/\s+/gu, ' ').replace(/^[\s,.:;–—-]+|[\s,.:;–—-]+$/gu, '')) ?? schoolIn(text);
});
