/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languages, locales } from '../../../../text/language.ts';
import { addInFrom } from './manifest.ts';

const text = readFileSync(path.join(__dirname, '../../../../../manifest.xml'), 'utf8');
const parsed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const read = (language: (typeof languages)[number], xml = text) => addInFrom(parsed(xml), locales[language]);

describe('the ribbon of the workbench', () => {
  it('has the buttons of the manifest, with their words in each language and an icon of this server', () => {
    for (const language of languages) {
      const { tab, menu } = read(language);
      const commands = [...tab.groups.flatMap((group) => group.commands), ...menu.commands];
      expect(commands.length).toBe(text.match(/<(?:Item|Control xsi:type="Button") /gu)!.length);
      for (const { id, label, title, about, icon } of commands) {
        expect([id, label, title, about].filter((word) => word.trim() === '')).toEqual([]);
        expect(icon).toMatch(/^\/site\/icons\/[a-z]+-48\.png$/u);
      }
      expect([tab.label, menu.label, ...tab.groups.map((group) => group.label)]).not.toContain('');
    }
  });

  it('speaks the language that it is asked in', () => {
    const label = (language: 'kk' | 'ru' | 'en') => read(language).tab.groups[0]!.commands.find(({ id }) => id === 'Tirek.Staff')!.label;
    expect([label('kk'), label('ru'), label('en')]).toEqual(['Педагогтер', 'Педагоги', expect.stringMatching(/^[A-Z][a-z]+$/u)]);
  });

  it('names the actions that the add-in has associated, and none for the button that only shows the pane', () => {
    const commands = read('kk').tab.groups.flatMap((group) => group.commands);
    expect(commands.find(({ id }) => id === 'Tirek.Check')!.action).toBe('showFindings');
    expect(commands.find(({ id }) => id === 'Tirek.Open')!.action).toBeUndefined();
  });
});

describe('the add-in of the workbench', () => {
  it('has its page and its functions where the manifest says, on this server', () => {
    expect(read('ru')).toMatchObject({ page: '/site/taskpane.html', functions: { file: '/site/functions.ru-ru.json', namespace: 'TIREK' } });
    expect(read('kk').functions.file).toBe('/site/functions.kk-kz.json');
  });

  it('is found whatever address the manifest was built for', () => {
    expect(read('kk', text.replaceAll('https://localhost:3000/', 'https://example.kz/tirek/'))).toEqual(read('kk'));
  });

  it('is refused where the manifest names no tab', () => {
    expect(() => read('kk', text.replaceAll('CustomTab', 'OfficeTab'))).toThrow('The manifest has no CustomTab');
  });
});
