import { classInTitle } from './class-title.ts';
import { clockOf, intervalOf } from './clock.ts';
import { daySpansOf } from './day-spans.ts';
import { periodsOf } from './period.ts';
import { schoolKey } from './school-key.ts';
import { schoolInTitle } from './school-title.ts';
import { shiftOf } from './shift.ts';
import { subgroupOf } from './subgroup.ts';
import { weekOf } from './week.ts';
import { weekdayIn } from './weekday-in.ts';
import { weekdayOf } from './weekday.ts';

const minutes = (hours: number, rest: number) => hours * 60 + rest;

describe('a weekday', () => {
  it.each([
    ['Дүйсенбі', 1], ['дс', 1], ['Пн.', 1], ['ПОНЕДЕЛЬНИК', 1], ['Monday', 1], ['Сейсенбі', 2], ['вт', 2], ['Сәрсенбі', 3], ['Ср', 3], ['Среда, 3 сентября', 3], ['Бейсенбі', 4], ['Четв.', 4],
    ['Жұма', 5], ['жм', 5], ['П Я Т Н И Ц А', 5], ['Сенбі', 6], ['Сб', 6], ['Жексенбі', 7], ['вс', 7],
  ])('is said by «%s»', (text, day) => expect(weekdayOf(text)).toBe(day));

  it.each(['Алгебра', 'Пн–Вт', 'Средняя школа № 5', 'Жүсіпов', 'Четвёртая четверть', ''])('is not said by «%s»', (text) => expect(weekdayOf(text)).toBeUndefined());

  it('stands in a cell as a word, a number or a date', () => expect(['Ср', 3, '3', 45_910, '10.09.2025', 9, 'урок'].map(weekdayIn)).toEqual([3, 3, 3, 3, 3, undefined, undefined]));
});

describe('a time of day', () => {
  it.each([['08:30', minutes(8, 30)], ['8.30', minutes(8, 30)], ['8-05', minutes(8, 5)], [8.5 / 24, minutes(8, 30)], [45_910 + 14 / 24, minutes(14, 0)], [8.3, minutes(8, 30)], ['08:30:00', minutes(8, 30)]])('is read from %s', (value, time) =>
    expect(clockOf(value)).toBe(time),
  );
  it.each(['30', '25:10', '8:75', '08:30-09:15', 8.75, 30, 3, ''])('is not read from %s', (value) => expect(clockOf(value)).toBeUndefined());
  it.each(['08:30-09:15', '08.30–09.15', '8-30*9-15', '08.30-\n09:15', '8:30 - 9:15'])('begins and ends in «%s»', (text) => expect(intervalOf(text)).toEqual({ start: minutes(8, 30), end: minutes(9, 15) }));
  it('does not end before it begins', () => expect(intervalOf('09:15-08:30')).toBeUndefined());
});

describe('a period', () => {
  it.each([
    [3, 3, 3], ['3', 3, 3], ['3 урок', 3, 3], ['3-сабақ', 3, 3], ['№3', 3, 3], ['1 - 2 урок', 1, 2], ['Урок 8 и 9', 8, 9], ['3-4', 3, 4], ['III', 3, 3], ['2 пара', 2, 2], ['3 (10:15-11:00)', 3, 3], ['0', 0, 0],
  ])('is said by %s', (value, first, last) => expect(periodsOf(value)).toEqual({ first, last }));
  it('is turned back where Excel made a day of «3-4»', () => expect(periodsOf(45_750)).toEqual({ first: 3, last: 4 }));
  it.each(['Алгебра', '4-3', '3 «А»', '101', 3.5, 44])('is not said by %s', (value) => expect(periodsOf(value)).toBeUndefined());
});

describe('a week', () => {
  it.each([['А', 'a'], ['A', 'a'], ['1', 'a'], ['числитель', 'a'], ['Числ.', 'a'], ['нечётная', 'a'], ['1 апта', 'a'], ['алымы', 'a'], ['Б', 'b'], ['B', 'b'], ['2-нед', 'b'], ['знаменатель', 'b'], ['чётная неделя', 'b'], ['бөлімі', 'b'], ['', ''], ['—', ''], ['әр апта', ''], ['еженедельно', '']])(
    'that «%s» says is «%s»',
    (text, week) => expect(weekOf(text)).toBe(week),
  );
  it('is not said by other words', () => expect(weekOf('кейде')).toBeUndefined());
});

describe('days of a lesson', () => {
  const [november10, november22] = [20_402, 20_414];
  it.each(['2025-11-10..2025-11-22', '10.11.2025–22.11.2025', '10.11.2025 - 22.11.2025', 'с 10.11.2025 по 22.11.2025', '10–22 ноября 2025 г.'])('are those of «%s»', (text) => expect(daySpansOf(text)).toEqual([{ from: november10, to: november22 }]));
  it('may stand behind a weekday', () => expect(['Понедельник, 10.11.2025', '10.11.2025 (дс)'].map(daySpansOf)).toEqual([[{ from: november10, to: november10 }], [{ from: november10, to: november10 }]]));
  it('may be several', () => expect(daySpansOf('2025-11-10..2025-11-22; 22.11.2025')).toEqual([{ from: november10, to: november22 }, { from: november22, to: november22 }]));
  it('are a day of Excel’s', () => expect(daySpansOf(45_971)).toEqual([{ from: november10, to: november10 }]));
  it('are none in a blank or a dash, and unknown without a year', () => expect([null, '', '—', '10.11', 'қараша'].map(daySpansOf)).toEqual([[], [], [], undefined, undefined]));
});

describe('a part of a class', () => {
  it.each([['ENG/1', 'ENG', '1'], ['1 группа', '', '1'], ['2-топ', '', '2'], ['I подгр.', '', '1'], ['англ. 2', 'англ', '2'], ['ұлдар', '', 'ұлдар'], ['мальчики', '', 'мальчики']])('of «%s» is known', (text, division, part) => expect(subgroupOf(text)).toEqual({ division, part }));
  it.each(['', '—', 'весь класс', 'бүкіл сынып'])('is not said by «%s»', (text) => expect(subgroupOf(text)).toBeUndefined());
});

describe('a shift', () => {
  it('is 1 or 2', () => expect(['1', 'I смена', 'бірінші ауысым', '2', 'II', '2-ауысым', 'екінші', '']. map(shiftOf)).toEqual([1, 1, 1, 2, 2, 2, 2, undefined]));
});

describe('a school of timetables', () => {
  it('has one key in whatever quotes, spaces and letters it is written', () =>
    expect(new Set(['№ 5 «Болашақ» ЖББМ', '№5 "БОЛАШАҚ"  ЖББМ', 'N 5 Болашак ЖББМ', '№\u00a05 «Болашақ» ЖББМ'].map(schoolKey)).size).toBe(1));
  it('has keys of its own for other numbers and words', () => expect(new Set(['Опорная школа № 1', 'Малая школа № 1', 'Малая школа № 11', 'Школа № 1'].map(schoolKey)).size).toBe(4));

  it.each([
    ['№ 5 ЖББМ сабақ кестесі', '№ 5 ЖББМ'],
    ['Расписание уроков школы № 5 на I полугодие 2025-2026 учебного года', 'школа № 5'],
    ['«Болашақ» негізгі орта мектебінің сабақ кестесі', '«Болашақ» негізгі орта мектебі'],
    ['Расписание сессии опорной школы № 3', 'опорная школа № 3'],
    ['№5 мектеп 2025-2026 оқу жылы', '№5 мектеп'],
  ])('is found in «%s»', (title, school) => expect(schoolInTitle(title)).toBe(school));
  it.each(['Сабақ кестесі', 'Расписание уроков 5-9 классов', 'Утверждаю директор школы', 'Парақ1'])('is not found in «%s»', (title) => expect(schoolInTitle(title)).toBeUndefined());
});

describe('a class in a title', () => {
  it.each([['7А', '7А'], ['7 «А» сынып сабақ кестесі', '7 «А»'], ['Расписание 7Б класса', '7Б'], ['Класс: 9В', '9В']])('of «%s» is «%s»', (title, name) => expect(classInTitle(title)).toBe(name));
  it.each(['Расписание уроков 5-9 классов', 'Сабақ кестесі', '№ 5 ЖББМ', 'Математика'])('is none in «%s»', (title) => expect(classInTitle(title)).toBe(''));
});
