import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { quality } from './quality.ts';

export const strings: FunctionStrings<typeof quality> = {
  kk: {
    description: 'Білім сапасы: «5» пен «4» алған оқушылардың бағаланған оқушылардағы үлесі. Бағаланбағандар үлеске кірмейді.',
    parameters: {
      marks: { name: 'бағалар', description: 'Баға бағаны не тақырыптарымен бірге бағалар кестесі (оқушылар тізімі немесе 5, 4, 3, 2 саны). Бос ұяшық саналмайды.' },
      by: { name: 'топтау', description: 'Не бойынша топтау керек: пән, сынып, мектеп, түрі немесе күні. Берілмесе, бір сан шығады.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Качество знаний: доля учащихся с «5» и «4» среди оценённых. Неаттестованные в долю не входят.',
    parameters: {
      marks: { name: 'отметки', description: 'Столбец отметок или таблица с заголовками (список учащихся либо количество 5, 4, 3, 2). Пустые ячейки не считаются.' },
      by: { name: 'группировка', description: 'По чему группировать: предмет, класс, школа, вид или дата. Если не указано, выводится одно число.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Quality: the share of pupils with a 5 or a 4 among those with a mark.',
    parameters: {
      marks: { name: 'marks', description: 'A column of marks, or a table with its headings (a line a pupil, or counts of 5, 4, 3, 2). Blanks do not count.' },
      by: { name: 'by', description: 'What to group by: subject, class, school, kind or date. By default one number.' },
      language: languageWords.en,
    },
  },
};
