import { answer } from '../../domain/result.ts';
import { freeFor } from '../../domain/timetable/free-for.ts';
import type { NamedLessons } from '../../sheet/timetables/lessons-of.ts';
import { lessonColumns } from '../../text/lesson-columns.ts';
import { clockSpan, clockText, timetableWords } from '../../text/timetable.ts';
import { customFunction } from '../custom-function.ts';
import { lessonsExample, noLessons } from '../lesson-examples.ts';
import { namedLessons, readLessons } from '../lesson-ranges.ts';

const columns = ['school', 'day', 'period', 'time'] as const;

export const freeslots = customFunction({
  id: 'FREESLOTS',
  parameters: [
    { name: 'lessons', kind: 'range' },
    { name: 'who', kind: 'text', repeating: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      { args: [lessonsExample, 'Ким В. Г.', '7Б'], gives: [['Мектеп', 'Күні', 'Сабақ №', 'Уақыты'], ['№ 5 ЖББМ', 'дүйсенбі', 1, '08:30–09:15']] },
      { args: [lessonsExample, 'Ким В. Г.', 'Ахметов Б. А.'], gives: [['Мектеп', 'Күні', 'Сабақ №', 'Уақыты']] },
    ],
    reports: [
      { args: [noLessons, '7А'], problem: 'no-lessons-in-range' },
      { args: [lessonsExample, '7А', '99'], problem: 'not-in-timetables' },
      { args: [lessonsExample], problem: 'argument-missing' },
    ],
  },
  compute([lessons, who], { language }) {
    const data = readLessons({ lessons });
    if (!data.ok) return data;
    const all: NamedLessons[] = [];
    for (const name of who) {
      const own = namedLessons(data.value.lessons, name);
      if (!own.ok) return own;
      all.push(own.value);
    }
    const [words, heads] = [timetableWords[language], lessonColumns[language]];
    const wanted = { teachers: all.flatMap(({ teachers }) => teachers), classes: all.flatMap(({ classes }) => classes), rooms: all.flatMap(({ rooms }) => rooms) };
    const places = new Map(all.flatMap(({ lessons: own }) => own.map(({ place }) => [place.key, place] as const)));
    const rows = [...places.values()].flatMap((place) =>
      freeFor(data.value, { place, ...wanted }).map(({ day, period, start, end }) => [place.name, words.days[day - 1] ?? '', period, clockSpan({ start: clockText(start), end: clockText(end) })]),
    );
    return answer([columns.map((name) => heads[name]), ...rows]);
  },
});
