import fc from 'fast-check';
import { anyNetwork } from '../../../test/fixtures/any-network.ts';
import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf } from '../../../test/fixtures/network-records.ts';
import { schoolYearOf, type Day } from '../calendar/day.ts';
import type { NetworkData, Unit } from './records.ts';
import { within } from './scope.ts';

const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });
const oblast = networkOf(oblastRegisters());
const small = ({ schools }: NetworkData) => schools.filter((school) => school.small).length;

describe('the records of a day', () => {
  it('are those of the borders of that day', () => {
    const of = (on: Day, name: string) => small(within(oblast, { on, oblast: name }));
    expect([of(day(2022, 6, 1), 'Қарағанды облысы'), of(day(2022, 6, 7), 'Қарағанды облысы')]).toEqual([205, 205]);
    expect([of(day(2022, 6, 8), 'Қарағанды облысы'), of(day(2022, 6, 8), 'Ұлытау облысы'), of(day(2022, 6, 7), 'Ұлытау облысы')]).toEqual([170, 35, 0]);
    expect(small(within(oblast, { on: day(2021, 6, 1) }))).toBe(219);
  });

  it('leave out staff, pupils and combined classes of a school that is closed, or not open yet', () => {
    const [school] = oblast.schools;
    const { unit, key } = school!;
    const closed = { ...oblast, schools: oblast.schools.map((each) => (each === school ? { ...each, until: day(2022, 5, 25) } : each)) };
    const [before, after] = [within(closed, { on: day(2022, 5, 25), unit }), within(closed, { on: day(2022, 6, 1), unit })];
    for (const kind of ['staff', 'pupils', 'classes'] as const) {
      const own = (data: NetworkData) => (data[kind] as readonly { readonly schoolKey: string }[]).filter(({ schoolKey }) => schoolKey === key).length;
      expect([own(before) > 0, own(after), before[kind].length - after[kind].length]).toEqual([true, 0, own(before)]);
    }
    const reopened = { ...closed, schools: [...closed.schools, { ...school!, from: day(2022, 5, 30) }] };
    expect(within(reopened, { on: day(2022, 6, 1), unit }).classes).toEqual(before.classes);
  });

  it('are those of the units of the register, districts before cities, none twice', () => {
    const unit = (key: string, kind: Unit['kind'], oblastName: string): Unit => ({ key, name: key, kind, oblast: oblastName, oblastKey: oblastName, variants: [], villages: [] });
    const units = [unit('в', 'city', 'x'), unit('а', 'district', 'x'), unit('в', 'city', 'y'), unit('б', 'district', 'x')];
    const found = within({ ...oblast, units }, { on: day(2022, 6, 1) }).units;
    expect(found.map(({ key, oblast: of }) => `${key} ${of}`)).toEqual(['а x', 'б x', 'в x']);
  });

  it('hold the events of its school year alone, and those whose day is not known', () => {
    const event = (on: Day | undefined) => ({ ...oblast.participations[0]!, on });
    const course = (from: Day | undefined, until: Day | undefined) => ({ ...oblast.courses[0]!, ...{ from, until } }) as NetworkData['courses'][number];
    const data = {
      ...oblast,
      participations: [event(day(2021, 8, 31)), event(day(2021, 9, 1)), event(day(2022, 8, 31)), event(day(2022, 9, 1)), event(undefined)],
      courses: [course(day(2021, 8, 30), day(2021, 9, 3)), course(undefined, day(2021, 9, 3)), course(undefined, undefined)],
    };
    const found = within(data, { on: day(2022, 6, 1) });
    expect(found.participations.map(({ on }) => on?.month)).toEqual([9, 8, undefined]);
    expect(found.courses).toEqual(data.courses.slice(1));
  });

  it('of its units taken one by one are the records of all, but for those of no known unit', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(day(2022, 6, 1), day(2022, 9, 1)), (data, on) => {
        const all = within(data, { on });
        const parts = all.units.map(({ key }) => within(data, { on, unit: key }));
        for (const kind of ['schools', 'staff', 'pupils', 'classes', 'participations', 'masterClasses', 'courses'] as const) {
          const known = (all[kind] as readonly { readonly unit: string }[]).filter(({ unit }) => all.units.some(({ key }) => key === unit));
          expect(parts.reduce((sum, part) => sum + part[kind].length, 0)).toBe(known.length);
        }
        for (const { on: own } of all.masterClasses) expect(own === undefined || schoolYearOf(own) === schoolYearOf(on)).toBe(true);
      }),
    );
  });
});
