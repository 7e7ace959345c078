import { customFunction, languageOf } from '../custom-function.ts';
import { countsExample, marksColumn, marksExample, marksReports } from '../marks-examples.ts';
import { marksShares } from '../marks-shares.ts';

export const success = customFunction({
  id: 'SUCCESS',
  parameters: [
    { name: 'marks', kind: 'range' },
    { name: 'by', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      { args: [marksColumn], gives: [[0.8571]] },
      { args: [marksExample, 'пән', 'kk'], gives: [['Пән', 'Бағаланған оқушы', 'Үлгерім'], ['Физика', 3, 1], ['Химия', 4, 0.75], ['Барлығы', 7, 0.8571]] },
      { args: [countsExample, 'класс', 'ru'], gives: [['Класс', 'Оценено учащихся', 'Успеваемость'], ['8', 10, 0.9], ['9', 30, 0.9333], ['Всего', 40, 0.925]] },
    ],
    reports: [...marksReports, { args: [marksColumn, null, 'de'], problem: 'unknown-language' }],
  },
  compute([marks, by, asked], context) {
    const language = languageOf(asked, context);
    return language.ok ? marksShares(marks, { share: 'success', by, language: language.value }) : language;
  },
});
