import { customFunction, languageOf } from '../custom-function.ts';
import { countsExample, marksColumn, marksExample, marksReports } from '../marks-examples.ts';
import { marksShares } from '../marks-shares.ts';

export const quality = customFunction({
  id: 'QUALITY',
  parameters: [
    { name: 'marks', kind: 'range' },
    { name: 'by', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      { args: [marksColumn], gives: [[0.4286]] },
      { args: [marksExample, 'пән', 'kk'], gives: [['Пән', 'Бағаланған оқушы', 'Білім сапасы'], ['Физика', 3, 0.6667], ['Химия', 4, 0.25], ['Барлығы', 7, 0.4286]] },
      { args: [countsExample, 'класс', 'ru'], gives: [['Класс', 'Оценено учащихся', 'Качество знаний'], ['8', 10, 0.5], ['9', 30, 0.7333], ['Всего', 40, 0.675]] },
    ],
    reports: [...marksReports, { args: [marksColumn, null, 'de'], problem: 'unknown-language' }],
  },
  compute([marks, by, asked], context) {
    const language = languageOf(asked, context);
    return language.ok ? marksShares(marks, { share: 'quality', by, language: language.value }) : language;
  },
});
