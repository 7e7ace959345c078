import { excerpt } from '../../text/excerpt.ts';
import { staffing } from '../../text/staffing.ts';
import type { CheckStrings } from '../check.ts';
import type { categoryNotUnderstood } from './category-not-understood.ts';

export const strings: CheckStrings<typeof categoryNotUnderstood> = {
  kk: {
    title: 'Санаты анықталмады',
    about: 'Санаты жазылған ұяшық оқылмады немесе бос. Мұндай педагог «Анықталмады» бағанында есептеледі. Санатын толық жазыңыз.',
    finding: ({ text, near }) =>
      text === ''
        ? 'Санаты көрсетілмеген. Санаты болмаса, «санаты жоқ» деп жазыңыз.'
        : `«${excerpt(text)}» деген санат анықталмады${near ? `: мүмкін, «${staffing.kk.categories[near]}» шығар` : ''}. Толық жазыңыз.`,
  },
  ru: {
    title: 'Категория не определена',
    about: 'Ячейка с категорией не прочитана или пуста. Такой педагог учитывается в столбце «Не определено». Напишите категорию полностью.',
    finding: ({ text, near }) =>
      text === ''
        ? 'Категория не указана: если её нет, напишите «без категории».'
        : `Категория «${excerpt(text)}» не определена${near ? `: возможно, «${staffing.ru.categories[near]}»` : ''}. Напишите полностью.`,
  },
  en: {
    title: 'Category not understood',
    about: 'A cell for the category could not be read, or is blank. The teacher is counted as not understood. Write the category in full.',
    finding: ({ text, near }) =>
      text === ''
        ? 'The category is blank: if there is none, write “no category”.'
        : `The category “${excerpt(text)}” is not understood${near ? `; perhaps “${staffing.en.categories[near]}”` : ''}. Write it in full.`,
  },
};
