import type { ReportStrings } from '../report.ts';

interface LoadWords {
  readonly sheet: string;
  readonly chart: string;
  readonly heading: string;
  readonly teacher: string;
  readonly schools: string;
  readonly hours: string;
  readonly share: string;
  readonly days: string;
  readonly gaps: string;
  readonly most: string;
  readonly windows: string;
}

export const strings: ReportStrings<LoadWords> = {
  kk: {
    title: 'Мұғалімдердің жүктемесі', about: 'Әр мұғалімнің барлық мектептегі апталық сағаты, үлесі, жұмыс күндері мен терезелері; диаграммасымен.', sheet: 'Жүктеме', chart: 'Жүктеме диаграммасы',
    heading: 'Мұғалімдердің апталық жүктемесі', teacher: 'Мұғалім', schools: 'Мектептер', hours: 'Аптасына сағат', share: 'Үлесі', days: 'Жұмыс күні', gaps: 'Терезе', most: 'Күніне ең көбі',
    windows: 'Терезе – мұғалімнің бір күндегі бірінші мен соңғы сабағы арасындағы бос сабақ уақыты. Апталап ауысатын сабақ жарты сағат болып есептелді.',
  },
  ru: {
    title: 'Нагрузка учителей', about: 'Часы каждого учителя в неделю по всем школам, доля, рабочие дни и окна; с диаграммой.', sheet: 'Нагрузка', chart: 'Диаграмма нагрузки',
    heading: 'Недельная нагрузка учителей', teacher: 'Учитель', schools: 'Школы', hours: 'Часов в неделю', share: 'Доля', days: 'Рабочих дней', gaps: 'Окон', most: 'Больше всего в день',
    windows: 'Окно – свободный урок между первым и последним уроком учителя в один день. Урок, который идёт через неделю, считается за полчаса.',
  },
  en: {
    title: 'Load of teachers', about: 'Hours a week of every teacher in all schools, with shares, days, windows and a chart.', sheet: 'Load', chart: 'Chart of the load',
    heading: 'Weekly load of teachers', teacher: 'Teacher', schools: 'Schools', hours: 'Hours a week', share: 'Share', days: 'Days', gaps: 'Windows', most: 'Most a day',
    windows: 'A window is a free period between the first and the last lesson of a day. A lesson held every other week counts half.',
  },
};
