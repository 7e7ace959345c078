import fc from 'fast-check';
import { contextOf } from '../../test/fixtures/contexts.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { answer } from '../domain/result.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import type { NewSheet, Sheet, Workbook } from '../sheet/workbook.ts';
import { evaluate } from './evaluate.ts';
import { withFreeNames } from './free-names.ts';
import { makeReport } from './make-report.ts';
import { noWishes } from '../sheet/sheet-report.ts';
import { runChecks } from './run-checks.ts';
import { freeSheetName } from './sheet-name.ts';
import { withSetting } from './staff-settings.ts';

const list = sheetOf([['№', 'Аты-жөні', 'Санаты'], [1, 'Сейтқали Айгүл', 'п-м'], [2, 'Ким Виктория', 'шебер']], { name: 'Тізім' });

describe('running the checks', () => {
  it('gives findings in the asked language, with cells and language-free arguments', () => {
    expect(runChecks([list], noWishes, { language: 'ru' })).toEqual([
      {
        check: 'category-not-understood',
        severity: 'question',
        cells: [{ sheet: 'Тізім', address: 'C2' }],
        message: 'Категория «п-м» не определена. Напишите полностью.',
        args: { text: 'п-м', column: 'category', near: null },
      },
    ]);
  });

  it('leaves out a check that the district switched off', () => {
    expect(runChecks([list], noWishes, { language: 'kk', off: ['category-not-understood'] })).toEqual([]);
  });
});

describe('making a report', () => {
  const workbook = (sheets: readonly Sheet[]) => {
    const added: NewSheet[] = [];
    const port: Workbook = {
      sheets: () => Promise.resolve(answer(sheets)),
      add(wished) {
        added.push(...wished);
        return Promise.resolve(answer({ sheets: wished.map(({ name }) => ({ id: name, name, written: [], charts: 0 })), blocks: [] }));
      },
    };
    return { port, added };
  };
  const options = { language: 'kk', staff: defaultStaffSettings, today: { year: 2022, month: 6, day: 1 } } as const;

  it('adds it as a new sheet', async () => {
    const { port, added } = workbook([list]);
    expect(await makeReport('qualification', port, port, options)).toMatchObject({ ok: true, value: { sheets: [{ name: 'Сапалық құрам' }] } });
    expect(added.map(({ name }) => name)).toEqual(['Сапалық құрам']);
  });

  it('adds nothing where there is no staff list, and says so', async () => {
    const { port, added } = workbook([sheetOf([['Дүйсенбі']])]);
    expect(await makeReport('qualification', port, port, options)).toMatchObject({ ok: false, problem: { code: 'no-staff-tables' } });
    expect(added).toEqual([]);
  });

  it('finds names that no sheet has, for each of several sheets', () => {
    const sheet = (name: string): NewSheet => ({ name, cells: [], merges: [], widths: [], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [] });
    expect(withFreeNames([sheet('Құрам'), sheet('Құрам')], ['құрам', 'Құрам 2']).map(({ name }) => name)).toEqual(['Құрам 3', 'Құрам 4']);
  });
});

describe('the name of a new sheet', () => {
  it('is one that Excel accepts and no sheet has, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.string({ maxLength: 5 })), (wanted, taken) => {
        const first = freeSheetName(wanted, taken);
        const second = freeSheetName(wanted, [...taken, first]);
        for (const name of [first, second]) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
        }
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
      }),
    );
  });
});

it('is never History, which Excel keeps for itself', () => {
  expect(freeSheetName('History', [])).toBe('History 2');
});

describe('calculating a formula over a workbook', () => {
  const value = (formula: string) => {
    const result = evaluate(formula, [list, sheetOf([[17, 19]], { name: 'Б 2' })], list, contextOf('kk'));
    return result.ok ? result.value : result.problem;
  };

  it('gives a matrix, of one cell for a single value', () => {
    expect(value('=TIREK.SHARE(17,19)')).toEqual([[0.89]]);
    expect(value("=TIREK.SHARETEXT('Б 2'!A1,'б 2'!B1)")).toEqual([['17/89%']]);
    expect(value('=TIREK.QUALIFICATION(A:C)')).toHaveLength(3);
  });

  it('names the parameter in the language of the person', () => {
    expect(value('=TIREK.SHARE(B2,19)')).toEqual({ code: 'argument-not-number', args: { parameter: 'бөлігі', text: 'Сейтқали Айгүл' } });
  });

  it('knows no other function and no other sheet', () => {
    expect(value('=SUM(A1:A2)')).toEqual({ code: 'formula-unknown-function', args: { name: 'SUM' } });
    expect(value('=SHARE(1,2)')).toEqual({ code: 'formula-unknown-function', args: { name: 'SHARE' } });
    expect(value('=TIREK.SHARE(Жоқ!A1,2)')).toEqual({ code: 'formula-unknown-sheet', args: { sheet: 'Жоқ' } });
    expect(value('=TIREK.SHARE(1,2,3,4)')).toEqual({ code: 'argument-too-many', args: { given: 4, most: 3 } });
  });
});

describe('a setting by its name', () => {
  it('is switched on and off, in any of the three languages', () => {
    expect(withSetting(defaultStaffSettings, 'pedagog-with-none=иә')?.pedagogWithNone).toBe(true);
    expect(withSetting(defaultStaffSettings, 'count-part-time=нет')?.countPartTime).toBe(false);
    expect(withSetting(defaultStaffSettings, 'count-on-leave=off')?.countOnLeave).toBe(false);
  });

  it('is refused where there is none of that name or value', () => {
    for (const text of ['pedagog-with-none', 'pedagog-with-none=maybe', 'toString=on', '']) expect(withSetting(defaultStaffSettings, text)).toBeUndefined();
  });
});
