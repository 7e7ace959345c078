/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../../text/language.ts';
import { bookNames, languageNames, messageWords, pageWords } from './strings.ts';
import { sayIn, setUpLanguages } from './words.ts';

const page = new DOMParser().parseFromString(readFileSync(path.join(__dirname, 'index.html'), 'utf8'), 'text/html');

describe('the words of the page', () => {
  it('are all written in each language, and nothing is left to be filled in', () => {
    for (const language of languages) {
      document.body.innerHTML = page.body.innerHTML;
      setUpLanguages(() => undefined);
      sayIn(language);
      for (const target of document.querySelectorAll<HTMLElement>('[data-words]')) expect([target.id, target.textContent]).toEqual([target.id, expect.stringMatching(/\S/u)]);
      for (const target of document.querySelectorAll('[data-name]')) expect(target.getAttribute('aria-label')).toMatch(/\S/u);
      expect(document.body.innerHTML).not.toMatch(/undefined|\[object/u);
      expect(document.documentElement.lang.slice(0, 2)).toBe(language);
      expect(document.querySelector('#languages [aria-pressed=true]')!.textContent).toBe(languageNames[language].sign);
    }
  });

  it('are in the letters of their language', () => {
    const said = (language: (typeof languages)[number]) => JSON.stringify([pageWords[language], messageWords[language], bookNames[language]]);
    expect(said('kk')).toMatch(/[әғқңөұүһі]/iu);
    expect(said('ru').replaceAll(/Тірек/gu, '')).not.toMatch(/[әғқңөұүһі]/iu);
    expect(said('en')).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('name a file and say that nothing was changed where one was not opened', () => {
    expect(messageWords.ru.notOpened('а.xlsx', 'Файл пуст.')).toBe('«а.xlsx» не открыт. Файл пуст. Открытая книга не изменена.');
    expect(messageWords.ru.openedWithout('а.xlsx', ['drawings', 'macros'])).toBe('«а.xlsx» открыт. В файле, сохранённом с этой страницы, не будет: рисунков и диаграмм, макросов. Ваш файл остаётся прежним.');
    expect(messageWords.kk.notOpened('а.xlsx', 'Файл бос.')).toBe('«а.xlsx» ашылмады. Файл бос. Ашық тұрған кітап өзгерген жоқ.');
  });
});
