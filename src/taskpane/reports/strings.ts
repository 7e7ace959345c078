import type { InEveryLanguage } from '../../text/language.ts';
import type { Plan } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';

interface ReportPageWords {
  readonly title: string;
  readonly report: string;
  readonly on: string;
  readonly onAbout: string;
  readonly onWrong: string;
  readonly language: string;
  readonly languages: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly whose: string;
  readonly all: string;
  readonly oblast: (name: string) => string;
  readonly before: string;
  readonly beforeAbout: string;
  readonly chooseBefore: string;
  readonly changeBefore: string;
  readonly beforeRead: (file: string, schools: number, day: string) => string;
  readonly dropBefore: string;
  readonly preview: string;
  readonly previewTitle: string;
  readonly insert: string;
  readonly renew: string;
  readonly anew: string;
  readonly inPlace: string;
  readonly where: string;
  readonly newSheets: (sheets: readonly string[]) => string;
  readonly renewed: (sheets: readonly string[], cells: number) => string;
  readonly stands: (sheets: readonly string[]) => string;
  readonly notRecognised: (sheets: readonly string[]) => string;
  readonly overwritten: (count: number) => string;
  readonly overwrites: (from: string, to: string) => string;
  readonly agree: string;
  readonly added: (count: number) => string;
  readonly removed: (count: number) => string;
  readonly kept: (count: number) => string;
  readonly planned: (plan: Plan) => string;
  readonly missing: string;
  readonly addRegister: (name: string) => string;
  readonly toRegisters: string;
  readonly noRegisters: string;
  readonly noRegistersAbout: string;
  readonly unfinished: (register: string, count: number) => string;
}

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');
const quotedEn = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
/** An oblast that a register names with the word for it. */
const isNamed = (name: string): boolean => /облыс|област|oblast/iu.test(name);
const cells = { kk: kazakh('ұяшық'), ru: russian('ячейка', 'ячейки', 'ячеек'), en: english('cell') };

type Told = Pick<ReportPageWords, 'newSheets' | 'renewed' | 'overwritten'>;
/** The preview as it is read aloud. */
const aloud = ({ newSheets, renewed, overwritten }: Told) => ({ newSheets: sheets, update }: Plan): string =>
  update ? [renewed(update.sheets, update.cells), ...(update.overwritten.length > 0 ? [overwritten(update.overwritten.length)] : [])].join(' ') : newSheets(sheets);

const told: InEveryLanguage<Told> = {
  kk: {
    newSheets: (sheets) => `${sheets.length > 1 ? 'Жаңа парақтар' : 'Жаңа парақ'} қосылады: ${quoted(sheets)}.`,
    renewed: (sheets, count) => `${quoted(sheets)} ${sheets.length > 1 ? 'парақтары' : 'парағы'} жаңартылады: ${cells.kk(count)}. Сіз қосқан жазулар қалады.`,
    overwritten: (count) => `Сіз өзгерткен ${cells.kk(count)} қайта жазылады:`,
  },
  ru: {
    newSheets: (sheets) => `${sheets.length > 1 ? 'Добавятся новые листы' : 'Добавится новый лист'}: ${quoted(sheets)}.`,
    renewed: (sheets, count) => `${sheets.length > 1 ? 'Обновятся листы' : 'Обновится лист'} ${quoted(sheets)}: ${cells.ru(count)}. Добавленное вами останется.`,
    overwritten: (count) => `Будет перезаписано изменённое вами (${cells.ru(count)}):`,
  },
  en: {
    newSheets: (sheets) => `${sheets.length > 1 ? 'New sheets' : 'A new sheet'} will be added: ${quotedEn(sheets)}.`,
    renewed: (sheets, count) => `${quotedEn(sheets)} will be renewed: ${cells.en(count)}. What you added stays.`,
    overwritten: (count) => `What you changed will be written over (${cells.en(count)}):`,
  },
};

export const reportPageWords: InEveryLanguage<ReportPageWords> = {
  kk: {
    ...told.kk,
    title: 'Есеп жасау',
    report: 'Есеп',
    on: 'Қай күнгі жағдай бойынша',
    onAbout: 'Мысалы: 01.06.2026',
    onWrong: 'Күнді былай жазыңыз: 01.06.2026',
    language: 'Есептің тілі',
    languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
    whose: 'Кімнің есебі',
    all: 'Барлық аудан мен қала',
    oblast: (name) => (isNamed(name) ? name : `${name} облысы`),
    before: 'Өткен жылғы кітап',
    beforeAbout: 'Өткен жылмен салыстыру үшін. Кітап тек оқылады.',
    chooseBefore: 'Файлды таңдау',
    changeBefore: 'Басқа файлды таңдау',
    beforeRead: (file, schools, day) => `«${file}»: ${formatNumber(schools, 'kk')} ШЖМ, ${day}.`,
    dropBefore: 'Салыстырмау',
    preview: 'Алдын ала қарау',
    previewTitle: 'Есептің көрінісі',
    insert: 'Кітапқа енгізу',
    renew: 'Есепті жаңарту',
    where: 'Қайда',
    inPlace: 'Бар есепті жаңарту',
    anew: 'Жаңа параққа',
    stands: (sheets) => `Бұл есеп кітапта бар: ${quoted(sheets)}.`,
    notRecognised: (sheets) => `Бұл есеп кітапта бар (${quoted(sheets)}), бірақ қатты өзгертілген, сондықтан орнында жаңартылмайды. Жаңа параққа енгізіледі.`,
    overwrites: (from, to) => `«${from}» → «${to}»`,
    agree: 'Иә, олардың орнына жазылсын',
    added: (count) => `Қосылатын жол: ${formatNumber(count, 'kk')}`,
    removed: (count) => `Өшірілетін жол: ${formatNumber(count, 'kk')}`,
    kept: (count) => `Есепте енді жоқ, бірақ сіздің жазуыңыз бар, сондықтан қалатын жол: ${formatNumber(count, 'kk')}`,
    planned: aloud(told.kk),
    missing: 'Бұл есепке мына реестр жетіспейді:',
    addRegister: (name) => `${name}: реестрге өту`,
    toRegisters: 'Реестрлерге өту',
    noRegisters: 'Есеп жасайтын реестр жоқ',
    noRegistersAbout: 'Есептер реестрлерден шығады. Алдымен жаңа жұмыс кітабын жасаңыз немесе өз кестеңізді реестр етіңіз.',
    unfinished: (register, count) => `${register}: қарайтын ұяшық — ${formatNumber(count, 'kk')}`,
  },
  ru: {
    ...told.ru,
    title: 'Составить отчёт',
    report: 'Отчёт',
    on: 'По состоянию на день',
    onAbout: 'Например: 01.06.2026',
    onWrong: 'Напишите дату так: 01.06.2026',
    language: 'Язык отчёта',
    languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
    whose: 'Чей отчёт',
    all: 'Все районы и города',
    oblast: (name) => (isNamed(name) ? name : `${name} область`),
    before: 'Книга прошлого года',
    beforeAbout: 'Для сравнения с прошлым годом. Книга только читается.',
    chooseBefore: 'Выбрать файл',
    changeBefore: 'Выбрать другой файл',
    beforeRead: (file, schools, day) => `«${file}»: МКШ — ${formatNumber(schools, 'ru')}, на ${day}.`,
    dropBefore: 'Не сравнивать',
    preview: 'Предпросмотр',
    previewTitle: 'Вид отчёта',
    insert: 'Вставить в книгу',
    renew: 'Обновить отчёт',
    where: 'Куда',
    inPlace: 'Обновить имеющийся отчёт',
    anew: 'На новый лист',
    stands: (sheets) => `Этот отчёт в книге уже есть: ${quoted(sheets)}.`,
    notRecognised: (sheets) => `Этот отчёт в книге есть (${quoted(sheets)}), но сильно изменён, поэтому обновить его на месте нельзя. Он встанет на новый лист.`,
    overwrites: (from, to) => `«${from}» → «${to}»`,
    agree: 'Да, записать вместо них',
    added: (count) => `Добавится строк: ${formatNumber(count, 'ru')}`,
    removed: (count) => `Удалится строк: ${formatNumber(count, 'ru')}`,
    kept: (count) => `Строк больше нет в отчёте, но в них ваши записи, поэтому они останутся: ${formatNumber(count, 'ru')}`,
    planned: aloud(told.ru),
    missing: 'Для этого отчёта не хватает реестров:',
    addRegister: (name) => `${name}: перейти к реестру`,
    toRegisters: 'Перейти к реестрам',
    noRegisters: 'Отчёт составить не из чего: нет реестров',
    noRegistersAbout: 'Отчёты составляются из реестров. Сначала создайте новую книгу или сделайте реестром свою таблицу.',
    unfinished: (register, count) => `${register}: проверьте ячейки — ${formatNumber(count, 'ru')}`,
  },
  en: {
    ...told.en,
    title: 'Make a report',
    report: 'Report',
    on: 'As of the day',
    onAbout: 'For example: 01.06.2026',
    onWrong: 'Write the day like this: 01.06.2026',
    language: 'Language of the report',
    languages: { kk: 'Қазақша', ru: 'Русский', en: 'English' },
    whose: 'Whose report',
    all: 'All districts and cities',
    oblast: (name) => (isNamed(name) ? name : `${name} oblast`),
    before: 'Last year’s workbook',
    beforeAbout: 'To compare with last year. It is only read.',
    chooseBefore: 'Choose the file',
    changeBefore: 'Choose another file',
    beforeRead: (file, schools, day) => `“${file}”: ${formatNumber(schools, 'en')} small-class schools, ${day}.`,
    dropBefore: 'Do not compare',
    preview: 'Preview',
    previewTitle: 'The report as it will look',
    insert: 'Insert into the workbook',
    renew: 'Renew the report',
    where: 'Where',
    inPlace: 'Renew the report that is there',
    anew: 'On a new sheet',
    stands: (sheets) => `This report is in the workbook already: ${quotedEn(sheets)}.`,
    notRecognised: (sheets) => `This report is in the workbook (${quotedEn(sheets)}), but it was changed so much that it cannot be renewed there. It goes to a new sheet.`,
    overwrites: (from, to) => `“${from}” → “${to}”`,
    agree: 'Yes, write in their place',
    added: (count) => `Rows that will be added: ${formatNumber(count, 'en')}`,
    removed: (count) => `Rows that will be removed: ${formatNumber(count, 'en')}`,
    kept: (count) => `Rows that the report no longer has, left because you wrote in them: ${formatNumber(count, 'en')}`,
    planned: aloud(told.en),
    missing: 'Registers that this report needs:',
    addRegister: (name) => `${name}: go to the register`,
    toRegisters: 'Go to the registers',
    noRegisters: 'There are no registers to make a report of',
    noRegistersAbout: 'Reports are made of registers. First make a new workbook, or make a table of yours a register.',
    unfinished: (register, count) => `${register}: cells to look at, ${formatNumber(count, 'en')}`,
  },
};
