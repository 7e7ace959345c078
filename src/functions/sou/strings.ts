import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { sou } from './sou.ts';

export const strings: FunctionStrings<typeof sou> = {
  kk: {
    description: 'Оқыту дәрежесі (СОУ, В. П. Симонов): «5» – 100, «4» – 64, «3» – 36, «2» – 16 пайыз, бағаланған оқушыларға бөлінеді.',
    parameters: {
      marks: { name: 'бағалар', description: 'Баға бағаны не тақырыптарымен бірге бағалар кестесі (оқушылар тізімі немесе 5, 4, 3, 2 саны). Бос ұяшық саналмайды.' },
      by: { name: 'топтау', description: 'Не бойынша топтау керек: пән, сынып, мектеп, түрі немесе күні. Берілмесе, бір сан шығады.' },
      unmarked: { name: 'бағаланбаған', description: 'Бағаланбаған оқушының салмағы, пайыз: 7. Берілмесе, олар саналмайды.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Степень обученности учащихся (СОУ, В. П. Симонов): «5» – 100, «4» – 64, «3» – 36, «2» – 16 процентов, делится на число оценённых.',
    parameters: {
      marks: { name: 'отметки', description: 'Столбец отметок или таблица с заголовками (список учащихся либо количество 5, 4, 3, 2). Пустые ячейки не считаются.' },
      by: { name: 'группировка', description: 'По чему группировать: предмет, класс, школа, вид или дата. Если не указано, выводится одно число.' },
      unmarked: { name: 'неаттестованные', description: 'Вес неаттестованного ученика в процентах: 7. Если не указан, они не учитываются.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Level of learning by V. Simonov: 5 is 100, 4 is 64, 3 is 36, 2 is 16 per cent, divided by the pupils with a mark.',
    parameters: {
      marks: { name: 'marks', description: 'A column of marks, or a table with its headings (a line a pupil, or counts of 5, 4, 3, 2). Blanks do not count.' },
      by: { name: 'by', description: 'What to group by: subject, class, school, kind or date. By default one number.' },
      unmarked: { name: 'unmarked', description: 'What a pupil without a mark weighs, in per cent: 7. By default they do not count.' },
      language: languageWords.en,
    },
  },
};
