import type { SchoolLevel } from '../../domain/network/records.ts';
import type { ReportStrings } from '../report.ts';
import type { CellNumber, SentencePart } from '../sentence.ts';

interface LevelWords {
  readonly sheet: string;
  readonly heading: string;
  readonly level: string;
  readonly schools: string;
  readonly share: string;
  readonly levels: Readonly<Record<SchoolLevel, string>>;
  readonly unknown: string;
  /** Before the levels, each with its number, come the small-class schools of all levels. */
  readonly ofAll: (small: CellNumber) => readonly SentencePart[];
  readonly ofLevel: (level: SchoolLevel, schools: CellNumber) => readonly SentencePart[];
  readonly ofUnknown: (schools: CellNumber) => readonly SentencePart[];
  /** The end of the sentence. */
  readonly end: string;
}

const short = {
  kk: { primary: 'бастауыш', basic: 'негізгі орта', secondary: 'жалпы білім беретін', gymnasium: 'мектеп-гимназия', lyceum: 'мектеп-лицей', boarding: 'мектеп-интернат' },
  ru: { primary: 'начальных', basic: 'основных', secondary: 'общеобразовательных', gymnasium: 'школ-гимназий', lyceum: 'школ-лицеев', boarding: 'школ-интернатов' },
  en: { primary: 'primary', basic: 'basic', secondary: 'general secondary', gymnasium: 'gymnasiums', lyceum: 'lyceums', boarding: 'boarding schools' },
} as const;

export const strings: ReportStrings<LevelWords> = {
  kk: {
    title: 'Деңгейлер бойынша ШЖМ',
    about: 'Бастауыш, негізгі орта және жалпы білім беретін шағын жинақты мектептер: саны мен үлесі.',
    sheet: 'Деңгейлер',
    heading: 'Шағын жинақты мектептердің деңгейлері',
    level: 'Мектеп деңгейі',
    schools: 'ШЖМ саны',
    share: 'Үлесі',
    levels: { primary: 'Бастауыш', basic: 'Негізгі орта', secondary: 'Жалпы білім беретін', gymnasium: 'Мектеп-гимназия', lyceum: 'Мектеп-лицей', boarding: 'Мектеп-интернат' },
    unknown: 'Деңгейі көрсетілмеген',
    ofAll: (small) => ['Барлық ', small, ' ШЖМ-тің '],
    ofLevel: (level, schools) => [schools, ` – ${short.kk[level]}`],
    ofUnknown: (schools) => [schools, ' – деңгейі көрсетілмеген'],
    end: ' мектеп.',
  },
  ru: {
    title: 'МКШ по уровням',
    about: 'Начальные, основные и общеобразовательные малокомплектные школы: количество и доля.',
    sheet: 'Уровни',
    heading: 'Малокомплектные школы по уровням',
    level: 'Уровень школы',
    schools: 'Количество МКШ',
    share: 'Доля',
    levels: { primary: 'Начальные', basic: 'Основные', secondary: 'Общеобразовательные', gymnasium: 'Школы-гимназии', lyceum: 'Школы-лицеи', boarding: 'Школы-интернаты' },
    unknown: 'Уровень не указан',
    ofAll: (small) => ['Из ', small, ' МКШ: '],
    ofLevel: (level, schools) => [`${short.ru[level]} – `, schools],
    ofUnknown: (schools) => ['уровень не указан – ', schools],
    end: '.',
  },
  en: {
    title: 'Small-class schools by level',
    about: 'Primary, basic and general secondary small-class schools: count and share.',
    sheet: 'Levels',
    heading: 'Small-class schools by level',
    level: 'Level of school',
    schools: 'Small-class schools',
    share: 'Share',
    levels: { primary: 'Primary', basic: 'Basic', secondary: 'General secondary', gymnasium: 'Gymnasiums', lyceum: 'Lyceums', boarding: 'Boarding schools' },
    unknown: 'Level not given',
    ofAll: (small) => ['Of all ', small, ' small-class schools '],
    ofLevel: (level, schools) => [schools, ` – ${short.en[level]}`],
    ofUnknown: (schools) => [schools, ' – level not given'],
    end: '.',
  },
};
