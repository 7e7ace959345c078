import { answer, type Result } from '../../domain/result.ts';
import { combinedTable, languageOfClass, splitNames, type CombinedCounts } from '../../domain/network/combined-table.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { groupColumn, type GroupColumnProblem } from '../../sheet/cells/group-column.ts';
import { networkWords } from '../../text/network.ts';
import { customFunction, languageOf, type FunctionValue } from '../custom-function.ts';
import { classesExample, schoolsExample } from '../register-examples.ts';
import { readRanges, type RangeRecords } from '../register-ranges.ts';
import { unitRows, type UnitColumn } from '../unit-rows.ts';

export const combined = customFunction({
  id: 'COMBINED',
  parameters: [
    { name: 'classes', kind: 'range' },
    { name: 'schools', kind: 'range' },
    { name: 'by', kind: 'range', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [classesExample, schoolsExample, null, 'kk'],
        gives: [
          ['Аудан/қала', 'Біріктірілген сыныптар', 'қазақ тілінде', 'орыс тілінде', 'басқа тілде', 'тілі көрсетілмеген', 'Біріктірілген сыныптары бар ШЖМ', 'Біріктірілген сыныптары жоқ ШЖМ'],
          ['Нұра', 3, 1, 1, 0, 1, 2, 0],
          ['Шет', 0, 0, 0, 0, 0, 0, 1],
          ['Барлығы', 3, 1, 1, 0, 1, 2, 1],
        ],
      },
      {
        args: [classesExample, schoolsExample, classesExample.map(([, school = '']) => [school]), 'ru'],
        gives: [
          ['Группа', 'Совмещённые классы', 'на казахском', 'на русском', 'на другом языке', 'язык не указан'],
          ['Қарой ЖББМ', 1, 1, 0, 0, 0],
          ['Пушкин НОМ', 2, 0, 1, 0, 1],
          ['Всего', 3, 1, 1, 0, 1],
        ],
      },
    ],
    reports: [
      { args: [schoolsExample, schoolsExample], problem: 'no-register-headings' },
      { args: [classesExample, schoolsExample, [['Мектеп'], ['Қарой']]], problem: 'by-height' },
    ],
  },
  compute([classes, schools, by, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readRanges({ classes, schools });
    if (!data.ok) return data;
    const words = networkWords[language.value];
    const heading = { total: words.classes, kk: words.kk, ru: words.ru, other: words.other, withoutLanguage: words.withoutLanguage };
    if (by) return byColumn(data.value, classes, by, [words.group, ...splitNames.map((name) => heading[name])], words.total);
    const split = splitNames.map((name): UnitColumn<CombinedCounts> => [heading[name], (counts) => counts[name]]);
    return answer(unitRows(combinedTable(data.value), [...split, [words.with, (counts) => counts.with], [words.without, (counts) => counts.without]], words));
  },
});

/** The same counts for the groups that a column names, in order of appearance. */
function byColumn({ registers, classes }: RangeRecords, range: Values, by: Values, headings: readonly string[], total: string): Result<FunctionValue, GroupColumnProblem> {
  const column = groupColumn(by, range.length);
  if (!column.ok) return column;
  const counting = new Set(classes);
  const rows = registers.classes.rows.filter(({ record }) => counting.has(record));
  const groupOf = column.value(rows[0]?.row ?? 0);
  const groups = new Map<string, Record<(typeof splitNames)[number], number>>();
  const all = none();
  for (const { record, row } of rows) {
    const group = groupOf(row);
    const own = groups.get(group) ?? none();
    groups.set(group, own);
    for (const counts of [own, all]) for (const name of ['total', languageOfClass(record)] as const) counts[name]++;
  }
  return answer([headings, ...[...groups].map(([group, counts]) => [group, ...splitNames.map((name) => counts[name])]), [total, ...splitNames.map((name) => all[name])]]);
}

const none = () => ({ total: 0, kk: 0, ru: 0, other: 0, withoutLanguage: 0 });
