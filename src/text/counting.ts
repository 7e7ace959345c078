import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { Counting } from '../domain/staffing/who-counts.ts';
import type { AllStaff } from '../sheet/staff/all-staff.ts';
import type { InEveryLanguage, Language } from './language.ts';

interface CountingWords {
  readonly vacancies: (lines: number) => string;
  readonly partTime: (lines: number, counted: boolean) => string;
  readonly onLeave: (lines: number, counted: boolean) => string;
  readonly inSeveralSchools: (persons: number, everywhere: boolean) => string;
  readonly repeatedInSchool: (lines: number) => string;
  readonly pedagogWithNone: string;
  readonly hiddenRows: (lines: number) => string;
  readonly schoolFromAbove: (lines: number) => string;
  readonly withoutName: (lines: number) => string;
  readonly hiddenSheets: (names: readonly string[]) => string;
}

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');

const words: InEveryLanguage<CountingWords> = {
  kk: {
    vacancies: (lines) => `Бос жұмыс орындары (вакансия) саналған жоқ: ${lines}.`,
    partTime: (lines, counted) => `Қоса атқарушылар ${counted ? 'саналды' : 'саналған жоқ'}: ${lines}.`,
    onLeave: (lines, counted) => `Демалыстағы педагогтер ${counted ? 'саналды' : 'саналған жоқ'}: ${lines}.`,
    inSeveralSchools: (persons, everywhere) =>
      `Бірнеше мектепте кездесетін педагог: ${persons}; ${everywhere ? 'әр мектепте саналды' : 'тек бірінші мектепте саналды'}.`,
    repeatedInSchool: (lines) => `Бір мектепте аты-жөні қайталанған жол: ${lines}; бәрі саналды, тексеріңіз.`,
    pedagogWithNone: '«Педагог» санаты «Санаты жоқ» бағанында қоса саналды (баптау).',
    hiddenRows: (lines) => `Жасырылған немесе сүзілген жолдар да саналды: ${lines}.`,
    schoolFromAbove: (lines) => `Мектебі бос жолдарда жоғарыдағы мектеп алынды: ${lines}.`,
    withoutName: (lines) => `Аты-жөні жоқ, бірақ санаты бар жолдар саналды: ${lines}.`,
    hiddenSheets: (names) => `Жасырын парақтардағы тізімдер саналған жоқ: ${quoted(names)}.`,
  },
  ru: {
    vacancies: (lines) => `Вакансии не считались: ${lines}.`,
    partTime: (lines, counted) => `Совместители ${counted ? 'посчитаны' : 'не считались'}: ${lines}.`,
    onLeave: (lines, counted) => `Педагоги в отпуске (декрет и др.) ${counted ? 'посчитаны' : 'не считались'}: ${lines}.`,
    inSeveralSchools: (persons, everywhere) =>
      `Педагогов, записанных в нескольких школах: ${persons}; ${everywhere ? 'посчитаны в каждой школе' : 'посчитаны только в первой школе'}.`,
    repeatedInSchool: (lines) => `Строк с повторяющимся ФИО в одной школе: ${lines}; посчитаны все, проверьте.`,
    pedagogWithNone: 'Категория «педагог» посчитана вместе с «без категории» (настройка).',
    hiddenRows: (lines) => `Скрытые и отфильтрованные строки тоже посчитаны: ${lines}.`,
    schoolFromAbove: (lines) => `В строках с пустой школой взята школа из строки выше: ${lines}.`,
    withoutName: (lines) => `Строки без ФИО, но с категорией посчитаны: ${lines}.`,
    hiddenSheets: (names) => `Списки на скрытых листах не считались: ${quoted(names)}.`,
  },
  en: {
    vacancies: (lines) => `Vacancies were not counted: ${lines}.`,
    partTime: (lines, counted) => `Part-time teachers were ${counted ? '' : 'not '}counted: ${lines}.`,
    onLeave: (lines, counted) => `Teachers on leave were ${counted ? '' : 'not '}counted: ${lines}.`,
    inSeveralSchools: (persons, everywhere) =>
      `Teachers listed in several schools: ${persons}; counted ${everywhere ? 'in each school' : 'in the first school only'}.`,
    repeatedInSchool: (lines) => `Lines that repeat a name within one school: ${lines}; all were counted, please check.`,
    pedagogWithNone: 'The category “teacher” was counted together with “no category” (a setting).',
    hiddenRows: (lines) => `Hidden and filtered rows were counted too: ${lines}.`,
    schoolFromAbove: (lines) => `Where the school is blank, the one from the row above was taken: ${lines}.`,
    withoutName: (lines) => `Lines without a name but with a category were counted: ${lines}.`,
    hiddenSheets: (names) => `Lists on hidden sheets were not counted: ${names.map((name) => `“${name}”`).join(', ')}.`,
  },
};

/** How the figures came about: one sentence for every choice that touched one. */
export function countingNotes(staff: AllStaff, counting: Counting, settings: StaffSettings, language: Language): string[] {
  const say = words[language];
  const { notes } = staff;
  return [
    ...(notes.vacancies > 0 ? [say.vacancies(notes.vacancies)] : []),
    ...(counting.partTime > 0 ? [say.partTime(counting.partTime, settings.countPartTime)] : []),
    ...(counting.onLeave > 0 ? [say.onLeave(counting.onLeave, settings.countOnLeave)] : []),
    ...(counting.inSeveralSchools > 0 ? [say.inSeveralSchools(counting.inSeveralSchools, settings.countInEverySchool)] : []),
    ...(counting.repeatedInSchool > 0 ? [say.repeatedInSchool(counting.repeatedInSchool)] : []),
    ...(settings.pedagogWithNone ? [say.pedagogWithNone] : []),
    ...(notes.hiddenRows > 0 ? [say.hiddenRows(notes.hiddenRows)] : []),
    ...(notes.schoolFromAbove > 0 ? [say.schoolFromAbove(notes.schoolFromAbove)] : []),
    ...(notes.withoutName > 0 ? [say.withoutName(notes.withoutName)] : []),
    ...(staff.hiddenSheets.length > 0 ? [say.hiddenSheets(staff.hiddenSheets)] : []),
  ];
}
