import fc from 'fast-check';
import { dayNumber, dayOfNumber } from '../../../domain/calendar/day.ts';
import { writeCalendar, type CalendarEvent } from './write-calendar.ts';

const stamp = { year: 2026, month: 10, day: 1 };
const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({ id: 'a', from: { year: 2026, month: 10, day: 12 }, until: { year: 2026, month: 10, day: 16 }, title: 'Күзгі сессия', ...given });
const written = (...events: readonly CalendarEvent[]) => writeCalendar({ name: 'Сессия', events, stamp });
/** Lines as a program that keeps calendars puts them together again. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valuesOf = (text: string, name: string) => lines(text).flatMap((line) => (line.startsWith(`${name}:`) || line.startsWith(`${name};`) ? [line.slice(line.indexOf(':') + 1)] : []));
const plain = (text: string) => text.replace(/\\([\\;,n])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('holds whole days, the day behind the last as the end, and the day on which it was written', () => {
    const text = written(event());
    expect(lines(text)).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tirek//Sessions//KK', 'DTSTART;VALUE=DATE:20261012', 'DTEND;VALUE=DATE:20261017', 'DTSTAMP:20261001T000000Z', 'UID:a@tirek', 'SUMMARY:Күзгі сессия', 'END:VCALENDAR']));
  });

  it('of one day ends on the next, also over the end of a year; one that ends before it begins takes its first day', () => {
    const last = { year: 2026, month: 12, day: 31 };
    expect(valuesOf(written(event({ from: last, until: last })), 'DTEND')).toEqual(['20270101']);
    expect(valuesOf(written(event({ from: last, until: stamp })), 'DTEND')).toEqual(['20270101']);
  });

  it('is the same however often it is written', () => expect(written(event(), event({ id: 'b' }))).toBe(written(event(), event({ id: 'b' }))));

  it('lets no sign of a cell break its lines', () => {
    const text = written(event({ title: 'Тест\r\nкіру\u0001', text: 'Бірінші\r\nекінші\rүшінші' }));
    expect([valuesOf(text, 'SUMMARY'), valuesOf(text, 'DESCRIPTION')]).toEqual([['Тест кіру'], ['Бірінші\\nекінші\\nүшінші']]);
  });

  it('keeps every word of every event, in lines of 75 octets ended by CR LF', () => {
    const word = fc.stringMatching(/^[а-яәіңғүұқөһА-ЯA-Za-z0-9 ,;:«»№.\\–-]{0,60}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, fc.nat(400), fc.nat(20)), { maxLength: 4 }), (given) => {
        const events = given.map(([title, text, first, length], at) => ({ id: `e${at}`, title, text, from: dayOfNumber(dayNumber(stamp) + first), until: dayOfNumber(dayNumber(stamp) + first + length) }));
        const calendar = written(...events);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(valuesOf(calendar, 'SUMMARY').map(plain)).toEqual(events.map(({ title }) => title.replace(/\s+/gu, ' ').trim()));
        expect(valuesOf(calendar, 'UID')).toEqual(events.map(({ id }) => `${id}@tirek`));
        const compact = (number: number) => Object.values(dayOfNumber(number)).map((part) => String(part).padStart(2, '0')).join('');
        expect(valuesOf(calendar, 'DTSTART')).toEqual(events.map(({ from }) => compact(dayNumber(from))));
        expect(valuesOf(calendar, 'DTEND')).toEqual(events.map(({ until }) => compact(dayNumber(until) + 1)));
      }),
      { numRuns: 100 },
    );
  });
});
