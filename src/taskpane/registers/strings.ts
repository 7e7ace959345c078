import type { RegistersView } from '../../jobs/desk.ts';
import type { RegisterMisread } from '../../sheet/registers/registers.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';

type Attestation = RegistersView['attestation'];

interface RegisterPageWords {
  readonly title: string;
  readonly none: string;
  readonly noneAbout: string;
  readonly newWorkbook: string;
  readonly newWorkbookAbout: string;
  readonly readAgain: string;
  readonly rows: (count: number) => string;
  readonly asOf: (day: string) => string;
  readonly mapped: string;
  readonly empty: string;
  readonly goTo: (register: string, place: string) => string;
  readonly toCheck: (count: number) => string;
  readonly nothingToCheck: string;
  readonly listed: (shown: number, all: number) => string;
  readonly add: Readonly<Record<'schools' | 'classes', string>>;
  readonly edit: Readonly<Record<'schools' | 'classes', string>>;
  readonly absent: string;
  readonly absentAbout: string;
  readonly layDown: string;
  readonly layDownNamed: (register: string) => string;
  readonly layDownAll: string;
  readonly differentDays: (days: readonly string[]) => string;
  readonly attestation: (year: number, counts: Attestation) => string;
  readonly own: string;
  readonly ownAbout: string;
  readonly take: string;
  readonly notRecognised: string;
  readonly back: string;
}

const rowsOf = { kk: kazakh('жол'), ru: russian('строка', 'строки', 'строк'), en: english('row') };
const teachers = { ru: russian('педагог', 'педагога', 'педагогов'), en: english('teacher') };

export const registerPageWords: InEveryLanguage<RegisterPageWords> = {
  kk: {
    title: 'Кітаптағы реестрлер',
    none: 'Бұл кітапта реестр жоқ',
    noneAbout: 'Реестр — аудандар, мектептер, педагогтер, сыныптар жазылатын кәдімгі Excel кестесі. Жылдық есептің барлық кестесі осы реестрлерден шығады.',
    newWorkbook: 'Жаңа жұмыс кітабы',
    newWorkbookAbout: 'Тірек дайын кестелерді жаңа парақтарға салып береді. Бар парақтар өзгермейді, болдырмауға болады.',
    readAgain: 'Қайта оқу',
    rows: rowsOf.kk,
    asOf: (day) => `${day} ж. жағдай бойынша`,
    mapped: 'сіз көрсеткендей',
    empty: 'әзірге бос',
    goTo: (register, place) => `${register}: ${place} ұяшықтарына өту`,
    toCheck: (count) => `Қарайтын ұяшық: ${formatNumber(count, 'kk')}`,
    nothingToCheck: 'Барлығы толық',
    listed: (shown, all) => `Алғашқы ${formatNumber(shown, 'kk')} ұяшық көрсетілді, барлығы ${formatNumber(all, 'kk')}.`,
    add: { schools: 'Мектеп қосу', classes: 'Біріктірілген сынып қосу' },
    edit: { schools: 'Мектепті өзгерту', classes: 'Сыныпты өзгерту' },
    absent: 'Кітапта жоқ реестрлер',
    absentAbout: 'Қосылған реестр жаңа параққа салынады.',
    layDown: 'Қосу',
    layDownNamed: (register) => `${register}: реестрді қосу`,
    layDownAll: 'Барлығын қосу',
    differentDays: (days) => `Реестрлер әртүрлі күнгі жағдай бойынша толтырылған: ${days.join('; ')}. Есепте екі түрлі күн тұрады.`,
    attestation: (year, { overdue, thisYear, nextYear }) => `Санат мерзімі ${year} жылы ${formatNumber(thisYear, 'kk')}, ${year + 1} жылы ${formatNumber(nextYear, 'kk')} педагогте аяқталады${overdue > 0 ? `; мерзімі өткені — ${formatNumber(overdue, 'kk')}` : ''}.`,
    own: 'Өз кестелеріңіз',
    ownAbout: 'Кестеңізді басқа реестрге көшіріп жазудың қажеті жоқ: тақырыптарымен бірге белгілеп, қай бағанда не тұрғанын көрсетіңіз.',
    take: 'Белгіленген кестені реестр ретінде алу',
    notRecognised: 'Реестр танылмаған парақтар:',
    back: 'Реестрлерге оралу',
  },
  ru: {
    title: 'Реестры этой книги',
    none: 'В этой книге нет реестров',
    noneAbout: 'Реестр — обычная таблица Excel: районы, школы, педагоги, классы. Из реестров получаются все таблицы годового отчёта.',
    newWorkbook: 'Новая книга',
    newWorkbookAbout: 'Тірек разложит готовые таблицы по новым листам. Имеющиеся листы не изменятся, вставку можно отменить.',
    readAgain: 'Прочитать снова',
    rows: rowsOf.ru,
    asOf: (day) => `по состоянию на ${day}`,
    mapped: 'как указали вы',
    empty: 'пока пусто',
    goTo: (register, place) => `${register}: перейти к ячейкам ${place}`,
    toCheck: (count) => `Проверьте ячейки: ${formatNumber(count, 'ru')}`,
    nothingToCheck: 'Заполнено полностью',
    listed: (shown, all) => `Показаны первые ${formatNumber(shown, 'ru')} из ${formatNumber(all, 'ru')}.`,
    add: { schools: 'Добавить школу', classes: 'Добавить совмещённый класс' },
    edit: { schools: 'Изменить школу', classes: 'Изменить класс' },
    absent: 'Реестры, которых в книге нет',
    absentAbout: 'Добавленный реестр встанет на новый лист.',
    layDown: 'Добавить',
    layDownNamed: (register) => `${register}: добавить реестр`,
    layDownAll: 'Добавить все',
    differentDays: (days) => `Реестры заполнены на разные даты: ${days.join('; ')}. В отчёте окажутся две разные даты.`,
    attestation: (year, { overdue, thisYear, nextYear }) => `Срок категории истекает: в ${year} году — ${teachers.ru(thisYear)}, в ${year + 1} году — ${teachers.ru(nextYear)}${overdue > 0 ? `; уже истёк — ${teachers.ru(overdue)}` : ''}.`,
    own: 'Ваши таблицы',
    ownAbout: 'Переписывать свою таблицу не нужно: выделите её вместе с заголовками и укажите, что в каком столбце.',
    take: 'Сделать выделенное реестром',
    notRecognised: 'Листы, на которых реестр не распознан:',
    back: 'К реестрам',
  },
  en: {
    title: 'Registers of this workbook',
    none: 'This workbook has no registers',
    noneAbout: 'A register is an ordinary Excel table: districts, schools, teachers, classes. All tables of the annual report come out of the registers.',
    newWorkbook: 'New workbook',
    newWorkbookAbout: 'Tirek lays ready tables on new sheets. The sheets that are there do not change, and it can be undone.',
    readAgain: 'Read again',
    rows: rowsOf.en,
    asOf: (day) => `as of ${day}`,
    mapped: 'as you said',
    empty: 'empty as yet',
    goTo: (register, place) => `${register}: go to ${place}`,
    toCheck: (count) => `Cells to look at: ${formatNumber(count, 'en')}`,
    nothingToCheck: 'Complete',
    listed: (shown, all) => `The first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} are listed.`,
    add: { schools: 'Add a school', classes: 'Add a combined class' },
    edit: { schools: 'Edit a school', classes: 'Edit a class' },
    absent: 'Registers that the workbook does not have',
    absentAbout: 'A register that you add goes to a new sheet.',
    layDown: 'Add',
    layDownNamed: (register) => `${register}: add the register`,
    layDownAll: 'Add all',
    differentDays: (days) => `The registers are filled as of different days: ${days.join('; ')}. The report will show two dates.`,
    attestation: (year, { overdue, thisYear, nextYear }) => `Categories end: in ${year}, ${teachers.en(thisYear)}; in ${year + 1}, ${teachers.en(nextYear)}${overdue > 0 ? `; ended already, ${teachers.en(overdue)}` : ''}.`,
    own: 'Your own tables',
    ownAbout: 'There is no need to copy a table of yours: select it with its headings and say which column holds what.',
    take: 'Make the selection a register',
    notRecognised: 'Sheets on which no register was recognised:',
    back: 'Back to the registers',
  },
};

type Why = RegisterMisread['why'];

const quoted = (names: readonly string[], open: string, close: string): string => names.map((name) => `${open}${name}${close}`).join(', ');

/** Why a cell is listed, with what may be meant. */
export const misreadWords: InEveryLanguage<{ readonly why: Readonly<Record<Why, (text: string) => string>>; readonly perhaps: (names: readonly string[]) => string }> = {
  kk: {
    why: {
      'not-understood': (text) => `«${text}» түсініксіз`,
      'unknown-unit': (text) => `«${text}» деген аудан не қала реестрде жоқ`,
      'unknown-school': (text) => `«${text}» деген мектеп реестрде жоқ`,
      'unknown-hub': (text) => `«${text}» деген тірек мектебі реестрде жоқ`,
      'several-schools': (text) => `«${text}» бірнеше мектепке келеді`,
      missing: () => 'толтырылмаған',
      repeated: (text) => `«${text}» екі рет жазылған`,
      'made-a-day': (text) => `Excel мұны күнге айналдырған: «${text}»`,
    },
    perhaps: (names) => `Мүмкін: ${quoted(names, '«', '»')}`,
  },
  ru: {
    why: {
      'not-understood': (text) => `«${text}» — непонятно`,
      'unknown-unit': (text) => `«${text}» — нет такого района или города в реестре`,
      'unknown-school': (text) => `«${text}» — нет такой школы в реестре`,
      'unknown-hub': (text) => `«${text}» — нет такой опорной школы в реестре`,
      'several-schools': (text) => `«${text}» — подходят несколько школ`,
      missing: () => 'не заполнено',
      repeated: (text) => `«${text}» — записано дважды`,
      'made-a-day': (text) => `Excel превратил запись в дату: «${text}»`,
    },
    perhaps: (names) => `Возможно: ${quoted(names, '«', '»')}`,
  },
  en: {
    why: {
      'not-understood': (text) => `“${text}” was not understood`,
      'unknown-unit': (text) => `“${text}”: no such district or city in the register`,
      'unknown-school': (text) => `“${text}”: no such school in the register`,
      'unknown-hub': (text) => `“${text}”: no such hub school in the register`,
      'several-schools': (text) => `“${text}”: several schools are called so`,
      missing: () => 'not filled in',
      repeated: (text) => `“${text}” is written twice`,
      'made-a-day': (text) => `Excel has made a date of it: “${text}”`,
    },
    perhaps: (names) => `Perhaps: ${quoted(names, '“', '”')}`,
  },
};
