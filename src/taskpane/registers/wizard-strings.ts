import type { Plan } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { english, kazakh, russian } from '../plural.ts';

interface WizardWords {
  readonly title: string;
  readonly addTitle: string;
  readonly about: string;
  readonly language: string;
  readonly languages: Readonly<Record<'kk' | 'ru', string>>;
  readonly oblast: string;
  readonly oblastAbout: string;
  readonly otherOblast: string;
  readonly ownOblast: string;
  readonly whose: string;
  readonly wholeOblast: string;
  readonly unit: string;
  readonly unitAbout: string;
  readonly schoolYear: string;
  readonly schoolYearAbout: string;
  readonly on: string;
  readonly onAbout: string;
  readonly kinds: string;
  readonly wrong: Readonly<Record<'schoolYear' | 'on' | 'kinds', string>>;
  readonly preview: string;
  readonly previewTitle: string;
  readonly sheets: (count: number) => string;
  readonly planned: (plan: Plan) => string;
  readonly nothingReplaced: string;
  readonly create: string;
  readonly more: (rows: number, columns: number) => string;
  readonly previewOf: (sheet: string) => string;
}

const sheetsOf = { kk: kazakh('жаңа парақ'), ru: russian('новый лист', 'новых листа', 'новых листов'), en: english('new sheet') };
const rowsOf = { kk: kazakh('жол'), ru: russian('строка', 'строки', 'строк'), en: english('row') };
const columnsOf = { kk: kazakh('баған'), ru: russian('столбец', 'столбца', 'столбцов'), en: english('column') };

export const wizardWords: InEveryLanguage<WizardWords> = {
  kk: {
    title: 'Жаңа жұмыс кітабы',
    addTitle: 'Реестр қосу',
    about: 'Бірнеше сұраққа жауап беріңіз. Ештеңе жазылмай тұрып, не қосылатынын көресіз.',
    language: 'Кестелер қай тілде',
    languages: { kk: 'Қазақша', ru: 'Русский' },
    oblast: 'Облыс',
    oblastAbout: 'Облысты таңдасаңыз, аудандары мен қалалары дайын жазылады.',
    otherOblast: 'Атауын өзім жазамын',
    ownOblast: 'Облыстың атауы',
    whose: 'Кітапты кім жүргізеді',
    wholeOblast: 'Бүкіл облыс',
    unit: 'Аудан не қала атауы',
    unitAbout: 'Бүкіл облыс болса, бос қалдырыңыз.',
    schoolYear: 'Оқу жылы',
    schoolYearAbout: 'Мысалы: 2025-2026',
    on: 'Қай күнгі жағдай бойынша',
    onAbout: 'Мысалы: 01.06.2026. Кейін «Баптау» парағында өзгертуге болады.',
    kinds: 'Қай реестрлер керек',
    wrong: { schoolYear: 'Былай жазыңыз: 2025-2026', on: 'Күнді былай жазыңыз: 01.06.2026', kinds: 'Кемінде бір реестрді белгілеңіз' },
    preview: 'Алдын ала қарау',
    previewTitle: 'Не қосылады',
    sheets: (count) => `${sheetsOf.kk(count)} қосылады.`,
    planned: ({ newSheets }) => `${sheetsOf.kk(newSheets.length)} қосылады: ${newSheets.join(', ')}.`,
    nothingReplaced: 'Бар парақтар өзгермейді. Кейін болдырмауға болады.',
    create: 'Парақтарды қосу',
    more: (rows, columns) => [rows > 0 ? rowsOf.kk(rows) : '', columns > 0 ? columnsOf.kk(columns) : ''].filter(Boolean).map((part) => `Тағы ${part}.`).join(' '),
    previewOf: (sheet) => `«${sheet}» парағының көрінісі`,
  },
  ru: {
    title: 'Новая книга',
    addTitle: 'Добавить реестр',
    about: 'Ответьте на несколько вопросов. Прежде чем что-либо будет записано, вы увидите, что добавится.',
    language: 'На каком языке таблицы',
    languages: { kk: 'Қазақша', ru: 'Русский' },
    oblast: 'Область',
    oblastAbout: 'Если выбрать область, её районы и города будут вписаны сразу.',
    otherOblast: 'Напишу название сам',
    ownOblast: 'Название области',
    whose: 'Кто ведёт книгу',
    wholeOblast: 'Вся область',
    unit: 'Название района или города',
    unitAbout: 'Если книга на всю область, оставьте пустым.',
    schoolYear: 'Учебный год',
    schoolYearAbout: 'Например: 2025-2026',
    on: 'По состоянию на день',
    onAbout: 'Например: 01.06.2026. Потом можно изменить на листе «Настройки».',
    kinds: 'Какие реестры нужны',
    wrong: { schoolYear: 'Напишите так: 2025-2026', on: 'Напишите дату так: 01.06.2026', kinds: 'Отметьте хотя бы один реестр' },
    preview: 'Предпросмотр',
    previewTitle: 'Что добавится',
    sheets: (count) => `Добавится ${sheetsOf.ru(count)}.`,
    planned: ({ newSheets }) => `Добавится ${sheetsOf.ru(newSheets.length)}: ${newSheets.join(', ')}.`,
    nothingReplaced: 'Имеющиеся листы не изменятся. Потом можно отменить.',
    create: 'Добавить листы',
    more: (rows, columns) => [rows > 0 ? rowsOf.ru(rows) : '', columns > 0 ? columnsOf.ru(columns) : ''].filter(Boolean).map((part) => `Ещё ${part}.`).join(' '),
    previewOf: (sheet) => `Вид листа «${sheet}»`,
  },
  en: {
    title: 'New workbook',
    addTitle: 'Add a register',
    about: 'Answer a few questions. Before anything is written you see what will be added.',
    language: 'Language of the tables',
    languages: { kk: 'Қазақша', ru: 'Русский' },
    oblast: 'Oblast',
    oblastAbout: 'For an oblast of the list its districts and cities are filled in.',
    otherOblast: 'I write the name myself',
    ownOblast: 'Name of the oblast',
    whose: 'Whose workbook it is',
    wholeOblast: 'The whole oblast',
    unit: 'Name of the district or city',
    unitAbout: 'Leave it empty for the whole oblast.',
    schoolYear: 'School year',
    schoolYearAbout: 'For example: 2025-2026',
    on: 'As of the day',
    onAbout: 'For example: 01.06.2026. It can be changed on the sheet of settings later.',
    kinds: 'Which registers',
    wrong: { schoolYear: 'Write it like this: 2025-2026', on: 'Write the day like this: 01.06.2026', kinds: 'Tick at least one register' },
    preview: 'Preview',
    previewTitle: 'What will be added',
    sheets: (count) => `${sheetsOf.en(count)} will be added.`,
    planned: ({ newSheets }) => `${sheetsOf.en(newSheets.length)} will be added: ${newSheets.join(', ')}.`,
    nothingReplaced: 'The sheets that are there do not change. It can be undone.',
    create: 'Add the sheets',
    more: (rows, columns) => [rows > 0 ? rowsOf.en(rows) : '', columns > 0 ? columnsOf.en(columns) : ''].filter(Boolean).map((part) => `${part} more.`).join(' '),
    previewOf: (sheet) => `The sheet “${sheet}” as it will look`,
  },
};
