import type { LeftOut } from '../sheet/files/word/word-document.ts';
import type { InEveryLanguage, Language } from './language.ts';

type Piece = keyof LeftOut;

const pieces: InEveryLanguage<Readonly<Record<Piece, (count: number) => string>> & { readonly sentence: (list: string) => string }> = {
  kk: {
    sentence: (list) => `Құжаттан алынбағаны: ${list}.`,
    pictures: (count) => `суреттер (${count})`,
    notes: (count) => `сілтемелер (${count})`,
    margins: () => 'колонтитулдар',
    contents: () => 'мазмұны',
  },
  ru: {
    sentence: (list) => `Из документа не взяты: ${list}.`,
    pictures: (count) => `рисунки (${count})`,
    notes: (count) => `сноски (${count})`,
    margins: () => 'колонтитулы',
    contents: () => 'оглавление',
  },
  en: {
    sentence: (list) => `Not taken from the document: ${list}.`,
    pictures: (count) => `pictures (${count})`,
    notes: (count) => `notes (${count})`,
    margins: () => 'headers and footers',
    contents: () => 'table of contents',
  },
};

const order: readonly Piece[] = ['pictures', 'notes', 'margins', 'contents'];

/** What a document holds and its sheet does not, in a sentence; '' where everything was taken. */
export function leftOutText(leftOut: LeftOut, language: Language): string {
  const words = pieces[language];
  const list = order.filter((piece) => Number(leftOut[piece]) > 0).map((piece) => words[piece](Number(leftOut[piece])));
  return list.length === 0 ? '' : words.sentence(list.join(', '));
}
