import type { InEveryLanguage } from '../text/language.ts';

/** What the list of findings on a sheet of its own is called, and its columns. */
export const findingsSheetWords: InEveryLanguage<{
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly [string, string, string, string, string, string, string];
  readonly note: string;
}> = {
  kk: {
    sheet: 'Тексеру қорытындысы',
    title: 'Тексеру қорытындысы (Тірек)',
    headings: ['№', 'Маңызы', 'Тексеру', 'Ұяшық', 'Не табылды', 'Болуы тиіс', 'Ескертпе'],
    note: 'Ұяшықты басыңыз: Excel соған апарады. Бұл парақ қайта тексерілмейді.',
  },
  ru: {
    sheet: 'Итоги проверки',
    title: 'Итоги проверки (Тірек)',
    headings: ['№', 'Важность', 'Проверка', 'Ячейка', 'Что найдено', 'Должно быть', 'Примечание'],
    note: 'Нажмите на ячейку, и Excel перейдёт к ней. Сам этот лист не проверяется.',
  },
  en: {
    sheet: 'Findings',
    title: 'Findings (Tirek)',
    headings: ['№', 'Severity', 'Check', 'Cell', 'What was found', 'Should be', 'Note'],
    note: 'Press a cell address to go there. This sheet itself is not checked.',
  },
};
