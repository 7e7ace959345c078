import type { ReportStrings } from '../report.ts';
import { saying, type CellNumber, type Sentence } from '../sentence.ts';

interface MasterClassWords {
  readonly sheet: string;
  readonly heading: string;
  readonly held: (all: CellNumber, units: Sentence) => Sentence;
  readonly nobody: string;
  readonly teacher: string;
  readonly subject: string;
  readonly byUnit: string;
  readonly bySchool: string;
  readonly count: string;
}

const [kk, ru, en] = [saying('kk'), saying('ru'), saying('en')];

export const strings: ReportStrings<MasterClassWords> = {
  kk: {
    title: 'Шеберлік сыныптары',
    about: 'Шеберлік сыныптарын өткізген мұғалімдер: ауданы, мектебі, пәні және сыныптары; аудандар бойынша саны.',
    sheet: 'Шеберлік сыныптары (есеп)',
    heading: 'Шеберлік сыныптары',
    held: (all, units) => kk`Барлығы ${all} шеберлік сыныбы өткізілді: ${units}.`,
    nobody: 'Шеберлік сыныптары туралы дерек жоқ.',
    teacher: 'Мұғалім',
    subject: 'Пән (сыныптар)',
    byUnit: 'Аудандар мен қалалар бойынша шеберлік сыныптарының саны',
    bySchool: 'Мектептер бойынша шеберлік сыныптарының саны',
    count: 'Шеберлік сыныптары',
  },
  ru: {
    title: 'Мастер-классы',
    about: 'Учителя, которые провели мастер-классы: район, школа, предмет и классы; число по районам.',
    sheet: 'Мастер-классы (отчёт)',
    heading: 'Мастер-классы',
    held: (all, units) => ru`Всего проведено мастер-классов – ${all}: ${units}.`,
    nobody: 'Сведений о мастер-классах нет.',
    teacher: 'Учитель',
    subject: 'Предмет (классы)',
    byUnit: 'Количество мастер-классов по районам и городам',
    bySchool: 'Количество мастер-классов по школам',
    count: 'Мастер-классы',
  },
  en: {
    title: 'Master classes',
    about: 'Teachers who held master classes: district, school, subject and grades; how many in each district.',
    sheet: 'Master classes (report)',
    heading: 'Master classes',
    held: (all, units) => en`Master classes held – ${all}: ${units}.`,
    nobody: 'There is nothing about master classes.',
    teacher: 'Teacher',
    subject: 'Subject (grades)',
    byUnit: 'Master classes by district and city',
    bySchool: 'Master classes by school',
    count: 'Master classes',
  },
};
