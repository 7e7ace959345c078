import type { SchoolLevel } from '../../domain/network/records.ts';
import type { ReportStrings } from '../report.ts';
import type { CellNumber, SentencePart } from '../sentence.ts';

type Said = readonly SentencePart[];

export interface LevelCount {
  readonly level: SchoolLevel | '?';
  readonly schools: CellNumber;
}

interface LevelWords {
  readonly sheet: string;
  readonly heading: string;
  readonly level: string;
  readonly schools: string;
  readonly share: string;
  readonly levels: Readonly<Record<SchoolLevel, string>>;
  readonly unknown: string;
  readonly none: string;
  /** The same short, beside numbers that a sentence needs. */
  readonly short: Readonly<Record<SchoolLevel | '?', string>>;
  /** The three levels in one sentence; `parts` are those there are. */
  readonly usual: (small: CellNumber, parts: readonly LevelCount[]) => Said;
  /** Where there are gymnasiums and the like, or a school without its level. */
  readonly all: (small: CellNumber, parts: readonly LevelCount[]) => Said;
}

const inRow = (parts: readonly Said[]): Said => parts.flatMap((part, place) => (place === 0 ? [...part] : [', ', ...part]));

const words = {
  kk: { primary: 'бастауыш', basic: 'негізгі орта', secondary: 'жалпы білім беретін', gymnasium: 'мектеп-гимназия', lyceum: 'мектеп-лицей', boarding: 'мектеп-интернат', '?': 'деңгейі көрсетілмеген' },
  ru: { primary: 'начальных', basic: 'основных', secondary: 'общеобразовательных', gymnasium: 'школ-гимназий', lyceum: 'школ-лицеев', boarding: 'школ-интернатов', '?': 'уровень не указан' },
  en: { primary: 'primary', basic: 'basic', secondary: 'general secondary', gymnasium: 'gymnasiums', lyceum: 'lyceums', boarding: 'boarding schools', '?': 'level not given' },
} as const;

export const strings: ReportStrings<LevelWords> = {
  kk: {
    title: 'Деңгейлер бойынша ШЖМ',
    about: 'Бастауыш, негізгі орта және жалпы білім беретін шағын жинақты мектептер: саны мен үлесі.',
    sheet: 'Деңгейлер (есеп)',
    heading: 'Шағын жинақты мектептердің деңгейлері',
    level: 'Мектеп деңгейі',
    schools: 'ШЖМ саны',
    share: 'Үлесі',
    levels: { primary: 'БМ – бастауыш', basic: 'НОМ – негізгі орта', secondary: 'ЖББМ – жалпы білім беретін', gymnasium: 'Мектеп-гимназия', lyceum: 'Мектеп-лицей', boarding: 'Мектеп-интернат' },
    unknown: 'Деңгейі көрсетілмеген',
    none: 'Шағын жинақты мектеп жоқ.',
    short: { primary: 'БМ', basic: 'НОМ', secondary: 'ЖББМ', gymnasium: 'Гимназия', lyceum: 'Лицей', boarding: 'Интернат', '?': 'Деңгейсіз' },
    usual: (small, parts) => ['Барлық ', small, ' ШЖМ-тің ', ...inRow(parts.map(({ level, schools }) => [schools, ` – ${words.kk[level]}`])), ' мектеп.'],
    all: (small, parts) => [small, ' ШЖМ: ', ...inRow(parts.map(({ level, schools }) => [schools, ` – ${words.kk[level]}`])), '.'],
  },
  ru: {
    title: 'МКШ по уровням',
    about: 'Начальные, основные и общеобразовательные малокомплектные школы: количество и доля.',
    sheet: 'Уровни (отчёт)',
    heading: 'Малокомплектные школы по уровням',
    level: 'Уровень школы',
    schools: 'Количество МКШ',
    share: 'Доля',
    levels: { primary: 'Начальные', basic: 'Основные', secondary: 'Общеобразовательные', gymnasium: 'Школы-гимназии', lyceum: 'Школы-лицеи', boarding: 'Школы-интернаты' },
    unknown: 'Уровень не указан',
    none: 'Малокомплектных школ нет.',
    short: { primary: 'Начальные', basic: 'Основные', secondary: 'Средние', gymnasium: 'Гимназии', lyceum: 'Лицеи', boarding: 'Интернаты', '?': 'Без уровня' },
    usual: (small, parts) => ['Из ', small, ' МКШ: ', ...inRow(parts.map(({ level, schools }) => [`${words.ru[level]} – `, schools])), '.'],
    all: (small, parts) => ['Из ', small, ' МКШ: ', ...inRow(parts.map(({ level, schools }) => [`${words.ru[level]} – `, schools])), '.'],
  },
  en: {
    title: 'Small-class schools by level',
    about: 'Primary, basic and general secondary small-class schools: count and share.',
    sheet: 'Levels (report)',
    heading: 'Small-class schools by level',
    level: 'Level of school',
    schools: 'Small-class schools',
    share: 'Share',
    levels: { primary: 'Primary', basic: 'Basic', secondary: 'General secondary', gymnasium: 'Gymnasiums', lyceum: 'Lyceums', boarding: 'Boarding schools' },
    unknown: 'Level not given',
    none: 'There are no small-class schools.',
    short: { primary: 'Primary', basic: 'Basic', secondary: 'Secondary', gymnasium: 'Gymnasiums', lyceum: 'Lyceums', boarding: 'Boarding', '?': 'No level' },
    usual: (small, parts) => ['Of all ', small, ' small-class schools ', ...inRow(parts.map(({ level, schools }) => [schools, ` – ${words.en[level]}`])), '.'],
    all: (small, parts) => ['Of all ', small, ' small-class schools ', ...inRow(parts.map(({ level, schools }) => [schools, ` – ${words.en[level]}`])), '.'],
  },
};
