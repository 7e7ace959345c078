import { refuse } from '../../domain/result.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { countsExample, marksColumn, marksExample, marksReports } from '../marks-examples.ts';
import { marksShares } from '../marks-shares.ts';

export const sou = customFunction({
  id: 'SOU',
  parameters: [
    { name: 'marks', kind: 'range' },
    { name: 'by', kind: 'text', optional: true },
    { name: 'unmarked', kind: 'number', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      { args: [[[5], [4], [3], [2]]], gives: [[0.54]] },
      { args: [marksColumn], gives: [[0.5029]] },
      { args: [marksColumn, null, 7], gives: [[0.4488]] },
      { args: [marksExample, 'пән', null, 'kk'], gives: [['Пән', 'Бағаланған оқушы', 'Оқыту дәрежесі (СОУ)'], ['Физика', 3, 0.6667], ['Химия', 4, 0.38], ['Барлығы', 7, 0.5029]] },
      { args: [countsExample, 'класс', null, 'ru'], gives: [['Класс', 'Оценено учащихся', 'СОУ'], ['8', 10, 0.552], ['9', 30, 0.672], ['Всего', 40, 0.642]] },
    ],
    reports: [...marksReports, { args: [marksColumn, null, -7], problem: 'negative' }, { args: [marksColumn, null, null, 'de'], problem: 'unknown-language' }],
  },
  compute([marks, by, unmarked, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    if (unmarked !== undefined && unmarked < 0) return refuse({ code: 'negative', args: { value: unmarked } });
    return marksShares(marks, { share: 'level', by, language: language.value, weights: { unmarked } });
  },
});
