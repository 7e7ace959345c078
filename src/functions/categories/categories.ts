import { answer } from '../../domain/result.ts';
import { schoolsWith, staffTable, type StaffCounts } from '../../domain/network/staff-table.ts';
import { whoCounts } from '../../domain/staffing/who-counts.ts';
import { currentCategories, oldCategories } from '../../domain/staffing/teacher.ts';
import { networkWords } from '../../text/network.ts';
import { categoryNames } from '../../text/staffing.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { schoolsExample } from '../register-examples.ts';
import { readRanges } from '../register-ranges.ts';
import { unitRows, type UnitColumn } from '../unit-rows.ts';

const staffExample = [
  ['Аудан', 'Мектеп', 'Аты-жөні', 'Санаты'],
  ['Нұра', 'Қарой ЖББМ', 'Сейтқали Айгүл', 'педагог-зерттеуші'],
  ['Нұра', 'Пушкин НОМ', 'Оразбек Нұрлан', 'педагог-модератор'],
  ['Шет', 'Талды ЖББМ', 'Ким Виктория', 'педагог-шебер'],
];

export const categories = customFunction({
  id: 'CATEGORIES',
  parameters: [
    { name: 'staff', kind: 'range' },
    { name: 'schools', kind: 'range' },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [staffExample, schoolsExample, 'kk'],
        gives: [
          ['Аудан/қала', 'Педагогтер', 'Педагог-шебер', 'Педагог-зерттеуші', 'Педагог-сарапшы', 'Педагог-модератор', 'Педагог', 'Педагог-тағылымдамашы', 'Санаты жоқ', 'Анықталмады', 'Мектептер (шебер, зерттеуші)'],
          ['Нұра', 2, 0, 1, 0, 1, 0, 0, 0, 0, 'Қарой ЖББМ'],
          ['Шет', 1, 1, 0, 0, 0, 0, 0, 0, 0, 'Талды ЖББМ'],
          ['Барлығы', 3, 1, 1, 0, 1, 0, 0, 0, 0, ''],
        ],
      },
    ],
    reports: [
      { args: [schoolsExample, schoolsExample], problem: 'no-register-headings' },
      { args: [staffExample, staffExample], problem: 'no-register-headings' },
    ],
  },
  compute([staff, schools, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readRanges({ schools, staff });
    if (!data.ok) return data;
    const { counted } = whoCounts(data.value.staff, context.staff);
    const table = staffTable({ units: data.value.units, staff: counted });
    const names = categoryNames(language.value, 'categories', context.staff.pedagogWithNone);
    const words = networkWords[language.value];
    const joined = context.staff.pedagogWithNone;
    const kinds = [...currentCategories.filter((kind) => !(joined && kind === 'pedagog')), ...oldCategories.filter((kind) => table.total[kind] > 0)];
    const columns: readonly UnitColumn<StaffCounts>[] = [
      [words.teachers, (counts) => counts.teachers],
      ...kinds.map((kind): UnitColumn<StaffCounts> => [names[kind], (counts) => counts[kind] + (joined && kind === 'none' ? counts.pedagog : 0)]),
      [words.notUnderstood, (counts) => counts.notUnderstood],
      [words.schools, (_, unit) => (unit === undefined ? '' : schoolsWith({ schools: data.value.schools, staff: counted }, unit, ['master', 'researcher']).map(({ school }) => school.name).join(', '))],
    ];
    return answer(unitRows(table, columns, words));
  },
});
