import type { SettingId } from '../sheet/registers/columns.ts';
import type { InEveryLanguage } from './language.ts';

export interface SettingWords {
  readonly name: string;
  /** What it is for, shown beside the cell of its value. */
  readonly note: string;
}

const asOf = {
  kk: 'Реестр қай күнгі жағдай бойынша толтырылды: 01.06.2022. Есепте кестенің басында тұрады.',
  ru: 'По состоянию на какой день заполнен реестр: 01.06.2022. Дата ставится над таблицей отчёта.',
  en: 'The day as of which the register was filled: 01.06.2022. It stands above the tables of a report.',
};

const reminder = {
  kk: 'Бұл заң талабы емес, ескерту үшін ғана. Дереккөзін тексеріңіз.',
  ru: 'Это не требование закона, а только напоминание. Сверьте с источником.',
  en: 'Not law, only a reminder. Check it against its source.',
};

const ownNorm = {
  kk: 'Расталған норма табылмады: ауданыңыздың шешімі болса ғана жазыңыз.',
  ru: 'Подтверждённой нормы не найдено: заполняйте, только если есть решение района.',
  en: 'No confirmed norm was found: fill it in only where the district has decided on one.',
};

/** What the lines of the sheet of settings are called. A missing one does not compile. */
export const settingWords: InEveryLanguage<Readonly<Record<SettingId, SettingWords>>> = {
  kk: {
    oblast: { name: 'Облыс', note: 'Есепте көрсетілетін облыс.' },
    unit: { name: 'Аудан/қала', note: 'Кітапты толтырып отырған аудан немесе қала. Облыс толтырса, бос қалады.' },
    'school-year': { name: 'Оқу жылы', note: 'Мысалы: 2021-2022.' },
    'on-schools': { name: 'Мектептер желісінің күні', note: asOf.kk },
    'on-staff': { name: 'Педагогтер құрамының күні', note: asOf.kk },
    'on-pupils': { name: 'Оқушылар контингентінің күні', note: asOf.kk },
    'on-classes': { name: 'Біріктірілген сыныптардың күні', note: asOf.kk },
    'signed-by': { name: 'Қол қоятын адам (аты-жөні)', note: 'Есептің соңында тұрады.' },
    'signed-as': { name: 'Қол қоятын адамның лауазымы', note: 'Мысалы: Бөлім басшысы, әдіскер.' },
    'norm-combined-grades': { name: 'Біріктірілген сыныпта ең көбі неше сынып', note: reminder.kk },
    'norm-age-gap': { name: 'Біріктірілген сыныпта сыныптардың ең үлкен айырмасы', note: reminder.kk },
    'norm-split-from': { name: 'ШЖМ-де сыныпты топқа бөлу (оқушы саны, бастап)', note: reminder.kk },
    'norm-split-elsewhere': { name: 'Басқа мектептерде сыныпты топқа бөлу (оқушы саны, бастап)', note: reminder.kk },
    'norm-class-most': { name: 'Сыныптағы оқушылардың ең көп саны', note: ownNorm.kk },
    'norm-combined-most': { name: 'Біріктірілген сыныптағы оқушылардың ең көп саны', note: ownNorm.kk },
    'norm-primary-least': { name: 'Оқушылардың ең аз саны: бастауыш мектеп', note: reminder.kk },
    'norm-basic-least': { name: 'Оқушылардың ең аз саны: негізгі орта мектеп', note: reminder.kk },
    'norm-secondary-least': { name: 'Оқушылардың ең аз саны: жалпы білім беретін мектеп', note: reminder.kk },
  },
  ru: {
    oblast: { name: 'Область', note: 'Область, которая указывается в отчёте.' },
    unit: { name: 'Район/город', note: 'Район или город, который ведёт эту книгу. Если книгу ведёт область, оставьте пустым.' },
    'school-year': { name: 'Учебный год', note: 'Например: 2021-2022.' },
    'on-schools': { name: 'Дата сети школ', note: asOf.ru },
    'on-staff': { name: 'Дата состава педагогов', note: asOf.ru },
    'on-pupils': { name: 'Дата контингента учащихся', note: asOf.ru },
    'on-classes': { name: 'Дата совмещённых классов', note: asOf.ru },
    'signed-by': { name: 'Кто подписывает (ФИО)', note: 'Ставится в конце отчёта.' },
    'signed-as': { name: 'Должность подписывающего', note: 'Например: руководитель отдела, методист.' },
    'norm-combined-grades': { name: 'Сколько классов можно объединить, не более', note: reminder.ru },
    'norm-age-gap': { name: 'Разница между совмещёнными классами, не более', note: reminder.ru },
    'norm-split-from': { name: 'Деление класса на группы в МКШ (от скольких учащихся)', note: reminder.ru },
    'norm-split-elsewhere': { name: 'Деление класса на группы в других школах (от скольких учащихся)', note: reminder.ru },
    'norm-class-most': { name: 'Учащихся в классе, не более', note: ownNorm.ru },
    'norm-combined-most': { name: 'Учащихся в совмещённом классе, не более', note: ownNorm.ru },
    'norm-primary-least': { name: 'Учащихся в начальной школе, не менее', note: reminder.ru },
    'norm-basic-least': { name: 'Учащихся в основной средней школе, не менее', note: reminder.ru },
    'norm-secondary-least': { name: 'Учащихся в общеобразовательной школе, не менее', note: reminder.ru },
  },
  en: {
    oblast: { name: 'Oblast', note: 'The oblast that a report names.' },
    unit: { name: 'District/city', note: 'The district or city that keeps this workbook. Blank where the oblast keeps it.' },
    'school-year': { name: 'School year', note: 'For example: 2021-2022.' },
    'on-schools': { name: 'Day of the network of schools', note: asOf.en },
    'on-staff': { name: 'Day of the teaching staff', note: asOf.en },
    'on-pupils': { name: 'Day of the pupils', note: asOf.en },
    'on-classes': { name: 'Day of the combined classes', note: asOf.en },
    'signed-by': { name: 'Who signs (full name)', note: 'Stands at the end of a report.' },
    'signed-as': { name: 'Position of who signs', note: 'For example: head of department, methodist.' },
    'norm-combined-grades': { name: 'Most grades in a combined class', note: reminder.en },
    'norm-age-gap': { name: 'Widest gap between combined grades', note: reminder.en },
    'norm-split-from': { name: 'Class split into groups in a small-class school (from pupils)', note: reminder.en },
    'norm-split-elsewhere': { name: 'Class split into groups in other schools (from pupils)', note: reminder.en },
    'norm-class-most': { name: 'Most pupils in a class', note: ownNorm.en },
    'norm-combined-most': { name: 'Most pupils in a combined class', note: ownNorm.en },
    'norm-primary-least': { name: 'Fewest pupils of a primary school', note: reminder.en },
    'norm-basic-least': { name: 'Fewest pupils of a basic school', note: reminder.en },
    'norm-secondary-least': { name: 'Fewest pupils of a secondary school', note: reminder.en },
  },
};
