import { oblast } from '../../test/fixtures/made-reports.ts';
import { registersHolding } from '../../test/fixtures/network-records.ts';
import type { Setting } from '../domain/network/records.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { readSheets } from '../sheet/reading.ts';
import { annualSource, reportDays } from './annual-source.ts';
import type { ReportWishes } from './report.ts';

const today = { year: 2023, month: 10, day: 2 };
const set = (id: string, value: Setting['value'], on = true): Setting => ({ id, value, source: '', on, confirmed: true });
const sourceOf = (wishes: ReportWishes, settings: readonly Setting[] = oblast.settings, data = oblast.data) =>
  annualSource({ reading: readSheets([]), staff: defaultStaffSettings, registers: () => registersHolding(data, settings), timetables: () => undefined, sessions: () => undefined, wishes, today }, ['schools']);
const found = (...given: Parameters<typeof sourceOf>) => {
  const made = sourceOf(...given);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

describe('what annual tables are made of', () => {
  it('is of the wished day, else of that of the settings, else of today', () => {
    const [june, march] = [{ year: 2022, month: 6, day: 1 }, { year: 2022, month: 3, day: 1 }];
    expect(found({}).days).toEqual({ schools: june, classes: june, staff: march, pupils: june });
    const wished = { year: 2022, month: 7, day: 1 };
    expect(found({ on: wished }).days).toEqual({ schools: wished, classes: wished, staff: march, pupils: wished });
    expect(found({}, []).on).toEqual(today);
    expect(reportDays(registersHolding(oblast.data, [set('on-staff', march), set('on-pupils', june)]), {}, today).schools).toEqual(june);
    expect(found({}, [set('on-schools', june, false)]).on).toEqual(today);
  });

  it('knows the school year, the oblast and who signs', () => {
    const own = found({ oblast: 'Ұлытау облысы', on: { year: 2022, month: 7, day: 1 } }, [set('signed-by', 'Бекжігіт С.'), set('signed-as', 'Әдіскер')]);
    expect([own.schoolYear, own.oblast, own.unit, own.signer]).toEqual(['2021-2022', 'Ұлытау облысы', undefined, { name: 'Бекжігіт С.', position: 'Әдіскер' }]);
    expect(found({}, [set('school-year', '2020-2021')]).schoolYear).toBe('2020-2021');
    expect(found({ unit: 'Абай' }).unit?.name).toBe('Абай');
  });

  it('takes combined classes as of their own day, of the same units', () => {
    const [first, ...others] = oblast.data.classes;
    const opened = { ...oblast.data, classes: [{ ...first!, from: { year: 2022, month: 5, day: 1 } }, ...others] };
    const settings = [set('on-schools', { year: 2022, month: 6, day: 1 }), set('on-classes', { year: 2022, month: 4, day: 1 })];
    expect(found({ unit: 'Абай' }, settings, opened).data.classes).toHaveLength(22);
    expect(found({ unit: 'Абай' }, settings.slice(0, 1), opened).data.classes).toHaveLength(23);
  });

  it('is of an oblast where one is asked for, even if it has one unit left', () => {
    const one = { ...oblast.data, units: oblast.data.units.filter(({ key }) => key === 'Абай') };
    expect([found({ oblast: 'Қарағанды облысы' }, [], one).unit, found({}, [], one).unit?.name]).toEqual([undefined, 'Абай']);
  });

  it('says where nobody has named a day', () => {
    expect([found({}, []).dayUnknown, found({}).dayUnknown, found({ on: today }, []).dayUnknown]).toEqual([true, false, false]);
  });

  it('refuses a register without rows otherwise than one that is not there', () => {
    const registers = registersHolding(oblast.data);
    const of = (schools: typeof registers.schools) => annualSource({ reading: readSheets([]), staff: defaultStaffSettings, registers: () => ({ ...registers, schools }), timetables: () => undefined, sessions: () => undefined, wishes: {}, today }, ['schools']);
    expect([of({ ...registers.schools, rows: [] }), of({ ...registers.schools, rows: [], tables: [] })]).toMatchObject([{ problem: { code: 'registers-empty' } }, { problem: { code: 'no-registers' } }]);
  });

  it('counts a unit once whose two rows overlap', () => {
    const overlapping = { ...oblast.data, units: oblast.data.units.map(({ from: _from, until: _until, ...unit }) => unit) };
    expect(found({}, [], overlapping).data.units.filter(({ name }) => name === 'Ұлытау')).toHaveLength(1);
  });
});
