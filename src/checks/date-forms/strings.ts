import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { dateForms } from './date-forms.ts';

const shown = (examples: readonly string[], open: string, close: string) => examples.slice(0, 4).map((text) => `${open}${excerpt(text)}${close}`).join(', ');

const sample = (year: number | null) => `03.10.${year ?? 2026}–07.10.${year ?? 2026}`;

export const strings: CheckStrings<typeof dateForms> = {
  kk: {
    title: 'Мерзімдердің жазылуы',
    about: 'Жоспардағы мерзімдер бір үлгіде, жылы көрсетіліп жазылғаны дұрыс: 03.10.2026–07.10.2026.',
    finding: ({ kind, examples, year }) =>
      kind === 'mixed' ? `Мерзімдер әртүрлі жазылған: ${shown(examples, '«', '»')}. Бір үлгімен жазыңыз, мысалы, ${sample(year)}.` : `Мерзімдердің жылы көрсетілмеген: ${shown(examples, '«', '»')}. Жылын кестенің атауында немесе әр мерзімде жазыңыз.`,
  },
  ru: {
    title: 'Запись сроков',
    about: 'Сроки в плане лучше писать одинаково и с годом: 03.10.2026–07.10.2026.',
    finding: ({ kind, examples, year }) =>
      kind === 'mixed' ? `Сроки записаны по-разному: ${shown(examples, '«', '»')}. Запишите одинаково, например ${sample(year)}.` : `У сроков не указан год: ${shown(examples, '«', '»')}. Укажите его в названии плана или в каждом сроке.`,
  },
  en: {
    title: 'How the dates are written',
    about: 'The terms of a plan are best written in one way and with their year: 03.10.2026–07.10.2026.',
    finding: ({ kind, examples, year }) =>
      kind === 'mixed' ? `The terms are written in different ways: ${shown(examples, '“', '”')}. Write them in one, such as ${sample(year)}.` : `The terms have no year: ${shown(examples, '“', '”')}. Give it in the title of the plan or in each term.`,
  },
};
