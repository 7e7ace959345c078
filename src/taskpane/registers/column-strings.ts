import type { InEveryLanguage } from '../../text/language.ts';

interface ColumnWords {
  readonly title: string;
  readonly place: (sheet: string, range: string) => string;
  readonly which: string;
  readonly choose: string;
  readonly staffAbout: string;
  readonly headingRows: string;
  readonly missing: (fields: readonly string[]) => string;
  readonly apply: string;
  readonly rememberAbout: string;
}

export const columnWords: InEveryLanguage<ColumnWords> = {
  kk: {
    title: 'Белгіленген кесте',
    place: (sheet, range) => `«${sheet}» парағы, ${range}.`,
    which: 'Бұл қандай реестр?',
    choose: 'Таңдаңыз',
    staffAbout: 'Педагогтер тізімі «Педагогтер» бөлімінде көрсетіледі.',
    headingRows: 'Тақырып неше жолда',
    missing: (fields) => `Мына баған көрсетілмеді: ${fields.join('; ')}. Онсыз жолдар толық болмайды.`,
    apply: 'Реестр ретінде алу',
    rememberAbout: 'Кітап мұны есте сақтайды: әріптесіңізде де солай оқылады. Кестенің өзі өзгермейді.',
  },
  ru: {
    title: 'Выделенная таблица',
    place: (sheet, range) => `Лист «${sheet}», ${range}.`,
    which: 'Какой это реестр?',
    choose: 'Выберите',
    staffAbout: 'Список педагогов указывается в разделе «Педагоги».',
    headingRows: 'Сколько строк занимает заголовок',
    missing: (fields) => `Не указаны столбцы: ${fields.join('; ')}. Без них строки будут неполными.`,
    apply: 'Сделать реестром',
    rememberAbout: 'Книга это запомнит: у коллеги таблица прочитается так же. Сама таблица не меняется.',
  },
  en: {
    title: 'The selected table',
    place: (sheet, range) => `Sheet “${sheet}”, ${range}.`,
    which: 'Which register is it?',
    choose: 'Choose',
    staffAbout: 'A list of teachers is described in the section “Teachers”.',
    headingRows: 'Rows of headings',
    missing: (fields) => `Not named yet: ${fields.join('; ')}. Without them the rows are incomplete.`,
    apply: 'Make it a register',
    rememberAbout: 'The workbook remembers it: for a colleague the table is read the same way. The table itself does not change.',
  },
};
