import { fold } from '../words/fold.ts';

/** Kazakh and Russian stems in their folded spelling, January first. */
const stems: readonly (readonly string[])[] = [
  ['кантар', 'январ'], ['акпан', 'феврал'], ['наурыз', 'март'], ['сауир', 'апрел'], ['мамыр', 'ма'], ['маусым', 'июн'],
  ['шилде', 'июл'], ['тамыз', 'август'], ['кыркуйек', 'сентябр', 'кыркуйег'], ['казан', 'октябр'], ['караша', 'ноябр'], ['желтоксан', 'декабр'],
].map((pair) => pair.map(fold));

const russianEndings = new Set(['', 'ь', 'я', 'ю', 'е', 'ем', 'й', 'а', 'у', 'ом']);
/** «қазанында», «мамырдың», «сәуірден», «наурызға»: what may follow the stem of a Kazakh month. */
const kazakhEnding = /^(?:ы|и|сы|си)?(?:н?ын|н?ин|ын|нын|нин|дын|дин|тын|тин|нда|нде|да|де|та|те|нан|нен|дан|ден|тан|тен|ннан|ннен|га|ге|ка|ке|на|не|ды|ди|ты|ти|гы|ги|кы|ки|дагы|деги|тагы|теги|ндагы|ндеги)?$/u;
const fromWhen = /(?:нан|нен|дан|ден|тан|тен)$/u;

export interface MonthWord {
  readonly month: number;
  /** «қарашадан»: what follows says until when. */
  readonly since: boolean;
  /** «қарашаның»: its days follow. */
  readonly whose: boolean;
  /** «май» is oil in Kazakh: alone it is no month. */
  readonly doubtful: boolean;
}

const byWord = new Map<string, MonthWord | undefined>();

/** The month that a word names, in any of its cases; undefined where it names none. */
export function monthOf(word: string): MonthWord | undefined {
  if (word.length < 3 || word.length > 18) return undefined;
  if (!byWord.has(word)) {
    if (byWord.size > 2000) byWord.clear();
    byWord.set(word, read(fold(word)));
  }
  return byWord.get(word);
}

function read(folded: string): MonthWord | undefined {
  for (const [index, [kazakh, russian, changed]] of stems.entries()) {
    const stem = [kazakh!, changed].find((begin) => begin !== undefined && folded.startsWith(begin) && kazakhEnding.test(folded.slice(begin.length)));
    if (stem !== undefined) return { month: index + 1, since: fromWhen.test(folded), whose: /н[ыи]н$|[дт][ыи]н$/u.test(folded.slice(stem.length)), doubtful: false };
    if (folded.startsWith(russian!) && russianEndings.has(folded.slice(russian!.length)) && fitsRussian(index, folded.slice(russian!.length)))
      return { month: index + 1, since: false, whose: false, doubtful: folded === 'май' };
  }
  return undefined;
}

/** «март» and «август» are hard, «май» has its own endings, the others are soft: no «марть», no «ма». */
const fitsRussian = (index: number, ending: string) =>
  index === 4 ? ['й', 'я', 'ю', 'е', 'ем'].includes(ending) : index === 2 || index === 7 ? ['', 'а', 'у', 'е', 'ом'].includes(ending) : ['ь', 'я', 'ю', 'е', 'ем'].includes(ending);
