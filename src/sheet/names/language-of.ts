import { indices } from '../cells/grid.ts';
import type { Sheet } from '../workbook.ts';

const enough = 4000;
const kazakh = /[әғқңөұүһі]/giu;
/** Short headings may lack such letters: then the words of the field tell. */
const kazakhWords = /мектеп|мектеб|аудан|саны|бойынша|барлы|орта|атауы/giu;
const russianWords = /школ|район|количеств|всего|итого|город|област|учител|по\s/giu;

/** The language that a sheet is written in, by the letters of its first texts: Kazakh has letters that Russian lacks. */
export function languageOf({ grid }: Sheet): 'kk' | 'ru' {
  let [letters, own, words] = [0, 0, 0];
  for (const row of indices(grid.values)) {
    for (const value of grid.values[row] ?? []) {
      if (typeof value !== 'string') continue;
      letters += value.length;
      own += value.match(kazakh)?.length ?? 0;
      if (letters < enough) words += (value.match(kazakhWords)?.length ?? 0) - (value.match(russianWords)?.length ?? 0);
    }
    if (letters > enough) break;
  }
  return own * 25 >= letters || words > 0 ? 'kk' : 'ru';
}
