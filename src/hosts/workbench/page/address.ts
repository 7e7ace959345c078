import { isLanguage, type Language } from '../../../text/language.ts';

/**
 * What the page's address may say:
 * - `lang=kk|ru|en` the language of this visit, before what the browser remembers;
 * - `sample=none` begins with an empty workbook instead of the sample.
 */
export interface Wishes {
  readonly language: Language | undefined;
  readonly sample: boolean;
}

export function wishesIn(search: string): Wishes {
  const asked = new URLSearchParams(search);
  const language = asked.get('lang') ?? '';
  return { language: isLanguage(language) ? language : undefined, sample: asked.get('sample') !== 'none' };
}

/** The language to begin with: the address, then what was chosen before, then the browser's, then Kazakh. */
export function firstLanguage(wished: Language | undefined, chosen: string | undefined, preferred: readonly string[]): Language {
  if (wished) return wished;
  if (chosen !== undefined && isLanguage(chosen)) return chosen;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'kk';
}
