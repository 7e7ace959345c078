import { answer } from '../../domain/result.ts';
import { clockOf } from '../../domain/timetable/clock.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { lessonColumns } from '../../text/lesson-columns.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import { clockOfLesson, lessonText, timetableWords } from '../../text/timetable.ts';
import { clashLines, kindsOf } from '../clash-lines.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { lessonsExample, noLessons } from '../lesson-examples.ts';
import { readLessons } from '../lesson-ranges.ts';

const columns = ['clash', 'who', 'day', 'time', 'where', 'otherWhere', 'cells'] as const;

export const clashes = customFunction({
  id: 'CLASHES',
  parameters: [
    { name: 'lessons', kind: 'range' },
    { name: 'bells', kind: 'range', optional: true },
    { name: 'travel', kind: 'range', optional: true },
    { name: 'kinds', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [lessonsExample, null, null, null, 'kk'],
        gives: [
          ['Қайшылық', 'Кім / не', 'Күні', 'Уақыты', 'Қайда', 'Тағы қайда', 'Ұяшықтар'],
          ['Мұғалім бір уақытта екі мектепте', 'Ахметов Б. А.', 'дүйсенбі', '1-сабақ, 08:30–09:15; 1-сабақ, 09:00–09:40', '№ 5 ЖББМ (7А, Алгебра)', '№ 2 НОМ (8, Алгебра)', 'H2; H5'],
        ],
      },
    ],
    reports: [
      { args: [noLessons], problem: 'no-lessons-in-range' },
      { args: [lessonsExample, noLessons], problem: 'no-bells-in-range' },
      { args: [lessonsExample, null, noLessons], problem: 'no-journeys-in-range' },
      { args: [lessonsExample, null, null, 'X9'], problem: 'unknown-clash-kind' },
    ],
  },
  compute([lessons, bells, travel, kindsText, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const kinds = kindsOf(kindsText);
    if (!kinds.ok) return kinds;
    const data = readLessons({ lessons, bells, travel });
    if (!data.ok) return data;
    const [words, heads, clock] = [timetableWords[language.value], lessonColumns[language.value], clockOf(data.value)];
    const rows = clashLines(data.value, kinds.value).map(({ kind, who, lessons: found, field, period }) => {
      const told = found.map((lesson) => toldLesson(lesson, clock(lesson)));
      const [where = '', ...elsewhere] = told.map((lesson) => lessonText(language.value, lesson));
      const time = period === undefined ? [...new Set(told.map((lesson) => clockOfLesson(language.value, lesson)))].join('; ') : words.period(`${period}`);
      const cells = found.map((lesson) => lessonCell(lesson, field).address).join('; ');
      return [words.kinds[kind], who, words.days[(found[0]?.day ?? 0) - 1] ?? '', time, where, elsewhere.join('; '), cells];
    });
    return answer([columns.map((name) => heads[name]), ...rows]);
  },
});
