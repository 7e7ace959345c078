import type { InEveryLanguage } from '../text/language.ts';

/** What inserted sheets and tables are called. */
export const insertionWords: InEveryLanguage<{
  readonly sheet: { readonly functions: string; readonly values: string; readonly chart: string };
  readonly title: { readonly category: string; readonly education: string };
  readonly list: (sheet: string, range: string) => string;
  readonly allLists: string;
  readonly live: string;
  readonly frozen: string;
  readonly oncePerPerson: string;
}> = {
  kk: {
    sheet: { functions: 'Педагогтер (формула)', values: 'Педагогтер (мәндер)', chart: 'Педагогтер (диаграмма)' },
    title: { category: 'Педагогтердің біліктілік санаты бойынша құрамы', education: 'Педагогтердің білімі бойынша құрамы' },
    list: (sheet, range) => `«${sheet}» парағы, ${range}`,
    allLists: 'Кітаптағы барлық тізім бойынша',
    live: 'Тізім өзгерсе, кесте де өзгереді.',
    frozen: 'Енгізілген кездегі сандар: тізім өзгерсе, олар өзгермейді.',
    oncePerPerson: 'Диаграммада әр педагог бір рет саналды: қазіргі санаты бар болса, бұрынғысы алынбады.',
  },
  ru: {
    sheet: { functions: 'Педагоги (формулы)', values: 'Педагоги (значения)', chart: 'Педагоги (диаграмма)' },
    title: { category: 'Состав педагогов по квалификационным категориям', education: 'Состав педагогов по образованию' },
    list: (sheet, range) => `Лист «${sheet}», ${range}`,
    allLists: 'По всем спискам книги',
    live: 'Если список изменится, изменится и таблица.',
    frozen: 'Числа на момент вставки: при изменении списка они не меняются.',
    oncePerPerson: 'На диаграмме каждый педагог учтён один раз: если есть действующая категория, прежняя не учтена.',
  },
  en: {
    sheet: { functions: 'Teachers (formulas)', values: 'Teachers (values)', chart: 'Teachers (chart)' },
    title: { category: 'Teachers by qualification category', education: 'Teachers by education' },
    list: (sheet, range) => `Sheet “${sheet}”, ${range}`,
    allLists: 'All lists of the workbook',
    live: 'When the list changes, the table changes with it.',
    frozen: 'Figures at the time of insertion: they do not follow the list.',
    oncePerPerson: 'The chart counts each teacher once: where there is a current category, the old one is not counted.',
  },
};
