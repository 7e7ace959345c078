import { answer } from '../../domain/result.ts';
import { networkNames, networkTable } from '../../domain/network/network-table.ts';
import { networkWords } from '../../text/network.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { schoolsExample } from '../register-examples.ts';
import { readRanges } from '../register-ranges.ts';
import { unitRows, type UnitColumn } from '../unit-rows.ts';

export const network = customFunction({
  id: 'NETWORK',
  parameters: [
    { name: 'schools', kind: 'range' },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [schoolsExample, 'kk'],
        gives: [
          ['Аудан/қала', 'ШЖМ', 'Тірек мектебі (РО)', 'Бекітілген ШЖМ', 'РО болып табылатын ШЖМ', 'Бекітілмеген ШЖМ'],
          ['Нұра', 2, 2, 1, 1, 0],
          ['Шет', 1, 0, 0, 0, 1],
          ['Барлығы', 3, 2, 1, 1, 1],
        ],
      },
    ],
    reports: [
      { args: [[['Сабақ кестесі'], ['Алгебра']]], problem: 'no-register-headings' },
      { args: [schoolsExample, 'de'], problem: 'unknown-language' },
    ],
  },
  compute([schools, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readRanges({ schools });
    if (!data.ok) return data;
    const words = networkWords[language.value];
    return answer(unitRows(networkTable(data.value), networkNames.map((name): UnitColumn<Record<typeof name, number>> => [words[name], (counts) => counts[name]]), words));
  },
});
