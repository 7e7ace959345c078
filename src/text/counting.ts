import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { Counting } from '../domain/staffing/who-counts.ts';
import type { AllStaff } from '../sheet/staff/all-staff.ts';
import type { InEveryLanguage, Language } from './language.ts';

interface CountingWords {
  readonly vacancies: (lines: number) => string;
  readonly notTeachers: (lines: number) => string;
  readonly partTime: (lines: number, counted: boolean) => string;
  readonly onLeave: (lines: number, counted: boolean) => string;
  readonly inSeveralSchools: (persons: number, everywhere: boolean) => string;
  readonly repeatedInSchool: (lines: number) => string;
  readonly pedagogWithNone: string;
  readonly hiddenRows: (lines: number) => string;
  readonly schoolFromAbove: (lines: number) => string;
  readonly withoutName: (lines: number) => string;
  readonly schoolFromSheet: (lines: number) => string;
  readonly otherSections: (lines: number) => string;
  readonly passedOver: (headings: readonly string[]) => string;
  readonly withoutCategory: (sheets: readonly string[]) => string;
  readonly withoutEducation: (sheets: readonly string[]) => string;
  readonly hiddenSheets: (names: readonly string[]) => string;
}

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

const words: InEveryLanguage<CountingWords> = {
  kk: {
    vacancies: (lines) => `Бос жұмыс орындары (вакансия) есепке алынбады: ${lines}.`,
    notTeachers: (lines) => `Техникалық қызметкерлер есепке алынбады: ${lines}.`,
    partTime: (lines, counted) => `Қоса атқарушылар есепке ${counted ? 'алынды' : 'алынбады'}: ${lines}.`,
    onLeave: (lines, counted) => `Бала күтімі және басқа демалыстағы педагогтер есепке ${counted ? 'алынды' : 'алынбады'}: ${lines}.`,
    inSeveralSchools: (persons, everywhere) =>
      `Бірнеше мектепте кездесетін педагог: ${persons}; ${everywhere ? 'әр мектепте есепке алынды' : 'тек бірінші мектепте есепке алынды'}.`,
    repeatedInSchool: (lines) => `Бір мектепте аты-жөні қайталанған жол: ${lines}; бәрі есепке алынды, тексеріңіз.`,
    pedagogWithNone: '«Педагог» санаты «Санаты жоқ» бағанында қоса есептелді (баптау).',
    hiddenRows: (lines) => `Жасырылған немесе сүзілген жолдар да есепке алынды: ${lines}.`,
    schoolFromAbove: (lines) => `Мектебі бос жолдарда жоғарыдағы мектеп алынды: ${lines}.`,
    withoutName: (lines) => `Аты-жөні жоқ, бірақ санаты бар жолдар есепке алынды: ${lines}.`,
    schoolFromSheet: (lines) => `Мектеп атауы табылмай, парақтың атауы алынды: ${lines} жол.`,
    otherSections: (lines) => `Мектеп деп танылмаған бөлім жолдары: ${lines}; олардан кейінгі педагогтер алдыңғы мектепте қалды, тексеріңіз.`,
    passedOver: (headings) => `Санат бағаны бірнешеу; мына бағандар алынбады: ${quoted(headings)}.`,
    withoutCategory: (sheets) => `Санат бағаны табылмаған парақтар: ${quoted(sheets)}.`,
    withoutEducation: (sheets) => `Білім бағаны табылмаған парақтар: ${quoted(sheets)}.`,
    hiddenSheets: (names) => `Жасырын парақтардағы тізімдер есепке алынбады: ${quoted(names)}.`,
  },
  ru: {
    vacancies: (lines) => `Вакансии не учтены: ${lines}.`,
    notTeachers: (lines) => `Технические работники не учтены: ${lines}.`,
    partTime: (lines, counted) => `Совместители ${counted ? 'учтены' : 'не учтены'}: ${lines}.`,
    onLeave: (lines, counted) => `Педагоги в отпуске (декрет и др.) ${counted ? 'учтены' : 'не учтены'}: ${lines}.`,
    inSeveralSchools: (persons, everywhere) =>
      `Педагогов, записанных в нескольких школах: ${persons}; ${everywhere ? 'учтены в каждой школе' : 'учтены только в первой школе'}.`,
    repeatedInSchool: (lines) => `Строк с повторяющимся ФИО в одной школе: ${lines}; учтены все, проверьте.`,
    pedagogWithNone: 'Категория «педагог» учтена вместе с «без категории» (настройка).',
    hiddenRows: (lines) => `Скрытые и отфильтрованные строки тоже учтены: ${lines}.`,
    schoolFromAbove: (lines) => `В строках с пустой школой взята школа из строки выше: ${lines}.`,
    withoutName: (lines) => `Строки без ФИО, но с категорией учтены: ${lines}.`,
    schoolFromSheet: (lines) => `Название школы не найдено, взято имя листа: строк ${lines}.`,
    otherSections: (lines) => `Строки-разделы, в которых школа не распознана: ${lines}; педагоги под ними остались в предыдущей школе, проверьте.`,
    passedOver: (headings) => `Столбцов категории несколько; не использованы: ${quoted(headings)}.`,
    withoutCategory: (sheets) => `Листы, где столбец категории не найден: ${quoted(sheets)}.`,
    withoutEducation: (sheets) => `Листы, где столбец образования не найден: ${quoted(sheets)}.`,
    hiddenSheets: (names) => `Списки на скрытых листах не учтены: ${quoted(names)}.`,
  },
  en: {
    vacancies: (lines) => `Vacancies were not counted: ${lines}.`,
    notTeachers: (lines) => `Technical staff were not counted: ${lines}.`,
    partTime: (lines, counted) => `Part-time teachers were ${counted ? '' : 'not '}counted: ${lines}.`,
    onLeave: (lines, counted) => `Teachers on leave were ${counted ? '' : 'not '}counted: ${lines}.`,
    inSeveralSchools: (persons, everywhere) =>
      `Teachers listed in several schools: ${persons}; counted ${everywhere ? 'in each school' : 'in the first school only'}.`,
    repeatedInSchool: (lines) => `Lines that repeat a name within one school: ${lines}; all were counted, please check.`,
    pedagogWithNone: 'The category “teacher” was counted together with “no category” (a setting).',
    hiddenRows: (lines) => `Hidden and filtered rows were counted too: ${lines}.`,
    schoolFromAbove: (lines) => `Where the school is blank, the one from the row above was taken: ${lines}.`,
    withoutName: (lines) => `Lines without a name but with a category were counted: ${lines}.`,
    schoolFromSheet: (lines) => `No school was found, the sheet’s name was taken: ${lines} rows.`,
    otherSections: (lines) => `Lines between the people in which no school was recognised: ${lines}; the teachers below stayed with the school above, please check.`,
    passedOver: (headings) => `There are several columns of categories; not used: ${headings.map((name) => `“${name}”`).join(', ')}.`,
    withoutCategory: (sheets) => `Sheets without a column of categories: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
    withoutEducation: (sheets) => `Sheets without a column of education: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
    hiddenSheets: (names) => `Lists on hidden sheets were not counted: ${names.map((name) => `“${name}”`).join(', ')}.`,
  },
};

/** How the figures came about: one sentence for every choice that touched one. */
export function countingNotes(staff: AllStaff, counting: Counting, settings: StaffSettings, language: Language): string[] {
  const say = words[language];
  const { notes } = staff;
  return [
    ...(notes.vacancies > 0 ? [say.vacancies(notes.vacancies)] : []),
    ...(notes.notTeachers > 0 ? [say.notTeachers(notes.notTeachers)] : []),
    ...(counting.partTime > 0 ? [say.partTime(counting.partTime, settings.countPartTime)] : []),
    ...(counting.onLeave > 0 ? [say.onLeave(counting.onLeave, settings.countOnLeave)] : []),
    ...(counting.inSeveralSchools > 0 ? [say.inSeveralSchools(counting.inSeveralSchools, settings.countInEverySchool)] : []),
    ...(counting.repeatedInSchool > 0 ? [say.repeatedInSchool(counting.repeatedInSchool)] : []),
    ...(settings.pedagogWithNone ? [say.pedagogWithNone] : []),
    ...(notes.hiddenRows > 0 ? [say.hiddenRows(notes.hiddenRows)] : []),
    ...(notes.schoolFromAbove > 0 ? [say.schoolFromAbove(notes.schoolFromAbove)] : []),
    ...(notes.withoutName > 0 ? [say.withoutName(notes.withoutName)] : []),
    ...(notes.schoolFromSheet > 0 ? [say.schoolFromSheet(notes.schoolFromSheet)] : []),
    ...(notes.otherSections > 0 ? [say.otherSections(notes.otherSections)] : []),
    ...(staff.passedOver.length > 0 ? [say.passedOver(staff.passedOver)] : []),
    ...(staff.sheetsWithout.category.length > 0 ? [say.withoutCategory(staff.sheetsWithout.category)] : []),
    ...(staff.sheetsWithout.education.length > 0 ? [say.withoutEducation(staff.sheetsWithout.education)] : []),
    ...(staff.hiddenSheets.length > 0 ? [say.hiddenSheets(staff.hiddenSheets)] : []),
  ];
}
