import { districtSheets } from '../../test/fixtures/small-district.ts';
import { oblastWorkbook } from '../../test/fixtures/district.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { figuresOf } from './figures-of.ts';

const today = { year: 2023, month: 6, day: 10 };
const staff = defaultStaffSettings;

describe('the figures of last year’s workbook', () => {
  it('are those of its own day, unit by unit', () => {
    expect(figuresOf(districtSheets(), { staff }, today)).toMatchObject({
      ok: true,
      value: { on: { year: 2022, month: 6, day: 1 }, units: [{ name: 'Абай', network: { small: 1, hubs: 1 }, combined: { total: 1, kk: 1 } }, { name: 'Саран', network: { small: 1, hubs: 0 } }], total: { network: { small: 2, unattached: 1 } } },
    });
  });

  it('are those of a year before the report where the workbook names no day', () => {
    const undated = districtSheets().filter(({ name }) => name !== 'Баптау');
    const onOf = (comparedOn?: { year: number; month: number; day: number }) => {
      const figures = figuresOf(undated, { staff, ...(comparedOn ? { comparedOn } : {}) }, today);
      return figures.ok ? figures.value.on : figures.problem;
    };
    expect([onOf({ year: 2024, month: 2, day: 29 }), onOf()]).toEqual([{ year: 2023, month: 2, day: 28 }, { year: 2022, month: 6, day: 10 }]);
  });

  it('are the totals of the annual tables', () => {
    expect(figuresOf(oblastWorkbook(), { staff }, today)).toMatchObject({ value: { total: { network: { small: 205 }, combined: { total: 174, kk: 153, ru: 21, with: 94 } } } });
  });

  it('are of the wished unit alone', () => {
    const all = figuresOf(districtSheets(), { staff }, today);
    const unit = all.ok ? all.value.units[1]!.key : '';
    expect(figuresOf(districtSheets(), { staff, unit }, today)).toMatchObject({ value: { units: [{ name: 'Саран' }], total: { network: { small: 1 } } } });
    expect(figuresOf(districtSheets(), { staff, unit: 'шет' }, today)).toMatchObject({ ok: false, problem: { code: 'no-such-unit' } });
  });

  it('are refused where there are no schools', () => expect(figuresOf([sheetOf([['Хаттама']])], { staff }, today)).toMatchObject({ ok: false, problem: { code: 'no-registers', args: { kinds: ['schools'] } } }));
});
