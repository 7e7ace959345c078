import { expectSound, oblast, printedRows, sheetsMade } from '../../../test/fixtures/made-reports.ts';
import { levels } from './levels.ts';

describe('schools by level', () => {
  const sheets = sheetsMade(levels, oblast.data, { settings: oblast.settings });

  it('has the known counts of the oblast and their shares', () => {
    const rows = printedRows(sheets[0]!);
    expect(rows.get('levels/row/primary')).toEqual([1, 'БМ – бастауыш', 37, 0.1805]);
    expect(rows.get('levels/row/basic')).toEqual([2, 'НОМ – негізгі орта', 56, 0.2732]);
    expect(rows.get('levels/row/secondary')).toEqual([3, 'ЖББМ – жалпы білім беретін', 112, 0.5463]);
    expect(rows.get('levels/total')).toEqual([null, 'БАРЛЫҒЫ:', 205, 1]);
  });

  it('says so where a school has no level, and where there is no small-class school', () => {
    const [first, second, ...others] = oblast.data.schools.filter(({ small }) => small);
    const rows = (schools: typeof oblast.data.schools) => printedRows(sheetsMade(levels, { ...oblast.data, schools })[0]!);
    const unknown = rows([{ ...first!, level: undefined }, { ...second!, level: 'gymnasium' }, ...others.slice(0, 3).map((school) => ({ ...school, level: 'basic' as const }))]);
    expect(unknown.get('levels/sentence')).toEqual(['5 ШЖМ: 3 – негізгі орта, 1 – мектеп-гимназия, 1 – деңгейі көрсетілмеген.']);
    expect(rows(oblast.data.schools.filter(({ small }) => !small)).get('levels/none')).toEqual(['Шағын жинақты мектеп жоқ.']);
  });

  it('is sound for any register', () => expectSound(levels, sheets));
});
