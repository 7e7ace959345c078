import type { Day } from '../domain/calendar/day.ts';

/** The day it is by the clock of this machine. The only place that asks: everything else is told. */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
