import type { ReportStrings } from '../report.ts';
import type { CellNumber, Sentence, SentencePart } from '../sentence.ts';

export const indicators = ['hubs', 'attached', 'unattached', 'total', 'kk', 'ru', 'other', 'with', 'without', 'teachers', 'master', 'researcher'] as const;
export type Indicator = (typeof indicators)[number];

interface ChangeWords {
  readonly sheet: string;
  readonly heading: string;
  /** A heading with the day of its figures. */
  readonly small: (day: string) => string;
  readonly on: (day: string) => string;
  readonly difference: string;
  readonly percent: string;
  readonly indicator: string;
  readonly others: string;
  readonly names: Readonly<Record<Indicator, string>>;
  /** Last year's unit that is not in the scope any more. */
  readonly left: (unit: string) => string;
  readonly said: (facts: { readonly now: CellNumber; readonly before: CellNumber; readonly difference: Sentence; readonly percent: Sentence }) => readonly SentencePart[];
}

export const strings: ReportStrings<ChangeWords> = {
  kk: {
    title: 'Өткен жылмен салыстыру',
    about: 'ШЖМ және басқа көрсеткіштер: биыл, өткен жылы, айырмасы және пайызы.',
    sheet: 'Өткен жылмен салыстыру',
    heading: 'Өткен жылмен салыстыру',
    small: (day) => `ШЖМ саны ${day}`,
    on: (day) => `${day} күніне`,
    difference: 'Айырмасы',
    percent: 'Өзгерісі, %',
    indicator: 'Көрсеткіш',
    others: 'Басқа көрсеткіштер',
    names: {
      hubs: 'Тірек мектептері (РО)', attached: 'Бекітілген магниттік ШЖМ', unattached: 'Бекітілмеген ШЖМ', total: 'Біріктірілген сыныптар', kk: 'Біріктірілген сыныптар: қазақ тілінде', ru: 'Біріктірілген сыныптар: орыс тілінде', other: 'Біріктірілген сыныптар: басқа тілде',
      with: 'Біріктірілген сыныптары бар ШЖМ', without: 'Біріктірілген сыныптары жоқ ШЖМ', teachers: 'Педагогтер', master: 'Педагог-шебер', researcher: 'Педагог-зерттеуші',
    },
    left: (unit) => `${unit} (өткен жылы)`,
    said: ({ now, before, difference, percent }) => ['ШЖМ саны – ', now, ' (өткен оқу жылында – ', before, '), айырмасы: ', difference, ...(percent.value === '' ? [] : [' (', percent, ')']), '.'],
  },
  ru: {
    title: 'Сравнение с прошлым годом',
    about: 'МКШ и другие показатели: в этом году, в прошлом, разница и изменение в процентах.',
    sheet: 'Сравнение с прошлым годом',
    heading: 'Сравнение с прошлым годом',
    small: (day) => `Количество МКШ на ${day}`,
    on: (day) => `на ${day}`,
    difference: 'Разница',
    percent: 'Изменение, %',
    indicator: 'Показатель',
    others: 'Другие показатели',
    names: {
      hubs: 'Опорные школы (РЦ)', attached: 'Прикреплённые магнитные МКШ', unattached: 'Не прикреплённые МКШ', total: 'Совмещённые классы', kk: 'Совмещённые классы: на казахском', ru: 'Совмещённые классы: на русском', other: 'Совмещённые классы: на другом языке',
      with: 'МКШ с совмещёнными классами', without: 'МКШ без совмещённых классов', teachers: 'Педагоги', master: 'Педагог-мастер', researcher: 'Педагог-исследователь',
    },
    left: (unit) => `${unit} (в прошлом году)`,
    said: ({ now, before, difference, percent }) => ['Количество МКШ – ', now, ' (в прошлом учебном году – ', before, '), разница: ', difference, ...(percent.value === '' ? [] : [' (', percent, ')']), '.'],
  },
  en: {
    title: 'Change against last year',
    about: 'Small-class schools and other figures: this year, last year, difference and per cent.',
    sheet: 'Change',
    heading: 'Change against last year',
    small: (day) => `Small-class schools on ${day}`,
    on: (day) => `on ${day}`,
    difference: 'Difference',
    percent: 'Change, %',
    indicator: 'Figure',
    others: 'Other figures',
    names: {
      hubs: 'Hub schools', attached: 'Attached magnet schools', unattached: 'Unattached schools', total: 'Combined classes', kk: 'Combined classes in Kazakh', ru: 'Combined classes in Russian', other: 'Combined classes in another language',
      with: 'Schools with combined classes', without: 'Schools without combined classes', teachers: 'Teachers', master: 'Master teachers', researcher: 'Teacher-researchers',
    },
    left: (unit) => `${unit} (last year)`,
    said: ({ now, before, difference, percent }) => ['Small-class schools: ', now, ' (last school year ', before, '), difference ', difference, ...(percent.value === '' ? [] : [' (', percent, ')']), '.'],
  },
};
