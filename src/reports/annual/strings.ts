import type { RegisterMisread } from '../../sheet/registers/registers.ts';
import type { ReportStrings } from '../report.ts';

interface AnnualReportWords {
  readonly sheet: string;
  readonly heading: (place: string, year: string) => string;
  readonly leftOut: (sections: readonly string[]) => string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly column: string;
  readonly register: string;
  readonly why: string;
  readonly cells: string;
  readonly where: string;
  readonly whys: Readonly<Record<RegisterMisread['why'], string>>;
  readonly andMore: (cells: number) => string;
}

export const strings: ReportStrings<AnnualReportWords> = {
  kk: {
    title: 'Жылдық сараптама',
    about: 'Оқу жылының толық есебі: мектептер желісі, біріктірілген сыныптар, санаттар, контингент, курстар, іс-шаралар, шеберлік сыныптары, былтырғымен салыстыру.',
    sheet: 'Жылдық сараптама',
    heading: (place, year) => `${place === '' ? '' : `${place} бойынша `}${place === '' ? 'Шағын' : 'шағын'} жинақты мектептер мен ресурстық орталықтардың ${year} оқу жылында атқарылған жұмыстарының сараптамасы`,
    leftOut: (sections) => `Реестрі толтырылмағандықтан енгізілмеген бөлімдер: ${sections.join('; ')}.`,
    missing: 'Толтырылмаған мәліметтер',
    nothingMissing: 'Реестрлерде толтырылмаған немесе түсініксіз ұяшық табылмады.',
    register: 'Реестр',
    column: 'Бағаны',
    why: 'Не істеу керек',
    cells: 'Ұяшық саны',
    where: 'Қай жерде',
    whys: {
      'not-understood': 'жазуын түзету', 'unknown-unit': 'ауданы реестрде жоқ', 'unknown-school': 'мектебі реестрде жоқ', 'unknown-hub': 'тірек мектебі реестрде жоқ',
      'several-schools': 'мектептің типін не ауданын анықтау', missing: 'толтыру', repeated: 'қайталанған жолды алып тастау', 'made-a-day': 'мәтін ретінде жазу (Excel күнге айналдырған)',
    },
    andMore: (cells) => `тағы ${cells}`,
  },
  ru: {
    title: 'Годовой анализ',
    about: 'Полный отчёт за учебный год: сеть школ, совмещённые классы, категории, контингент, курсы, мероприятия, мастер-классы, сравнение с прошлым годом.',
    sheet: 'Годовой анализ',
    heading: (place, year) => `Анализ работы малокомплектных школ и ресурсных центров за ${year} учебный год${place === '' ? '' : ` (${place})`}`,
    leftOut: (sections) => `Не включены разделы, реестры которых не заполнены: ${sections.join('; ')}.`,
    missing: 'Незаполненные сведения',
    nothingMissing: 'Незаполненных и непонятных ячеек в реестрах не найдено.',
    register: 'Реестр',
    column: 'Столбец',
    why: 'Что сделать',
    cells: 'Кол-во ячеек',
    where: 'Где',
    whys: {
      'not-understood': 'исправить запись', 'unknown-unit': 'района нет в реестре', 'unknown-school': 'школы нет в реестре', 'unknown-hub': 'опорной школы нет в реестре',
      'several-schools': 'уточнить тип или район школы', missing: 'заполнить', repeated: 'убрать повтор строки', 'made-a-day': 'записать как текст (Excel сделал из неё дату)',
    },
    andMore: (cells) => `ещё ${cells}`,
  },
  en: {
    title: 'Annual analysis',
    about: 'The whole report of a school year: the network, combined classes, categories, pupils, courses, events, master classes, change against last year.',
    sheet: 'Annual analysis',
    heading: (place, year) => `Small-class schools and Resource Centers in the school year ${year}${place === '' ? '' : ` (${place})`}`,
    leftOut: (sections) => `Left out, since their registers are empty: ${sections.join('; ')}.`,
    missing: 'What is missing',
    nothingMissing: 'The registers have no cell that is blank though needed, or not understood.',
    register: 'Register',
    column: 'Column',
    why: 'What to do',
    cells: 'Cells',
    where: 'Where',
    whys: {
      'not-understood': 'correct the entry', 'unknown-unit': 'the district is in no register', 'unknown-school': 'the school is in no register', 'unknown-hub': 'the hub is in no register',
      'several-schools': 'say which school: type or district', missing: 'fill in', repeated: 'remove the repeated row', 'made-a-day': 'write as text (Excel made a date of it)',
    },
    andMore: (cells) => `${cells} more`,
  },
};
