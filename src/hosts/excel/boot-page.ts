import { isLanguage, languages, locales, type Language } from '../../text/language.ts';
import { bootWords } from './boot-strings.ts';

/** Before Office answers nobody knows its language: the browser's own is the best guess. */
export function browserLanguage(): Language {
  const [tongue = ''] = navigator.language.toLowerCase().split('-');
  return isLanguage(tongue) ? tongue : 'kk';
}

function element(name: string, text: string, language?: Language): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (language) made.lang = locales[language];
  return made;
}

/** A page of its own, with a heading and a main part for those who hear it. */
function showPage(root: HTMLElement, language: Language, ...parts: readonly HTMLElement[]): void {
  document.documentElement.lang = locales[language];
  const main = element('main', '');
  main.append(element('h1', 'Тірек · Tirek'), ...parts);
  root.replaceChildren(main);
}

export function showStarting(root: HTMLElement): void {
  const line = element('p', bootWords[browserLanguage()].starting);
  line.setAttribute('role', 'status');
  root.replaceChildren(line);
}

/** Something went wrong before the pane was there: says what, and offers to load everything again. */
export function showFailure(root: HTMLElement, what: 'noAnswer' | 'broken'): void {
  const language = browserLanguage();
  const words = bootWords[language];
  const line = element('p', words[what]);
  line.setAttribute('role', 'alert');
  const button = element('button', words.reload);
  button.addEventListener('click', () => location.reload());
  showPage(root, language, line, button);
}

/** Opened as a page of its own: says what Tirek is and how to get it, in all three languages. */
export function showOutside(root: HTMLElement): void {
  const parts = languages.map((language) => {
    const part = element('section', '', language);
    const { about, how, where } = bootWords[language].outside;
    part.append(element('p', about), element('p', how), element('p', where));
    return part;
  });
  showPage(root, 'kk', ...parts);
}
