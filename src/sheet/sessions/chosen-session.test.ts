import type { PlannedSession } from '../../domain/session/records.ts';
import { remember } from '../record-cells.ts';
import { chosenSession, placeOfSession, sessionNamed } from './chosen-session.ts';

const day = (month: number, of: number) => ({ year: 2026, month, day: of });
const planned = (name: string, row: number, from?: PlannedSession['from'], until?: PlannedSession['until']): PlannedSession =>
  remember({ hub: { name: '№ 4', key: '4' }, name, from, until, form: undefined, model: undefined, grades: [], schools: [], subjects: [], order: '', orderedOn: undefined }, { sheet: 'Сессиялар', row, left: 0, columns: new Map([['hub', 0]]) });

const autumn = planned('Күзгі сессия', 2, day(10, 12), day(10, 16));
const winter = planned('Қысқы сессия', 3, day(12, 7), day(12, 11));
const undated = planned('Көктемгі сессия', 4);
const all = [winter, autumn, undated];

describe('the session that is meant', () => {
  it.each([
    ['is running', day(10, 14), autumn],
    ['ends today', day(10, 16), autumn],
    ['comes next', day(10, 17), winter],
    ['was the last, when all are over', day(12, 30), winter],
  ])('is the one that %s', (_, today, wanted) => expect(chosenSession(all, undefined, today)).toBe(wanted));

  it('is the one whose cell a person has chosen, whatever the day', () => {
    expect(placeOfSession(autumn)).toBe('Сессиялар!A3');
    expect(chosenSession(all, 'Сессиялар!A3', day(12, 8))).toBe(autumn);
    expect(chosenSession(all, 'Сессиялар!B5', day(12, 8))).toBe(undated);
    expect(chosenSession(all, 'Басқа!A3', day(12, 8))).toBe(winter);
  });

  it('is the first where none has days, and none where there is none', () => {
    expect(chosenSession([undated], undefined, day(1, 1))).toBe(undated);
    expect(chosenSession([], undefined, day(1, 1))).toBeUndefined();
  });

  it.each([
    ['күзгі сессия', undefined, autumn],
    ['Қысқы', undefined, winter],
    ['сессия', undefined, undefined],
    ['', undefined, undefined],
    ['15.10.2026', day(10, 15), autumn],
    ['15.11.2026', day(11, 15), undefined],
  ])('is found by «%s»', (text, on, wanted) => expect(sessionNamed(all, text, on)).toBe(wanted));
});
