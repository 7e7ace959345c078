import type { NewSheet } from '../sheet/workbook.ts';
import { withFreeNames, withFreeTables } from './free-names.ts';

const area = { top: 0, left: 0, bottom: 3, right: 0 };
const sheet = (name: string, more: Partial<NewSheet> = {}): NewSheet => ({ name, cells: [], merges: [], widths: [], heights: {}, repeatRows: [0, 0], landscape: false, breaks: [], ...more });
const formulaCell = (formula: string) => ({ row: 0, column: 0, value: 1, formula, role: 'plain' as const });
const listOf = (formula: string) => [{ area, rule: { kind: 'list-of' as const, formula } }];

describe('sheets whose wished names are taken', () => {
  it('are named so by the formulas, drop-downs and links of their fellows too', () => {
    const [schools, settings] = withFreeNames(
      [sheet('Мектептер', { cells: [{ ...formulaCell("'Баптау'!A1+Баптау!B2+МойБаптау!C3"), link: { sheet: 'Баптау', address: 'A1' } }], validations: listOf("'Баптау'!$A$2:$A$9") }), sheet('Баптау')],
      ['Баптау'],
    );
    expect(settings!.name).toBe('Баптау 2');
    expect(schools!.cells[0]).toMatchObject({ formula: "'Баптау 2'!A1+'Баптау 2'!B2+МойБаптау!C3", link: { sheet: 'Баптау 2' } });
    expect(schools!.validations![0]!.rule).toMatchObject({ formula: "'Баптау 2'!$A$2:$A$9" });
  });

  it('keep apart where one takes the name that another wished', () => {
    const [one, other] = withFreeNames([sheet('Т', { validations: listOf("'Т'!$A$1") }), sheet('Т 2', { validations: listOf("'Т 2'!$A$1") })], ['Т']);
    expect([one!.name, other!.name]).toEqual(['Т 2', 'Т 2 2']);
    expect([one!.validations![0]!.rule, other!.validations![0]!.rule]).toMatchObject([{ formula: "'Т 2'!$A$1" }, { formula: "'Т 2 2'!$A$1" }]);
  });
});

describe('tables whose names are taken', () => {
  it('get a number behind them, and drop-downs find them by it', () => {
    const [made] = withFreeTables([sheet('Мектептер', { tables: [{ name: 'Units', area }], cells: [formulaCell('SUM(Units[Саны])+UnitsOld+COUNTA(Units)')], validations: listOf('INDIRECT("Units[Атауы]")') })], ['units', 'Other']);
    expect(made).toMatchObject({ tables: [{ name: 'Units_2' }], cells: [{ formula: 'SUM(Units_2[Саны])+UnitsOld+COUNTA(Units_2)' }] });
    expect(made!.validations![0]!.rule).toMatchObject({ formula: 'INDIRECT("Units_2[Атауы]")' });
  });

  it('are told apart from each other', () => {
    const made = withFreeTables([sheet('1', { tables: [{ name: 'Staff', area }] }), sheet('2', { tables: [{ name: 'Staff', area }] })], []);
    expect(made.map(({ tables }) => tables![0]!.name)).toEqual(['Staff', 'Staff_2']);
  });
});
