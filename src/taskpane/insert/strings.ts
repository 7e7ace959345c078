import type { Done, Plan } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import type { InsertChoice } from '../insert-choice.ts';
import { english, kazakh, russian, russianForm } from '../plural.ts';

interface InsertWords {
  readonly title: string;
  readonly what: string;
  readonly whats: Readonly<Record<InsertChoice['what'], { readonly name: string; readonly about: string }>>;
  readonly which: string;
  readonly whiches: Readonly<Record<InsertChoice['of'], string>>;
  readonly where: string;
  readonly wheres: Readonly<Record<InsertChoice['target'], string>>;
  readonly preview: string;
  readonly previewTitle: string;
  readonly newSheets: (names: readonly string[]) => string;
  readonly into: (sheet: string, address: string) => string;
  readonly cells: (count: number) => string;
  readonly nothingReplaced: string;
  readonly replaced: (count: number) => string;
  readonly confirm: string;
  readonly insert: string;
  readonly planned: (plan: Plan) => string;
  readonly undoable: (done: Done) => string;
}

const quotedKk = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');
const quotedEn = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const cells = { kk: kazakh('ұяшық'), ru: russian('ячейка', 'ячейки', 'ячеек'), en: english('cell') };

type Told = Pick<InsertWords, 'newSheets' | 'into' | 'cells' | 'nothingReplaced' | 'replaced'>;

/** The preview as it is read aloud: where, how many cells, how many of them filled. */
const aloud = ({ newSheets, into, cells: written, nothingReplaced, replaced }: Told) => (plan: Plan): string =>
  [
    ...(plan.newSheets.length > 0 ? [newSheets(plan.newSheets)] : []),
    ...(plan.into ? [into(plan.into.sheet, plan.into.address)] : []),
    written(plan.cells),
    plan.replaced > 0 ? replaced(plan.replaced) : nothingReplaced,
  ].join(' ');

const told: InEveryLanguage<Told> = {
  kk: {
    newSheets: (names) => (names.length > 1 ? `Жаңа парақтар: ${quotedKk(names)}.` : `Жаңа парақ: ${quotedKk(names)}.`),
    into: (sheet, address) => `Орны: «${sheet}» парағы, ${address}.`,
    cells: (count) => `Жазылады: ${cells.kk(count)}.`,
    nothingReplaced: 'Толған ұяшықтардың ешқайсысы өзгермейді.',
    replaced: (count) => `Назар аударыңыз: толған ${cells.kk(count)} ауыстырылады.`,
  },
  ru: {
    newSheets: (names) => (names.length > 1 ? `Новые листы: ${quotedKk(names)}.` : `Новый лист: ${quotedKk(names)}.`),
    into: (sheet, address) => `Место: лист «${sheet}», ${address}.`,
    cells: (count) => `Будет ${russianForm(count, 'записана', 'записано', 'записано')} ${cells.ru(count)}.`,
    nothingReplaced: 'Заполненные ячейки не изменятся.',
    replaced: (count) => `Внимание: ${russianForm(count, 'будет заменена', 'будет заменено', 'будет заменено')} ${russian('заполненная ячейка', 'заполненные ячейки', 'заполненных ячеек')(count)}.`,
  },
  en: {
    newSheets: (names) => (names.length > 1 ? `New sheets: ${quotedEn(names)}.` : `New sheet: ${quotedEn(names)}.`),
    into: (sheet, address) => `Place: sheet “${sheet}”, ${address}.`,
    cells: (count) => `To be written: ${cells.en(count)}.`,
    nothingReplaced: 'No filled cell is changed.',
    replaced: (count) => `Attention: ${english('filled cell')(count)} will be replaced.`,
  },
};

export const insertWords: InEveryLanguage<InsertWords> = {
  kk: {
    ...told.kk,
    title: 'Кітапқа енгізу',
    what: 'Не енгізіледі',
    whats: {
      report: { name: 'Есеп', about: 'Басып шығаруға дайын парақ: барлық мектептің кестесі, әр мектептің бөлімі. Тірексіз де ашылады.' },
      functions: { name: 'Формула', about: 'Тізім өзгерсе, кесте де өзгереді. Әріптесіңізде Тірек болуы керек.' },
      values: { name: 'Мәндер', about: 'Қазіргі сандар: кейін өзгермейді, Тірексіз де ашылады.' },
      chart: { name: 'Диаграмма', about: 'Сандары бар жаңа парақ және сол сандардың диаграммасы.' },
    },
    which: 'Қайсысы',
    whiches: { both: 'Санаты мен білімі', category: 'Санаты', education: 'Білімі' },
    where: 'Қайда',
    wheres: { 'new-sheet': 'Жаңа парақ', selection: 'Белгіленген ұяшықтан бастап' },
    preview: 'Алдын ала қарау',
    previewTitle: 'Не жазылады',
    confirm: 'Иә, олардың орнына жазылсын',
    insert: 'Енгізу',
    planned: aloud(told.kk),
    undoable: ({ insertion, sheets, cells: count }) => (insertion.kind === 'mending' ? `Соңғы түзетілгені: ${cells.kk(count)}.` : `Соңғы енгізілгені: ${quotedKk(sheets)}.`),
  },
  ru: {
    ...told.ru,
    title: 'Вставить в книгу',
    what: 'Что вставить',
    whats: {
      report: { name: 'Отчёт', about: 'Лист, готовый к печати: таблица всех школ и раздел каждой школы. Открывается и без Тірека.' },
      functions: { name: 'Формулы', about: 'Если список изменится, изменится и таблица. У коллеги должен быть Тірек.' },
      values: { name: 'Значения', about: 'Числа на сейчас: потом не меняются, открываются и без Тірека.' },
      chart: { name: 'Диаграмма', about: 'Новый лист с числами и диаграммой по ним.' },
    },
    which: 'По чему',
    whiches: { both: 'Категории и образование', category: 'Категории', education: 'Образование' },
    where: 'Куда',
    wheres: { 'new-sheet': 'На новый лист', selection: 'Начиная с выделенной ячейки' },
    preview: 'Предпросмотр',
    previewTitle: 'Что будет записано',
    confirm: 'Да, записать вместо них',
    insert: 'Вставить',
    planned: aloud(told.ru),
    undoable: ({ insertion, sheets, cells: count }) => (insertion.kind === 'mending' ? `Последнее исправление: ${cells.ru(count)}.` : `Последняя вставка: ${quotedKk(sheets)}.`),
  },
  en: {
    ...told.en,
    title: 'Insert into the workbook',
    what: 'What to insert',
    whats: {
      report: { name: 'Report', about: 'A sheet ready to print: the table of all schools and a block for each. Opens without Tirek too.' },
      functions: { name: 'Formulas', about: 'The table follows the list. A colleague needs Tirek.' },
      values: { name: 'Values', about: 'The figures of now: they stay as they are, and open without Tirek too.' },
      chart: { name: 'Chart', about: 'A new sheet with the figures and a chart of them.' },
    },
    which: 'Which',
    whiches: { both: 'Category and education', category: 'Category', education: 'Education' },
    where: 'Where',
    wheres: { 'new-sheet': 'New sheet', selection: 'From the selected cell on' },
    preview: 'Preview',
    previewTitle: 'What will be written',
    confirm: 'Yes, write in their place',
    insert: 'Insert',
    planned: aloud(told.en),
    undoable: ({ insertion, sheets, cells: count }) => (insertion.kind === 'mending' ? `Last fix: ${cells.en(count)}.` : `Last insertion: ${quotedEn(sheets)}.`),
  },
};
