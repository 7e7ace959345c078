import { answer } from '../../domain/result.ts';
import { loadsOf } from '../../domain/timetable/loads.ts';
import { lessonColumns } from '../../text/lesson-columns.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { lessonsExample, noLessons } from '../lesson-examples.ts';
import { readLessons } from '../lesson-ranges.ts';
import { teachersAmong } from '../teachers-among.ts';

const columns = ['teacher', 'schools', 'lessons', 'days', 'mostPerDay', 'windows'] as const;

export const load = customFunction({
  id: 'LOAD',
  parameters: [
    { name: 'lessons', kind: 'range' },
    { name: 'teacher', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [lessonsExample, null, 'kk'],
        gives: [
          ['Мұғалім', 'Мектептер', 'Аптасына сағат', 'Күн саны', 'Күніне ең көбі', 'Терезелер'],
          ['Ахметов Б. А.', '№ 5 ЖББМ; № 2 НОМ', 2, 1, 2, 0],
          ['Ким В. Г.', '№ 5 ЖББМ', 2, 1, 2, 1],
          ['Барлығы', '', 4, '', '', 1],
        ],
      },
      { args: [lessonsExample, 'Ким', 'ru'], gives: [['Учитель', 'Школы', 'Часов в неделю', 'Дней', 'Больше всего в день', 'Окна'], ['Ким В. Г.', '№ 5 ЖББМ', 2, 1, 2, 1]] },
    ],
    reports: [{ args: [noLessons], problem: 'no-lessons-in-range' }, { args: [lessonsExample, 'Серікова А. Б.'], problem: 'not-in-timetables' }, { args: [lessonsExample, null, 'de'], problem: 'unknown-language' }],
  },
  compute([lessons, teacher, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readLessons({ lessons });
    if (!data.ok) return data;
    const found = teachersAmong(data.value, loadsOf(data.value), teacher);
    if (!found.ok) return found;
    const heads = lessonColumns[language.value];
    const rows = found.value.map((each) => [each.teacher.name.trim(), each.schools.map(({ name }) => name.trim()).join('; '), each.hours, each.days, each.mostPerDay, each.windows]);
    const sum = (of: 'hours' | 'windows') => found.value.reduce((all, each) => all + each[of], 0);
    return answer([columns.map((name) => heads[name]), ...rows, ...(teacher === undefined ? [[heads.total, '', sum('hours'), '', '', sum('windows')]] : [])]);
  },
});
