import { answer } from '../../domain/result.ts';
import { loadsOf } from '../../domain/timetable/loads.ts';
import { windowsOf } from '../../domain/timetable/windows.ts';
import { lessonColumns } from '../../text/lesson-columns.ts';
import { timetableWords } from '../../text/timetable.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { lessonsExample, noLessons } from '../lesson-examples.ts';
import { readLessons } from '../lesson-ranges.ts';
import { teachersAmong } from '../teachers-among.ts';

const twoDays = [...lessonsExample, ['№ 5 ЖББМ', '7А', 'сейсенбі', 1, '08:30', '09:15', 'Физика', 'Ким В. Г.', '14']];

export const windows = customFunction({
  id: 'WINDOWS',
  parameters: [
    { name: 'lessons', kind: 'range' },
    { name: 'teacher', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      { args: [twoDays, null, 'kk'], gives: [['Мұғалім', 'дүйсенбі', 'сейсенбі', 'Барлығы'], ['Ахметов Б. А.', 0, 0, 0], ['Ким В. Г.', 1, 0, 1], ['Барлығы', 1, 0, 1]] },
      { args: [twoDays, 'Ким В. Г.', 'en'], gives: [['Teacher', 'Monday', 'Tuesday', 'Total'], ['Ким В. Г.', 1, 0, 1]] },
    ],
    reports: [{ args: [noLessons], problem: 'no-lessons-in-range' }, { args: [lessonsExample, 'Серікова А. Б.'], problem: 'not-in-timetables' }],
  },
  compute([lessons, teacher, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readLessons({ lessons });
    if (!data.ok) return data;
    const found = teachersAmong(data.value, loadsOf(data.value), teacher);
    if (!found.ok) return found;
    const [heads, words, all] = [lessonColumns[language.value], timetableWords[language.value], windowsOf(data.value)];
    const days = words.days.map((_, at) => at + 1).filter((day) => data.value.lessons.some((lesson) => lesson.day === day));
    const row = (keys: readonly string[]) => {
      const counts = days.map((day) => all.filter((window) => window.day === day && keys.includes(window.teacher.key)).reduce((sum, { share }) => sum + share, 0));
      return [...counts, counts.reduce((sum, count) => sum + count, 0)];
    };
    const rows = found.value.map((each) => [each.teacher.name.trim(), ...row([each.teacher.key])]);
    const total = teacher === undefined ? [[heads.total, ...row(found.value.map((each) => each.teacher.key))]] : [];
    return answer([[heads.teacher, ...days.map((day) => words.days[day - 1]!), heads.total], ...rows, ...total]);
  },
});
