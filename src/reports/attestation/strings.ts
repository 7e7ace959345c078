import type { ReportStrings } from '../report.ts';
import { saying, type CellNumber, type Sentence } from '../sentence.ts';

interface AttestationWords {
  readonly sheet: string;
  readonly heading: string;
  readonly due: (thisYear: number, counts: { readonly thisYear: CellNumber; readonly nextYear: CellNumber }) => Sentence;
  readonly late: (overdue: CellNumber, day: string) => Sentence;
  readonly nobody: string;
  readonly overdue: string;
  readonly inYear: (year: number) => string;
  readonly listOverdue: (day: string) => string;
  readonly listOfYear: (year: number) => string;
  readonly name: string;
  readonly category: string;
  readonly until: string;
  readonly withoutDay: (teachers: number) => string;
  readonly all: string;
}

const [kk, ru, en] = [saying('kk'), saying('ru'), saying('en')];

export const strings: ReportStrings<AttestationWords> = {
  kk: {
    title: 'Аттестаттау мерзімі',
    about: 'Биыл және келесі жылы санатының мерзімі аяқталатын, мерзімі өтіп кеткен педагогтер: мектебі, аты-жөні, санаты, күні.',
    sheet: 'Аттестаттау',
    heading: 'Санатының мерзімі аяқталатын педагогтер',
    due: (thisYear, counts) => kk`${String(thisYear)} жылы ${counts.thisYear} педагогтің, ${String(thisYear + 1)} жылы ${counts.nextYear} педагогтің санат мерзімі аяқталады.`,
    late: (overdue, day) => kk`${overdue} педагогтің санат мерзімі ${day} күніне дейін аяқталған.`,
    nobody: 'Бұл жылдары санатының мерзімі аяқталатын педагог жоқ.',
    overdue: 'Мерзімі өткен',
    inYear: (year) => `${year} жылы аяқталады`,
    listOverdue: (day) => `Санат мерзімі ${day} күніне дейін аяқталған педагогтер`,
    listOfYear: (year) => `Санат мерзімі ${year} жылы аяқталатын педагогтер`,
    name: 'Аты-жөні',
    category: 'Санаты',
    until: 'Мерзімі',
    withoutDay: (teachers) => `Санатының мерзімі көрсетілмеген педагог: ${teachers}.`,
    all: 'Барлығы',
  },
  ru: {
    title: 'Сроки аттестации',
    about: 'Педагоги, у которых срок категории истекает в этом и следующем году или уже истёк: школа, ФИО, категория, дата.',
    sheet: 'Аттестация',
    heading: 'Педагоги, у которых истекает срок категории',
    due: (thisYear, counts) => ru`Педагогов, у которых срок категории истекает в ${String(thisYear)} году, – ${counts.thisYear}, в ${String(thisYear + 1)} году – ${counts.nextYear}.`,
    late: (overdue, day) => ru`Педагогов, у которых срок категории истёк до ${day}, – ${overdue}.`,
    nobody: 'Педагогов, у которых в эти годы истекает срок категории, нет.',
    overdue: 'Срок истёк',
    inYear: (year) => `Истекает в ${year} году`,
    listOverdue: (day) => `Педагоги, у которых срок категории истёк до ${day}`,
    listOfYear: (year) => `Педагоги, у которых срок категории истекает в ${year} году`,
    name: 'ФИО',
    category: 'Категория',
    until: 'Срок',
    withoutDay: (teachers) => `Педагогов, у которых срок категории не указан: ${teachers}.`,
    all: 'Всего',
  },
  en: {
    title: 'Attestation due',
    about: 'Teachers whose category ends this year or next, or has ended: school, name, category, day.',
    sheet: 'Attestation',
    heading: 'Teachers whose category ends',
    due: (thisYear, counts) => en`Teachers whose category ends in ${String(thisYear)}: ${counts.thisYear}; in ${String(thisYear + 1)}: ${counts.nextYear}.`,
    late: (overdue, day) => en`Teachers whose category ended before ${day}: ${overdue}.`,
    nobody: 'Nobody’s category ends in these years.',
    overdue: 'Overdue',
    inYear: (year) => `Ends in ${year}`,
    listOverdue: (day) => `Teachers whose category ended before ${day}`,
    listOfYear: (year) => `Teachers whose category ends in ${year}`,
    name: 'Name',
    category: 'Category',
    until: 'Ends on',
    withoutDay: (teachers) => `Teachers without the day on which the category ends: ${teachers}.`,
    all: 'Total',
  },
};
