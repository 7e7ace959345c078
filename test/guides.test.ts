import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pageWords } from '../src/hosts/workbench/page/strings.ts';
import { findingsWords } from '../src/taskpane/findings/strings.ts';
import { tableWords } from '../src/taskpane/findings/table-strings.ts';
import { insertWords } from '../src/taskpane/insert/strings.ts';
import { formWords } from '../src/taskpane/registers/form-strings.ts';
import { registerPageWords } from '../src/taskpane/registers/strings.ts';
import { wizardWords } from '../src/taskpane/registers/wizard-strings.ts';
import { reportPageWords } from '../src/taskpane/reports/strings.ts';
import { settingsWords } from '../src/taskpane/settings/strings.ts';
import { staffWords } from '../src/taskpane/staff/strings.ts';
import { dutyWords } from '../src/taskpane/session/duty-strings.ts';
import { sessionFormWords } from '../src/taskpane/session/form-strings.ts';
import { paperWords } from '../src/taskpane/session/paper-strings.ts';
import { sessionPeopleWords } from '../src/taskpane/session/people-strings.ts';
import { planWords } from '../src/taskpane/session/plan-strings.ts';
import { stepWords } from '../src/taskpane/session/step-strings.ts';
import { sessionPageWords } from '../src/taskpane/session/strings.ts';
import { clashWords } from '../src/taskpane/timetable/clash-strings.ts';
import { sheetWords } from '../src/taskpane/timetable/sheet-strings.ts';
import { timetablePageWords } from '../src/taskpane/timetable/strings.ts';
import { understoodWords } from '../src/taskpane/timetable/understood-strings.ts';
import { weekWords } from '../src/taskpane/timetable/week-strings.ts';
import { diagnosticWords, frameWords, welcomeWords } from '../src/taskpane/strings.ts';
import { guideLanguages, pictureNames } from './e2e/picture-names.ts';

const docs = path.join(__dirname, '../docs');
const guide = (language: string) => readFileSync(path.join(docs, `guide.${language}.md`), 'utf8');
const picturesIn = (text: string) => [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(([, words = '', target = '']) => ({ words, target }));
/** What stands in it, in order, apart from the words: headings, tables, lists, pictures. */
const shapeOf = (text: string, language: string) =>
  text
    .split('\n')
    .map((line) => (line.startsWith('![') ? picturesIn(line)[0]!.target.replace(`.${language}.`, '.') : /^(?:#{1,3} |\| |- )/u.exec(line)?.[0]))
    .filter((part) => part !== undefined);

/** Every text in a tree of words. */
const leavesOf = (words: unknown): string[] => (typeof words === 'string' ? [words] : typeof words === 'object' && words !== null ? Object.values(words).flatMap(leavesOf) : []);

/** Printed bold, and no words of the screen: headings of lists, and what becomes of a category. */
const emphasized = { kk: ['аты-жөні', 'санаты', 'білімі', 'анықталмады'], ru: ['ФИО', 'категория', 'образование', 'не определено'] };

describe('the guides', () => {
  it.each(guideLanguages)('show every picture that the tests take, each described in words, in %s', (language) => {
    const shown = picturesIn(guide(language));
    expect(shown.map(({ target }) => target).sort()).toEqual(pictureNames.map((name) => `pictures/${name}.${language}.png`).sort());
    for (const { words } of shown) expect(words.length).toBeGreaterThan(15);
  });

  it('keep no picture that no guide shows, and none too large to load at once', () => {
    const kept = readdirSync(path.join(docs, 'pictures')).sort();
    expect(kept).toEqual(guideLanguages.flatMap((language) => pictureNames.map((name) => `${name}.${language}.png`)).sort());
    for (const name of kept) expect([name, statSync(path.join(docs, 'pictures', name)).size < 150_000]).toEqual([name, true]);
  });

  it('say the same in Kazakh and in Russian: the same chapters, tables, lists and pictures in the same order', () => {
    const [kazakh, russian] = guideLanguages.map((language) => shapeOf(guide(language), language));
    expect(russian).toEqual(kazakh);
    expect(kazakh!.filter((part) => part === '## ').length).toBeGreaterThan(12);
  });

  it.each(guideLanguages)('call buttons and places as the screen does, in %s', (language) => {
    const manifest = readFileSync(path.join(docs, '../manifest.xml'), 'utf8');
    const screen = new Set([...leavesOf([frameWords, staffWords, insertWords, settingsWords, findingsWords, tableWords, welcomeWords, diagnosticWords, registerPageWords, formWords, wizardWords, reportPageWords, timetablePageWords, understoodWords, weekWords, clashWords, sheetWords, sessionPageWords, sessionFormWords, stepWords, sessionPeopleWords, dutyWords, planWords, paperWords, pageWords].map((words) => words[language])), ...[...manifest.matchAll(/Value="([^"]+)"/gu)].map(([, value = '']) => value)]);
    const named = [...guide(language).matchAll(/\*\*([^*]+)\*\*/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !screen.has(name) && !emphasized[language].includes(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(25);
  });

  it.each(guideLanguages)('lead nowhere that is not there, in %s', (language) => {
    const targets = [...guide(language).matchAll(/\]\(([^)#]+)\)/gu)].map(([, target = '']) => target);
    expect(targets.filter((target) => !existsSync(path.join(docs, target)))).toEqual([]);
  });
});
