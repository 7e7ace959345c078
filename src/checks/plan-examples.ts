import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';

type Lesson = readonly [topic: string, on: string, hours?: CellValue | undefined];
type Plan = readonly [school: string, lessons: readonly Lesson[]];

export const [hubSchool, magnetSchool] = ['№ 5 тірек ЖББМ', '№ 2 НОМ'];
const days = ['07.09.2026', '14.09.2026', '21.09.2026', '28.09.2026', '05.10.2026', '12.10.2026', '19.10.2026', '02.11.2026'];
const topics = ['Күш', 'Масса', 'Тығыздық', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу'];

/** Lessons of physics in grade 7, one a Monday. */
export const lessonsOf = (...written: readonly string[]): readonly Lesson[] => written.map((topic, week) => [topic, days[week] ?? '', 1]);

/** What the hub teaches, and so does the magnet where nothing else is said. */
export const usualLessons = lessonsOf(...topics);

/** Thematic plans as a list; `at` counts rows from the hub's first lesson in row 2. */
export const planList = (...plans: readonly Plan[]): Values => [
  ['Мектеп', 'Сынып', 'Пән', 'Сабақ №', 'Тақырып', 'Сағат', 'Күні'],
  ...plans.flatMap(([school, lessons]) => lessons.map(([topic, on, hours = 1], at) => [school, 7, 'Физика', at + 1, topic, hours, on])),
];

/** The plan of the hub, and that of a magnet school below it, from row 10. */
export const twoPlans = (lessons: readonly Lesson[]): Values => planList([hubSchool, usualLessons], [magnetSchool, lessons]);

/** One session of the hub. */
export const oneSession = (from: string, until: string): Readonly<Record<string, Values>> => ({
  Сессиялар: [
    ['Тірек мектебі', 'Сессияның атауы', 'Басталуы', 'Аяқталуы', 'Сыныптар'],
    [hubSchool, 'Күзгі сессия', from, until, '7-9'],
  ],
});

/** The weekday on which a school has physics in grade 7. */
export const oneLessonDay = (...weekdays: readonly string[]): Readonly<Record<string, Values>> => ({
  'Сабақ күндері': [['Мектеп', 'Сынып', 'Пән', 'Апта күні'], ...weekdays.flatMap((day) => [hubSchool, magnetSchool].map((school) => [school, 7, 'Физика', day]))],
});

/** The district's own holidays. */
export const oneHoliday = (day: string, status: string): Readonly<Record<string, Values>> => ({
  Күнтізбе: [
    ['Түрі', 'Атауы', 'Басталуы', 'Аяқталуы', 'Мәртебесі'],
    ['мереке', 'Аудан күні', day, day, status],
  ],
});

/** The quarters of a school year. */
export const wholeYear: Readonly<Record<string, Values>> = {
  Күнтізбе: [
    ['Түрі', 'Атауы', 'Басталуы', 'Аяқталуы', 'Мәртебесі'],
    ['тоқсан', '1-тоқсан', '01.09.2026', '25.10.2026', 'бекітілген'],
    ['тоқсан', '2-тоқсан', '02.11.2026', '30.12.2026', 'бекітілген'],
    ['тоқсан', '3-тоқсан', '11.01.2027', '19.03.2027', 'бекітілген'],
    ['тоқсан', '4-тоқсан', '29.03.2027', '25.05.2027', 'бекітілген'],
  ],
};

/** Hours of physics a week in grade 7. */
export const curriculum = (hours: number): Readonly<Record<string, Values>> => ({
  'Оқу жоспары': [
    ['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'],
    [hubSchool, 7, 'Физика', hours],
  ],
});
