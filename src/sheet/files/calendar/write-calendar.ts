import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { dayNumber, type Day } from '../../../domain/calendar/day.ts';

/** Something that takes whole days. */
export interface CalendarEvent {
  /** The same at every writing: a program that keeps calendars finds the event again by it. */
  readonly id: string;
  readonly from: Day;
  /** The last day, included. */
  readonly until: Day;
  readonly title: string;
  readonly text?: string;
}

export interface CalendarFile {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** The day on which it is written. */
  readonly stamp: Day;
}

const millisecondsOfDay = 86_400_000;
const midnight = (day: number) => new Date(day * millisecondsOfDay);

/**
 * A calendar as programs take it that keep calendars: Outlook, Google, a telephone.
 *
 * Takes    its name, its events, the day it is written
 * Returns  the text of an .ics file: RFC 5545, lines ended by CR LF and folded at 75 octets; the same for the same events
 * Refuses  nothing: an event that ends before it begins takes its first day
 * Source   RFC 5545; docs/sources.md#sessions
 */
export function writeCalendar({ name, events, stamp }: CalendarFile): string {
  const calendar = ical({ name, prodId: '//Tirek//Sessions//KK' });
  for (const { id, from, until, title, text } of events)
    calendar.createEvent({
      id: `${id}@tirek`,
      stamp: midnight(dayNumber(stamp)),
      start: midnight(dayNumber(from)),
      end: midnight(Math.max(dayNumber(from), dayNumber(until)) + 1),
      allDay: true,
      summary: oneLine(title),
      ...(text === undefined ? {} : { description: lawful(text) }),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}

const oneLine = (text: string) => lawful(text.replace(/\s+/gu, ' ').trim());

/** Without signs that would end a line of the file. */
const lawful = (text: string) => text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/[^\P{Cc}\n]/gu, '');
