import { languages, locales, type Language } from '../../../text/language.ts';
import { byId, element } from './element.ts';
import { showHint } from './hint.ts';
import { languageNames, pageWords } from './strings.ts';

type Plain = { [Key in keyof (typeof pageWords)['kk']]: (typeof pageWords)['kk'][Key] extends string ? Key : never }[keyof (typeof pageWords)['kk']];

/** Writes the page's words in a language into every element that names one: as its text, its name or its tooltip. */
export function sayIn(language: Language): void {
  const words = pageWords[language];
  const each = (attribute: string, write: (target: HTMLElement, text: string) => void) => {
    for (const target of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) write(target, words[target.dataset[attribute] as Plain]);
  };
  document.documentElement.lang = locales[language];
  each('words', (target, text) => (target.textContent = text));
  each('name', (target, text) => target.setAttribute('aria-label', text));
  each('hint', (target, text) => (target.title = text));
  showHint(language);
  markLanguage(language);
}

/** The switch of languages: each calls itself by its own name. */
export function setUpLanguages(chosen: (language: Language) => void): void {
  byId('languages').replaceChildren(
    ...languages.map((language) => {
      const { sign, name } = languageNames[language];
      const button = element('button', { type: 'button', 'data-language': language, lang: language, title: name, 'aria-pressed': 'false' }, sign);
      button.addEventListener('click', () => chosen(language));
      return button;
    }),
  );
}

function markLanguage(language: Language): void {
  for (const button of byId('languages').querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
}
