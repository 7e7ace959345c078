import fc from 'fast-check';
import { dayNumber, dayOfNumber, type Day } from '../calendar/day.ts';
import { attestation } from './attestation.ts';
import type { StaffMember } from './records.ts';

const teacher = (name: string, categoryUntil: Day | undefined): StaffMember => ({
  unit: 'абай', schoolKey: 'абай|1', school: '№ 1', name, person: name, subject: '', categoryUntil, standing: { current: 'expert' }, schooling: { mastersDegree: false }, partTime: false, onLeave: false,
});
const day = (year: number, month: number, date: number): Day => ({ year, month, day: date });
const names = (members: readonly StaffMember[]) => members.map(({ name }) => name);

describe('whose category ends', () => {
  it('tells who is overdue, whose category ends this year and whose the next, by the day', () => {
    const staff = [teacher('ө', day(2022, 5, 31)), teacher('б', day(2022, 12, 31)), teacher('а', day(2022, 6, 1)), teacher('к', day(2023, 1, 1)), teacher('ж', day(2024, 1, 1)), teacher('с', undefined)];
    const due = attestation(staff, day(2022, 6, 1));
    expect([names(due.overdue), names(due.thisYear), names(due.nextYear)]).toEqual([['ө'], ['а', 'б'], ['к']]);
  });

  it('has nobody twice, and everybody whose category ends before the year after next', () => {
    const someDay = fc.integer({ min: 18_000, max: 20_500 }).map(dayOfNumber);
    fc.assert(
      fc.property(fc.array(fc.option(someDay, { nil: undefined })), someDay, (days, on) => {
        const staff = days.map((each, place) => teacher(String(place), each));
        const { overdue, thisYear, nextYear } = attestation(staff, on);
        const listed = [...overdue, ...thisYear, ...nextYear];
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.length).toBe(days.filter((each) => each && each.year <= on.year + 1).length);
        for (const part of [overdue, thisYear, nextYear]) for (let at = 1; at < part.length; at++) expect(dayNumber(part[at]!.categoryUntil)).toBeGreaterThanOrEqual(dayNumber(part[at - 1]!.categoryUntil));
      }),
    );
  });
});
