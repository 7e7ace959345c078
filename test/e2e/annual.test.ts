import type { Frame } from 'playwright-core';
import { reports } from '../../src/reports/index.ts';
import { registerOptions } from '../../src/text/register-options.ts';
import { registerWords } from '../../src/text/registers.ts';
import { formWords } from '../../src/taskpane/registers/form-strings.ts';
import { registerPageWords } from '../../src/taskpane/registers/strings.ts';
import { wizardWords } from '../../src/taskpane/registers/wizard-strings.ts';
import { reportPageWords } from '../../src/taskpane/reports/strings.ts';
import { frameWords, messageWords } from '../../src/taskpane/strings.ts';
import { plainFaults } from './faults.ts';
import { Keyboard } from './keyboard.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

beforeAll(openBrowser, 120_000);
afterAll(closeBrowser);

/** What is typed and chosen, in each language of a district. */
const told = {
  kk: { oblast: 'Сарыарқа', units: [['Абай', 'аудан'], ['Нұра', 'аудан']], hub: '№ 5 ЖББМ', magnet: '№ 7 НОМ', alone: '№ 9 БМ', teacher: 'Серікова Айгүл' },
  ru: { oblast: 'Сарыарка', units: [['Абай', 'район'], ['Нура', 'район']], hub: '№ 5 СОШ', magnet: '№ 7 ОСШ', alone: '№ 9 НШ', teacher: 'Серикова Айгуль' },
} as const;

/** From an empty workbook to the annual report, without a mouse, 320 pixels wide. */
describe.each(['kk', 'ru'] as const)('the annual report by the keyboard alone, in %s', (language) => {
  const [page, wizard, form, report, frame, message] = [registerPageWords[language], wizardWords[language], formWords[language], reportPageWords[language], frameWords[language], messageWords[language]];
  const [words, options, own] = [registerWords[language], registerOptions[language], told[language]];
  const annual = reports['annual']!.strings[language].title;
  let opened: Visit;
  let keys: Keyboard;
  let pane: Frame;
  beforeAll(async () => {
    opened = await visit({ language, paneWidth: 320, height: 1000, empty: true });
    await opened.settled();
    [keys, pane] = [new Keyboard(opened.page), await opened.pane()];
  }, 120_000);
  afterAll(async () => opened?.context.close());

  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const sound = async () => expect(await plainFaults(pane)).toEqual([]);
  const type = (text: string) => opened.page.keyboard.type(text, { delay: 30 });
  /** Writes into a field, or over what stands there. */
  const fill = async (label: string | RegExp, text: string) => {
    await keys.goTo(label);
    await keys.press('Control+a');
    await type(text);
  };
  const choose = async (label: string | RegExp, option: string) => {
    await keys.goTo(label);
    const chosen = () => opened.page.evaluate(() => {
      const select = (document.activeElement as HTMLIFrameElement).contentDocument!.activeElement as HTMLSelectElement;
      return select.selectedOptions[0]!.text;
    });
    await keys.press('Home');
    for (let step = 0; step < 30 && (await chosen()) !== option; step++) await keys.press('ArrowDown');
    expect(await chosen()).toBe(option);
  };
  const press = async (name: string | RegExp) => {
    await keys.goTo(name);
    await keys.press('Enter');
  };
  const toPane = async () => {
    while ((await keys.focus()).part !== 'pane') await keys.press('F6');
  };
  const openTab = async (route: keyof typeof frame.routes) => {
    const inHeader = await pane.evaluate(() => document.activeElement?.closest('header') !== null && document.activeElement?.closest('[role=tablist]') === null);
    await keys.goTo(new RegExp(`^(?:${Object.values(frame.routes).join('|')})$`, 'u'), inHeader ? 'Tab' : 'Shift+Tab');
    await keys.press('Home');
    await keys.goTo(frame.routes[route], 'ArrowRight');
    await keys.press('Enter');
  };
  /** Rows of a sheet as they are read, without what stands beside the report for its formulas. */
  const rowsOf = (sheet: string) =>
    opened.page.evaluate((name) => {
      const found = window.tirekWorkbench!.book.sheets().find((each) => each.name() === name)!;
      return Array.from({ length: 120 }, (_, row) => Array.from({ length: 10 }, (__, column) => found.cell(row, column)?.text ?? '').filter(Boolean).join(' | '));
    }, sheet);

  it('begins with a wizard: nothing is written before it was seen', async () => {
    await toPane();
    await openTab('registers');
    await said(page.none);
    await press(page.newWorkbook);
    expect((await keys.focus()).name).toBe(wizard.languages[language]);
    await fill(wizard.ownOblast, own.oblast);
    await fill(wizard.schoolYear, '2021-2022');
    await fill(wizard.on, '01.06.2022');
    await sound();
    await press(wizard.preview);
    await said(wizard.sheets(10));
    expect(await opened.sheets()).toHaveLength(1);
    await sound();
  });

  it('lays the registers out on sheets of their own', async () => {
    await press(wizard.create);
    await pane.getByRole('heading', { name: page.title }).waitFor();
    expect((await keys.press()).name).toMatch(/^(?:Енгізілді|Вставлено): 10 /u);
    expect(await opened.sheets()).toEqual(expect.arrayContaining([words.units.sheet, words.schools.sheet, words.settings.sheet]));
    await sound();
  });

  /** Types into a cell. On a busy machine the grid may lose a letter, and its drop-down refuses what is left: then once more, as a person does. */
  const enter = async (sheet: string, address: string, text: string) => {
    for (let tries = 0; tries < 4 && (await opened.text(sheet, address)) !== text; tries++) {
      await opened.page.evaluate(([name, cell]) => window.tirekWorkbench!.select(name!, cell!), [sheet, address]);
      await type(text);
      await opened.page.waitForTimeout(300);
      await opened.page.keyboard.press('Enter');
      await opened.page.waitForTimeout(200);
      if ((await opened.text(sheet, address)) !== text) await opened.page.keyboard.press('Escape');
    }
    expect(await opened.text(sheet, address)).toBe(text);
  };

  it('takes what is typed into the grid, and the pane follows', async () => {
    await press(new RegExp(`^.${words.units.sheet}.!`, 'u'));
    await opened.page.waitForFunction((sheet) => window.tirekWorkbench!.selection().sheet === sheet, words.units.sheet);
    await keys.press('Shift+F6');
    for (const [place, [name, kind]] of own.units.entries())
      for (const [column, text] of [['A', name], ['B', kind], ['C', own.oblast]] as const) await enter(words.units.sheet, `${column}${6 + place}`, text);
    await opened.settled();
    expect([await opened.text(words.units.sheet, 'A6'), await opened.text(words.units.sheet, 'A7')]).toEqual([own.units[0][0], own.units[1][0]]);
    await toPane();
    await said(page.rows(2));
  });

  const fields = words.schools.fields;
  const pickRadio = async (option: string) => {
    // The arrows of a group of choices go round.
    for (let step = 0; step < 3 && !((await keys.focus()).name === option && (await isChecked())); step++) await keys.press((await keys.focus()).name === option ? 'Space' : 'ArrowRight');
    expect((await keys.focus()).name).toBe(option);
  };
  const isChecked = () => opened.page.evaluate(() => ((document.activeElement as HTMLIFrameElement).contentDocument!.activeElement as HTMLInputElement).checked);
  const label = (text: string) => new RegExp(`^${text.replace(/[()]/gu, '\\$&')}`, 'u');

  it('says beside the fields what a form still needs, and goes to the first', async () => {
    await press(page.add.schools);
    expect((await keys.focus()).name).toMatch(label(fields.unit.heading));
    await press(form.save);
    await said(form.problems.required({}));
    expect((await keys.focus()).name).toMatch(label(fields.unit.heading));
    await sound();
  });

  it('adds schools by the form, one after another: a hub, its magnet, one that is attached to none', async () => {
    const schools = [
      { unit: own.units[0][0], name: own.hub, level: options.level.secondary, small: options.yes.no, hub: options.yes.yes, hubName: '', grades: '1-11' },
      { unit: own.units[0][0], name: own.magnet, level: options.level.basic, small: options.yes.yes, hub: options.yes.no, hubName: '5', grades: '1-9' },
      { unit: own.units[1][0], name: own.alone, level: options.level.primary, small: options.yes.yes, hub: options.yes.no, hubName: '', grades: '1-4' },
    ];
    for (const [place, school] of schools.entries()) {
      if (place > 0) await press(form.another.schools);
      await choose(label(fields.unit.heading), school.unit);
      await fill(label(fields.name.heading), school.name);
      await choose(label(fields.level.heading), school.level);
      await keys.press('Tab');
      await pickRadio(school.small);
      await keys.press('Tab');
      await pickRadio(school.hub);
      if (school.hubName !== '') {
        await fill(label(fields.attachedTo.heading), school.hubName);
        await keys.press('Enter');
      }
      await fill(label(fields.grades.heading), school.grades);
      await press(form.save);
      await said(message.recordSaved(school.name));
      expect((await keys.focus()).name).toBe(form.another.schools);
    }
    await sound();
    expect(await rowsOf(words.schools.sheet)).toContain([own.units[0][0], own.magnet, options.level.basic, options.yes.yes, options.yes.no, own.hub, '1-9'].join(' | '));
    await press(page.back);
    await said(page.rows(3));
  });

  it('adds combined classes: the school is found by its name, grades are ticked', async () => {
    expect((await keys.focus()).name).toBe(page.add.schools);
    await press(page.add.classes);
    for (const [place, { grades, taught, pupils }] of [{ grades: [2, 3], taught: options.languages.kk, pupils: ['5', '7'] }, { grades: [5, 6], taught: options.languages.ru, pupils: ['4', '6'] }].entries()) {
      if (place > 0) await press(form.another.classes);
      else {
        await fill(label(words.classes.fields.school.heading), '7');
        await keys.press('Enter');
      }
      for (const grade of grades) {
        await keys.goTo(form.gradeSpoken(grade));
        await keys.press('Space');
      }
      await choose(label(words.classes.fields.languages.heading), taught);
      for (const [at, grade] of grades.entries()) await fill(form.pupilsOf(grade), pupils[at]!);
      await fill(label(words.classes.fields.teacher.heading), own.teacher);
      await sound();
      await press(form.save);
      await said(message.recordSaved(`${own.magnet}, ${grades.join('+')}`));
    }
    expect(await rowsOf(words.classes.sheet)).toContain([own.units[0][0], own.magnet, '5+6', options.languages.ru, '4+6', own.teacher].join(' | '));
    await press(page.back);
    await said(page.rows(2));
  });

  it('shows the annual report before it is inserted, and its numbers are right', async () => {
    await openTab('reports');
    await said(report.title);
    expect(await pane.getByRole('radio', { name: annual }).isChecked()).toBe(true);
    await press(report.preview);
    await said(report.previewTitle);
    await sound();
    await press(report.insert);
    await said(/^(?:Енгізілді|Вставлено): /u);
    expect(await opened.sheets()).toContain(annual);
    const rows = await rowsOf(annual);
    // Small-class schools, hubs, attached: two, one, one; combined classes: two, one in each language.
    expect(rows.find((row) => row.startsWith(`1 | ${own.units[0][0]} | 1 | 1 | 1`))).toBeTruthy();
    expect(rows.filter((row) => row.includes('2 (')).join('\n')).toContain('2 (1/1)');
    await sound();
  });

  it('edits a class, and renews the report where it stands', async () => {
    await openTab('registers');
    await press(page.edit.classes);
    await fill(label(form.which.classes), '5+6');
    await keys.press('Enter');
    await pane.getByRole('heading', { name: form.title.edit.classes }).waitFor();
    await choose(label(words.classes.fields.languages.heading), options.languages.kk);
    await press(form.save);
    await said(message.recordSaved(`${own.magnet}, 5+6`));
    await openTab('reports');
    await press(report.preview);
    await said(report.stands([annual]).slice(0, 20));
    await sound();
    await press(report.renew);
    await said(/^(?:Жаңартылды|Обновлён|Обновлены)/u);
    expect((await rowsOf(annual)).filter((row) => row.includes('2 (')).join('\n')).toMatch(/2 \(2\/[-–0]\)/u);
  });

  it('takes the renewal back', async () => {
    await press(frame.undo);
    await said(/қалпына келтірілді|Возвращен/u);
    expect((await rowsOf(annual)).some((row) => row.includes('2 (1/1)'))).toBe(true);
  });

  it('meets no error on its way', () => expect(opened.mistakes).toEqual([]));
});
