import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../cells/grid.ts';
import type { ReadLesson } from '../timetables.ts';
import { readGrids } from './read-grids.ts';

const week = ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма'];
const subjects = ['Математика', 'Қазақ тілі', 'Орыс тілі', 'Биология', 'Музыка', 'География'];
const subjectAt = (at: number) => subjects[at % subjects.length]!;
const lessons = (values: Values): readonly ReadLesson[] => readGrids(sheetOf(values, { name: 'Лист1' }), []).flatMap((table) => table.lessons);
const told = ({ classes, day, period, subject }: ReadLesson) => `${classes.map(({ name }) => name).join('+')} ${day} ${period} ${subject.name}`;

describe('what a school writes between its lessons', () => {
  it('a break with its own time is no lesson and takes no number', () => {
    const day = (name: string, at: number): Values => [[name, '08.30-09.15', subjectAt(at), subjectAt(at + 1)], ['', '09.15-09.35', 'ПЕРЕМЕНА', ''], ['', '09.35-10.20', subjectAt(at + 2), subjectAt(at + 3)], ['', '10.20-10.40', 'Түскі ас', 'Түскі ас'], ['', '10.40-11.25', subjectAt(at + 4), subjectAt(at + 5)]];
    const found = lessons([['День', 'Время', '7А', '7Б'], ...week.flatMap(day)]);
    expect(found).toHaveLength(30);
    expect([...new Set(found.map(({ period }) => period))]).toEqual([1, 2, 3]);
    expect(found.filter(({ day, classes }) => day === 1 && classes[0]!.name === '7А').map(told)).toEqual(['7А 1 1 Математика', '7А 1 2 Орыс тілі', '7А 1 3 Музыка']);
  });

  it('a lesson over the rows of both weeks is for each week', () => {
    const sheet = sheetOf([['Күні', '№', 'Апта', '7А', '7Б'], ...week.flatMap((name, at): Values => [[name, 1, 'чис', subjectAt(at), subjectAt(at + 1)], ['', '', 'знам', subjectAt(at + 2), ''], ['', 2, 'чис', subjectAt(at + 3), subjectAt(at + 4)], ['', '', 'знам', subjectAt(at + 5), subjectAt(at)]])], {
      name: 'Лист1', merges: week.flatMap((_, at) => [{ top: 1 + 4 * at, bottom: 2 + 4 * at, left: 4, right: 4 }]),
    });
    const found = readGrids(sheet, []).flatMap((table) => table.lessons);
    expect(found.filter(({ day, classes }) => day === 1 && classes[0]!.name === '7Б').map(({ period, week: own }) => [period, own])).toEqual([[1, ''], [2, 'a'], [2, 'b']]);
    expect(found.filter(({ day, classes }) => day === 1 && classes[0]!.name === '7А').map(({ period, week: own }) => [period, own])).toEqual([[1, 'a'], [1, 'b'], [2, 'a'], [2, 'b']]);
  });
});

describe('a sheet with days and numbers', () => {
  const rows = (texts: readonly string[]): Values => [['Апталық ас мәзірі', ''], ['№', ...week], ...[1, 2, 3, 4].map((number) => [number, ...week.map((_, at) => texts[(at + number) % texts.length]!)])];

  it('is no timetable where nothing in it is a subject', () => expect(lessons(rows(['Сүт көжесі', 'Тары ботқасы', 'Күріш', 'Алма', 'Компот']))).toEqual([]));
  it('is no timetable where classes only have their teachers, dates or places', () => {
    const people = ['Тұрланов А.Б.', 'Оспанова Ш.Е.', 'Есенова Ж.Б.', 'Қалиев Ә.Ж.', 'Рысбеков М.А.'];
    expect(lessons([['График дежурства по школе'], ['День', 'Дежурный класс', 'Дежурный учитель', 'Дежурный администратор'], ...['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница'].map((day, at) => [day, `${5 + at} кл`, people[at]!, people[(at + 2) % 5]!])])).toEqual([]);
    expect(lessons([['План мероприятий'], ['№', 'Мероприятие', 'Дата', 'Время', 'Класс', 'Ответственный'], ...['Линейка', 'Турнир по шахматам', 'День языков'].map((event, at) => [at + 1, event, `${11 + at}.09.2026`, '9:00', `${1 + 2 * at}-9`, people[at]!])])).toEqual([]);
  });
  it('is one where its cells are subjects', () => expect(lessons(rows(subjects))).toHaveLength(20));
});

describe('headings as schools write them', () => {
  const rows = (names: readonly string[]): Values => [['Күні', '№', ...names], ...week.flatMap((name, at) => [1, 2, 3].map((number) => [number === 1 ? name : '', number, ...names.map((_, column) => subjectAt(at + number + column))]))];

  it('name classes with the number of their pupils', () => {
    const found = lessons(rows(['1-сынып (9 оқушы)', '2-сынып (12 оқушы)', '3-сынып – 7 уч.']));
    expect(found).toHaveLength(45);
    expect([...new Set(found.map(({ classes }) => classes.map(({ key }) => key).join('+')))]).toEqual(['1', '2', '3']);
  });

  it('have the time below the number, over days of each class; the title above is the school', () => {
    const across = [1, 2, 3, 4].map((number) => `${number} сабақ\n${7 + number}:30-${8 + number}:15`);
    const values: Values = [['№ 2 ЖББМ'], ['Сынып', 'Күні', ...across], ...['7', '8'].flatMap((name, at) => week.map((day, row) => [row === 0 ? name : '', day, ...across.map((_, column) => `${subjectAt(at + row + column)}, Тұрланов А.Б.`)]))];
    const found = lessons(values);
    expect(found).toHaveLength(40);
    expect(new Set(found.map(({ place }) => place.name))).toEqual(new Set(['№ 2 ЖББМ']));
    expect(found.find(({ classes, day, period }) => classes[0]!.key === '8' && day === 2 && period === 3)).toMatchObject({ start: 10 * 60 + 30, end: 11 * 60 + 15, subject: { name: subjectAt(4) } });
  });
});

describe('a grid of teachers with a column of their subjects', () => {
  const teachers = [['Оспанова Ш.Е.', 'Физика'], ['Тұрланов А.Б.', 'Химия, биология'], ['Есенова Ж.Б.', 'Музыка']] as const;
  const values: Values = [
    ['№', 'Мұғалім', 'Пәні', ...week.flatMap((day) => [day, '', ''])],
    ['', '', '', ...week.flatMap(() => [1, 2, 3])],
    ...teachers.map(([name, subject], at) => [at + 1, name, subject, ...week.flatMap((_, day) => [1, 2, 3].map((number) => ((day + number) % 3 === at ? '' : `${5 + ((day + number + at) % 4)}А`)))]),
  ];

  it('has the subject in each lesson, unless a teacher has several', () => {
    const found = lessons(values);
    expect(found).toHaveLength(30);
    expect(new Set(found.map(({ teachers: [teacher], subject }) => `${teacher!.name}: ${subject.name}`))).toEqual(new Set(['Оспанова Ш.Е.: Физика', 'Тұрланов А.Б.: ', 'Есенова Ж.Б.: Музыка']));
  });
});

describe('the week of one class under its name', () => {
  it('has the numbers of its lessons in the first column', () => {
    const found = lessons([['3 «А» сынып'], ...week.flatMap((day, at): Values => [[day], ['№', 'Пән', 'Уақыты'], ...[1, 2, 3].map((number) => [number, subjectAt(at + number), `${7 + number}:30-${8 + number}:15`]), []])]);
    expect(found).toHaveLength(15);
    expect(found.filter(({ day }) => day === 2).map(told)).toEqual([1, 2, 3].map((number) => `3 «А» сынып 2 ${number} ${subjectAt(1 + number)}`));
    expect(found.flatMap(({ rooms }) => rooms)).toEqual([]);
  });
});
