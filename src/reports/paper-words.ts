import type { InEveryLanguage } from '../text/language.ts';

/** Words that the papers of an office share. */
export interface PaperWords {
  readonly approved: string;
  /** A day to fill in by hand. */
  readonly dayLine: string;
  readonly responsible: string;
  readonly number: string;
  readonly total: string;
}

export const paperWords: InEveryLanguage<PaperWords> = {
  kk: { approved: 'БЕКІТЕМІН', dayLine: '20___ ж. «___» ____________', responsible: 'Жауапты', number: '№', total: 'БАРЛЫҒЫ' },
  ru: { approved: 'УТВЕРЖДАЮ', dayLine: '«___» ____________ 20___ г.', responsible: 'Ответственный', number: '№', total: 'ИТОГО' },
  en: { approved: 'APPROVED', dayLine: '“___” ____________ 20___', responsible: 'Responsible', number: '№', total: 'TOTAL' },
};
