import type { RegisterColumn } from './columns.ts';

/** The tables that timetables stand on: lists of lessons, and what a clash is judged by. */
export const timetableKinds = ['lessons', 'bells', 'journeys', 'rooms', 'schoolClasses', 'unavailable', 'curriculum', 'buses', 'tests'] as const;
export type TimetableKind = (typeof timetableKinds)[number];

export const isTimetableKind = (kind: string): kind is TimetableKind => (timetableKinds as readonly string[]).includes(kind);

const columns = <const C extends readonly RegisterColumn[]>(...list: C): C => list;

const text = <const F extends string>(field: F) => ({ field, holds: 'text' }) as const;
const needed = <const F extends string>(field: F) => ({ field, holds: 'text', required: true }) as const;
const number = <const F extends string>(field: F) => ({ field, holds: 'number' }) as const;

/** In the order in which a template lays them out. */
export const timetableColumns = {
  lessons: columns(
    needed('place'), text('school'), needed('classes'), text('group'), needed('day'), needed('period'), text('start'), text('end'), text('week'), text('dates'), text('kind'), text('mode'),
    needed('subject'), text('teachers'), text('rooms'), number('pupils'), text('stream'), text('note'),
  ),
  bells: columns(needed('school'), number('shift'), text('day'), { field: 'period', holds: 'number', required: true }, needed('start'), needed('end')),
  journeys: columns(needed('from'), needed('to'), { field: 'minutes', holds: 'number', required: true }),
  rooms: columns(needed('school'), needed('room'), { field: 'capacity', holds: 'number', required: true }),
  schoolClasses: columns(needed('school'), needed('class'), number('pupils'), number('maxPerDay'), { field: 'language', holds: 'languages' }, number('shift')),
  unavailable: columns(needed('teacher'), needed('day'), text('from'), text('to')),
  curriculum: columns(needed('school'), needed('class'), needed('subject'), { field: 'hours', holds: 'number', required: true }),
  buses: columns(needed('from'), needed('to'), text('day'), needed('leaves'), needed('arrives')),
  tests: columns(needed('school'), needed('class'), needed('subject'), needed('kind'), { field: 'on', holds: 'day', required: true }),
} as const satisfies Record<TimetableKind, readonly RegisterColumn[]>;

export type TimetableFieldOf<Kind extends TimetableKind> = (typeof timetableColumns)[Kind][number]['field'];
