import { answer } from '../../domain/result.ts';
import { lessonColumns } from '../../text/lesson-columns.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import { timetableWords } from '../../text/timetable.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { noLessons } from '../lesson-examples.ts';
import { readLessons } from '../lesson-ranges.ts';

const columns = ['school', 'class', 'group', 'day', 'period', 'start', 'end', 'week', 'subject', 'teacher', 'room'] as const;
const grid = [
  ['Күні', 'Сабақ', '7А', '7Б'],
  ['Дүйсенбі', 1, 'Алгебра', 'Физика'],
  ['', 2, 'Физика', 'Алгебра'],
  ['Сейсенбі', 1, 'Тарих', ''],
  ['', 2, 'Музыка', 'Тарих'],
];

export const lessons = customFunction({
  id: 'LESSONS',
  parameters: [
    { name: 'grid', kind: 'range' },
    { name: 'school', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [grid, '№ 5 ЖББМ', 'kk'],
        gives: [
          ['Мектеп', 'Сынып', 'Топ', 'Күні', 'Сабақ №', 'Басталуы', 'Аяқталуы', 'Апта', 'Пән', 'Мұғалім', 'Кабинет'],
          ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 1, '', '', '', 'Алгебра', '', ''],
          ['№ 5 ЖББМ', '7Б', '', 'дүйсенбі', 1, '', '', '', 'Физика', '', ''],
          ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 2, '', '', '', 'Физика', '', ''],
          ['№ 5 ЖББМ', '7Б', '', 'дүйсенбі', 2, '', '', '', 'Алгебра', '', ''],
          ['№ 5 ЖББМ', '7А', '', 'сейсенбі', 1, '', '', '', 'Тарих', '', ''],
          ['№ 5 ЖББМ', '7А', '', 'сейсенбі', 2, '', '', '', 'Музыка', '', ''],
          ['№ 5 ЖББМ', '7Б', '', 'сейсенбі', 2, '', '', '', 'Тарих', '', ''],
        ],
      },
    ],
    reports: [{ args: [noLessons], problem: 'no-lessons-in-range' }, { args: [grid, null, 'de'], problem: 'unknown-language' }],
  },
  compute([cells, school, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readLessons({ lessons: cells });
    if (!data.ok) return data;
    const [heads, words] = [lessonColumns[language.value], timetableWords[language.value]];
    const rows = data.value.lessons.map((lesson) => {
      const told = toldLesson(lesson, lesson);
      const period = told.lastPeriod !== undefined && told.lastPeriod !== told.period ? `${told.period}–${told.lastPeriod}` : (told.period ?? '');
      return [told.school || (school ?? '').trim(), told.class, told.group, words.days[(lesson.day ?? 0) - 1] ?? '', period, told.start, told.end, weeks[lesson.week] ?? lesson.week, told.subject, told.teacher, told.room];
    });
    return answer([columns.map((name) => heads[name]), ...rows]);
  },
});

const weeks: Readonly<Record<string, string>> = { a: 'А', b: 'Б' };
