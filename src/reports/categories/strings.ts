import { saying, type CellNumber, type Sentence } from '../sentence.ts';
import type { ReportStrings } from '../report.ts';

interface CategoryWords {
  readonly sheet: string;
  readonly heading: string;
  readonly staffed: (place: string, masters: CellNumber, researchers: CellNumber) => Sentence;
  readonly masters: string;
  readonly researchers: string;
  readonly schools: string;
  readonly all: string;
  readonly category: string;
  readonly teachers: string;
  readonly share: string;
  readonly notUnderstood: string;
  readonly researcherShare: (teachers: CellNumber, share: Sentence) => Sentence;
  readonly bothCategories: (teachers: number) => string;
  readonly withoutSchool: (teachers: number) => string;
  readonly chart: string;
}

const [kk, ru, en] = [saying('kk'), saying('ru'), saying('en')];

export const strings: ReportStrings<CategoryWords> = {
  kk: {
    title: 'Педагогтердің біліктілік санаттары',
    about: 'Шағын жинақты мектептердегі педагог-шебер мен педагог-зерттеушілер: аудандар мен қалалар бойынша саны, мектептердің тізімі, барлық санаттардың үлесі.',
    sheet: 'Санаттар',
    heading: 'Шағын жинақты мектептердегі (ШЖМ) педагог-шебер, педагог-зерттеуші санатты мұғалімдер',
    staffed: (place, masters, researchers) =>
      kk`${place === '' ? 'Шағын' : `${place} бойынша шағын`} жинақты мектептерде ${masters} – педагог-шебер, ${researchers} – педагог-зерттеуші біліктілік санатты мұғалім қызмет атқарады.`,
    masters: 'Педагог-шебер мұғалімдер саны',
    researchers: 'Педагог-зерттеуші мұғалімдер саны',
    schools: 'Мектептер',
    all: 'ШЖМ мұғалімдері барлық санаттар бойынша',
    category: 'Санаты',
    teachers: 'Мұғалімдер саны',
    share: 'Үлесі',
    notUnderstood: 'Санаты анықталмады',
    researcherShare: (teachers, share) => kk`Шағын жинақты мектептердегі ${teachers} мұғалімнің ${share}-ы – педагог-зерттеуші.`,
    bothCategories: (teachers) => `Қазіргі де, бұрынғы да санаты бар мұғалім: ${teachers}; қазіргі санаты бойынша есептелді.`,
    withoutSchool: (teachers) => `Мектебі реестрде табылмаған мұғалім: ${teachers}; есепке алынбады.`,
    chart: 'Аудандар мен қалалар бойынша мұғалімдердің біліктілік санаттары',
  },
  ru: {
    title: 'Квалификационные категории педагогов',
    about: 'Педагоги-мастера и педагоги-исследователи малокомплектных школ: число по районам и городам, список школ, доля каждой категории.',
    sheet: 'Категории',
    heading: 'Педагоги-мастера и педагоги-исследователи малокомплектных школ (МКШ)',
    staffed: (place, masters, researchers) => ru`${place === '' ? 'В' : `${place}: в`} малокомплектных школах работают педагоги-мастера – ${masters}, педагоги-исследователи – ${researchers}.`,
    masters: 'Количество педагогов-мастеров',
    researchers: 'Количество педагогов-исследователей',
    schools: 'Школы',
    all: 'Учителя МКШ по всем категориям',
    category: 'Категория',
    teachers: 'Количество учителей',
    share: 'Доля',
    notUnderstood: 'Категория не определена',
    researcherShare: (teachers, share) => ru`Учителей в малокомплектных школах – ${teachers}, доля педагогов-исследователей – ${share}.`,
    bothCategories: (teachers) => `Учителей и с действующей, и с прежней категорией: ${teachers}; учтены по действующей.`,
    withoutSchool: (teachers) => `Учителей, чья школа в реестре не найдена: ${teachers}; не учтены.`,
    chart: 'Квалификационные категории учителей по районам и городам',
  },
  en: {
    title: 'Qualification categories',
    about: 'Master teachers and teacher-researchers of small-class schools by district and city, the schools that have them, and the share of every category.',
    sheet: 'Categories',
    heading: 'Master teachers and teacher-researchers of small-class schools',
    staffed: (place, masters, researchers) => en`${place === '' ? 'Small' : `${place}: small`}-class schools have master teachers – ${masters}, teacher-researchers – ${researchers}.`,
    masters: 'Master teachers',
    researchers: 'Teacher-researchers',
    schools: 'Schools',
    all: 'Teachers of small-class schools by category',
    category: 'Category',
    teachers: 'Teachers',
    share: 'Share',
    notUnderstood: 'Category not understood',
    researcherShare: (teachers, share) => en`Teachers of small-class schools – ${teachers}, of whom teacher-researchers – ${share}.`,
    bothCategories: (teachers) => `Teachers with a current and an old category: ${teachers}; counted by the current one.`,
    withoutSchool: (teachers) => `Teachers whose school is not in the register: ${teachers}; not counted.`,
    chart: 'Teachers by qualification category, district and city',
  },
};
