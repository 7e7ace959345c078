import type { ReportStrings } from '../report.ts';
import { saying, type CellNumber, type Sentence } from '../sentence.ts';

interface CourseWords {
  readonly sheet: string;
  readonly heading: string;
  /** `about`: the organiser and the days, as far as they are given; `results`: `сертификат – 33`. */
  readonly took: (course: string, about: string, people: CellNumber, results: string) => Sentence;
  readonly allTogether: (people: CellNumber) => Sentence;
  readonly organiser: (name: string) => string;
  readonly nobody: string;
  readonly course: string;
  readonly organised: string;
  readonly days: string;
  readonly people: string;
  readonly result: string;
}

const [kk, ru, en] = [saying('kk'), saying('ru'), saying('en')];
const behind = (text: string, before: string, after: string) => (text === '' ? '' : before + text + after);

export const strings: ReportStrings<CourseWords> = {
  kk: {
    title: 'Біліктілікті арттыру курстары',
    about: 'Курстар: тақырыбы, ұйымдастырушысы, мерзімі, қатысқандар саны және берілген құжаттар.',
    sheet: 'Курстар (есеп)',
    heading: 'Біліктілікті арттыру курстары',
    took: (course, about, people, results) => kk`${course} тақырыбындағы курсқа${behind(about, ' (', ')')} ${people} адам қатысты${behind(results, '; құжаты: ', '')}.`,
    allTogether: (people) => kk`Біліктілікті арттыру курстарына барлығы ${people} адам қатысты.`,
    organiser: (name) => `ұйымдастырушы – ${name}`,
    nobody: 'Курстар туралы дерек жоқ.',
    course: 'Курс тақырыбы',
    organised: 'Ұйымдастырушы',
    days: 'Мерзімі',
    people: 'Қатысқан адам',
    result: 'Құжаты, нәтижесі',
  },
  ru: {
    title: 'Курсы повышения квалификации',
    about: 'Курсы: тема, организатор, сроки, число участников и выданные документы.',
    sheet: 'Курсы (отчёт)',
    heading: 'Курсы повышения квалификации',
    took: (course, about, people, results) => ru`Курс ${course}${behind(about, ' (', ')')}: участников – ${people}${behind(results, '; документ: ', '')}.`,
    allTogether: (people) => ru`Участников курсов повышения квалификации всего – ${people}.`,
    organiser: (name) => `организатор – ${name}`,
    nobody: 'Сведений о курсах нет.',
    course: 'Тема курса',
    organised: 'Организатор',
    days: 'Сроки',
    people: 'Участников',
    result: 'Документ, результат',
  },
  en: {
    title: 'Training courses',
    about: 'Courses: title, organiser, days, people who took them and what they were given.',
    sheet: 'Courses (report)',
    heading: 'Training courses',
    took: (course, about, people, results) => en`Course ${course}${behind(about, ' (', ')')}: people – ${people}${behind(results, '; result: ', '')}.`,
    allTogether: (people) => en`People who took training courses: ${people}.`,
    organiser: (name) => `organised by ${name}`,
    nobody: 'There is nothing about courses.',
    course: 'Course',
    organised: 'Organiser',
    days: 'Days',
    people: 'People',
    result: 'Document, result',
  },
};
