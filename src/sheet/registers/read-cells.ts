import { isDay, type Day, dayOfSerial } from '../../domain/calendar/day.ts';
import type { EventKind, EventLevel, InstructionLanguage, Unit } from '../../domain/network/records.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import { datesIn } from '../dates/read-dates.ts';
import { kindOfUnit } from '../names/units.ts';
import { isTick, remembering } from '../staff/read-category.ts';
import { fold, wordsOf } from '../words/fold.ts';
import { readGradeList } from './read-grades.ts';

/** Readers of cells: undefined where a cell that is not blank says nothing that they know. */

export function readDay(value: CellValue): Day | undefined {
  if (typeof value === 'number') return sensible(dayOfSerial(value));
  if (typeof value !== 'string') return undefined;
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?\s*$/u.exec(value);
  if (iso) return isDay(+iso[1]!, +iso[2]!, +iso[3]!) ? { year: +iso[1]!, month: +iso[2]!, day: +iso[3]! } : undefined;
  const [span, ...more] = datesIn(value, 'term');
  if (!span || more.length > 0 || span.form !== 'day' || span.from.year === undefined || span.from.day === undefined) return undefined;
  return { year: span.from.year, month: span.from.month, day: span.from.day };
}

/** No register speaks of days before 1950: such a number is a count or a year. */
const sensible = (day: Day | undefined) => (day && day.year >= 1950 && day.year <= 2100 ? day : undefined);

const yes = new Set(['иа', 'ия', 'да', 'yes', 'y', 'true', 'бар', 'есть', 'имеется', 'шжм', 'мкш', 'ро', 'тм', 'рц', 'рк', 'ош', 'тирек', 'опорная', 'опорная школа', 'тирек мектеби', 'тирек мектеп', 'шагын жинакты', 'шагын жинакты мектеп', 'малокомплектная', 'малокомплектная школа', 'hub', 'ресурстык орталык', 'ресурсный центр', 'косулы', 'включено', 'on', 'истина', 'акикат', 'шжм ро', 'тм ро']);
const no = new Set(['жок', 'нет', 'no', 'n', 'false', '0', 'емес', 'не', 'шжм емес', 'не мкш', 'ро емес', 'толык жинакты', 'комплектная', 'полнокомплектная', 'оширули', 'выключено', 'off', 'ложь', 'жалган']);

export const readYes = remembering((value: CellValue): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (isDash(value)) return false;
  if (isTick(value)) return true;
  const text = textOf(value);
  const words = wordsOf(text).join(' ');
  if (no.has(words)) return false;
  return yes.has(words) || /^[✅☑✔️vV]+$/u.test(text) ? true : undefined;
});

export const readUnitKind = remembering((value: CellValue): Unit['kind'] | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/(?<!\p{L})р-н(?!\p{L})/u, 'район').trim();
  const words = text.match(/\p{L}+/gu) ?? [];
  const kinds = words.map((word) => kindOfUnit(word) ?? english.get(word.toLowerCase())).filter((kind) => kind === 'district' || kind === 'city');
  return new Set(kinds).size === 1 ? kinds[0] : undefined;
});
const english = new Map<string, Unit['kind']>([['district', 'district'], ['city', 'city'], ['а', 'district'], ['ауд', 'district']]);

export { readLevel } from './read-level.ts';

const languageWords: readonly (readonly [RegExp, readonly InstructionLanguage[]])[] = [
  [/^(?:к|к?каз|казак|казакша|казахск\p{L}*|каз\p{L}{0,3}|kk|kz|kaz|kazakh|k)$/u, ['kk']],
  [/^(?:о|р|ор|рус|орыс|орысша|русск\p{L}*|ru|rus|russian|o|r)$/u, ['ru']],
  [/^(?:аралас|смешан\p{L}*|mixed|екитилди|двуязычн\p{L}*)$/u, ['kk', 'ru']],
  [/^(?:баска|друг\p{L}*|other|уйгыр\p{L}*|уйгур\p{L}*|озбек\p{L}*|узбек\p{L}*|тажик\p{L}*|тажик|таджик\p{L}*|агылшын\p{L}*|английск\p{L}*|english|немис\p{L}*|турик|турецк\p{L}*)$/u, ['other']],
];
const languageFiller = /^(?:тил\p{L}*|язык\p{L}*|оку|окыту\p{L}*|обучен\p{L}*|мектеп|школа|сынып\p{L}*|класс\p{L}*|жане|и|мен|language|and|с|на)$/u;

/** Languages of instruction; in the order Kazakh, Russian, other. */
export const readLanguages = remembering((value: CellValue): readonly InstructionLanguage[] | undefined => {
  if (typeof value !== 'string') return undefined;
  const found = new Set<InstructionLanguage>();
  for (const word of wordsOf(value)) {
    const said = languageWords.find(([pattern]) => pattern.test(word))?.[1];
    if (said) for (const language of said) found.add(language);
    else if (!languageFiller.test(word)) return undefined;
  }
  return found.size > 0 ? (['kk', 'ru', 'other'] as const).filter((language) => found.has(language)) : undefined;
});

/** Grades of a school (`1-9` is all of them) or of a combined class (`2-3` is these two); empty where not understood. */
export const readGrades = (value: CellValue, of: 'school' | 'combined', shown = textOf(value)): readonly number[] => readGradeList(value, of, shown).grades;

/** `5+7`, `12`, `5/7`, `5 және 7`. */
export const readCounts = remembering((value: CellValue): readonly number[] | undefined => {
  if (isDash(value)) return [];
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? [value] : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/\s*(?:барлығы|всего|оқушы|уч\.?|чел\.?|=\s*\d+)\s*/giu, '');
  return /^\d{1,3}(?:\s*(?:[+/;,]|және|мен|и)\s*\d{1,3}){0,4}$/u.test(text) ? (text.match(/\d+/gu) ?? []).map(Number) : undefined;
});

/** A number of people: whole, none below zero; «жоқ» says none. */
export function readCount(value: CellValue): number | undefined {
  const number = typeof value === 'string' && !isDash(value) ? countInText(value) : readNumber(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 && number < 1_000_000 ? number : undefined;
}

const countInText = (text: string): number | undefined =>
  /^\s*(?:жоқ|жок|нет)\s*$/iu.test(text) ? 0 : readNumber(text.replace(/\s*(?:оқушы|адам|бала|педагог|мұғалім|уч|чел|учащ\p{L}*|человек|учител\p{L}*)\.?\s*$/iu, ''));

/** Pupils of one grade of one school. */
export const isPupilCount = (value: CellValue): boolean => (readCount(value) ?? Infinity) < 2000;

const eventStems: readonly (readonly [RegExp, EventKind])[] = [
  [/шеберлик|мастер[\s-]*класс|master[\s-]*class/u, 'master-class'],
  [/вебинар|webinar/u, 'webinar'],
  [/воркшоп|boot\s*camp|бут\s*кемп|workshop|буткамп/u, 'workshop'],
  [/форум|фестивал|(?<!\p{L})гтк(?!\p{L})|(?<!\p{L})нпк(?!\p{L})|конференц|forum|festival|conference|симпозиум/u, 'forum'],
  [/семинар|seminar/u, 'seminar'],
  [/олимпиад|olympiad/u, 'olympiad'],
  [/баика|байка|конкурс|сайыс|contest|competition/u, 'contest'],
  [/барып\s*кор|барып\s*таныс|мектепке бару|(?<!\p{L})бару(?!\p{L})|посещен|выезд|visit/u, 'visit'],
  [/жоба|проект|project/u, 'project'],
];

export const readEventKind = remembering((value: CellValue): EventKind | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = fold(value);
  const said = eventStems.filter(([pattern]) => pattern.test(text)).map(([, kind]) => kind);
  // «Жобалар байқауы» is a contest of projects.
  const kinds = said.length > 1 ? said.filter((kind) => kind !== 'project') : said;
  return kinds.length === 1 ? kinds[0] : undefined;
});

const levelStems: readonly (readonly [RegExp, EventLevel])[] = [
  [/халыкаралык|международн|international/u, 'international'],
  [/республика|republic|(?<!\p{L})реcп/u, 'republic'],
  [/облыс|област|oblast|region/u, 'oblast'],
  [/аудан|кала|район|город|district|city|муниципал/u, 'district'],
  [/мектеп|школьн|school/u, 'school'],
];

export const readEventLevel = remembering((value: CellValue): EventLevel | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = fold(value);
  return levelStems.find(([pattern]) => pattern.test(text))?.[1];
});

/** Has a person checked the source? Anything but a plain yes is none. */
export function readConfirmed(value: CellValue): boolean {
  const text = fold(textOf(value));
  return /расталган|подтвержд|confirmed/u.test(text) && !/(?<!\p{L})не(?!\p{L})|not|емес|расталмаган|неподтвержд|unconfirmed/u.test(text);
}

export { isBlank };
