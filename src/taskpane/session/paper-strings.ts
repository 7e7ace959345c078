import type { InEveryLanguage } from '../../text/language.ts';

interface PaperWords {
  readonly which: string;
  readonly preview: string;
  readonly download: string;
  readonly downloadAbout: string;
  readonly onSheetOnly: string;
  readonly none: string;
  readonly noSession: string;
}

export const paperWords: InEveryLanguage<PaperWords> = {
  kk: {
    which: 'Қай құжат',
    preview: 'Параққа шығару: алдымен көру',
    download: 'Word файлын жүктеу (.docx)',
    downloadAbout: 'Файлда оқушылар мен қызметкерлердің аты-жөні болуы мүмкін, ол осы кітаптан тыс сақталады. Оны кімге беретініңізге өзіңіз жауаптысыз.',
    onSheetOnly: 'Бұл құжат тек параққа шығады.',
    none: 'Сессия құжаттары жоқ.',
    noSession: 'Алдымен сессияны қосыңыз.',
  },
  ru: {
    which: 'Какой документ',
    preview: 'Вывести на лист: сначала посмотреть',
    download: 'Скачать файл Word (.docx)',
    downloadAbout: 'В файле могут быть имена учащихся и сотрудников, и хранится он вне этой книги. Кому его передать, решаете вы.',
    onSheetOnly: 'Этот документ выводится только на лист.',
    none: 'Документов сессии нет.',
    noSession: 'Сначала добавьте сессию.',
  },
  en: {
    which: 'Which paper',
    preview: 'Put it on a sheet: look at it first',
    download: 'Download the Word file (.docx)',
    downloadAbout: 'The file may hold names of pupils and staff, and is kept outside of this workbook. To whom it goes is yours to decide.',
    onSheetOnly: 'This paper comes on a sheet only.',
    none: 'There are no papers of sessions.',
    noSession: 'Add a session first.',
  },
};
