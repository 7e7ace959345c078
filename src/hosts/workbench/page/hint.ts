import type { Language } from '../../../text/language.ts';
import { byId, element } from './element.ts';
import { remember, remembered } from './remembered.ts';
import { pageWords } from './strings.ts';

/** Three steps to try, until a person has hidden them. */
export function showHint(language: Language): void {
  byId('hint-steps').replaceChildren(...pageWords[language].steps.map((step) => element('li', {}, step)));
  byId('hint').hidden = remembered('hint') === 'hidden';
}

export function setUpHint(): void {
  byId('hide-hint').addEventListener('click', () => {
    byId('hint').hidden = true;
    remember('hint', 'hidden');
  });
}
