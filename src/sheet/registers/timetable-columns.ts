import type { RegisterColumn } from './columns.ts';

/** The tables that timetables stand on: lists of lessons, and what a clash is judged by. */
export const timetableKinds = ['lessons', 'bells', 'journeys', 'rooms', 'schoolClasses', 'unavailable', 'curriculum', 'buses', 'tests'] as const;
export type TimetableKind = (typeof timetableKinds)[number];

export const isTimetableKind = (kind: string): kind is TimetableKind => (timetableKinds as readonly string[]).includes(kind);

const columns = <const C extends readonly RegisterColumn[]>(...list: C): C => list;

const text = <const F extends string>(field: F) => ({ field, holds: 'text' }) as const;
const needed = <const F extends string>(field: F) => ({ field, holds: 'text', required: true }) as const;
const number = <const F extends string>(field: F) => ({ field, holds: 'number' }) as const;
const school = <const F extends string>(field: F) => ({ field, holds: 'school', required: true }) as const;
const weekday = { field: 'day', holds: 'weekday' } as const;

/** In the order in which a template lays them out. */
export const timetableColumns = {
  lessons: columns(
    school('place'), { field: 'school', holds: 'school' }, needed('classes'), text('group'), { ...weekday, required: true }, needed('period'), text('start'), text('end'), text('week'), text('dates'),
    { field: 'kind', holds: 'lesson-kind' }, { field: 'mode', holds: 'lesson-mode' }, needed('subject'), text('teachers'), text('rooms'), number('pupils'), text('stream'), { field: 'language', holds: 'languages' }, text('note'),
  ),
  bells: columns(school('school'), number('shift'), weekday, { field: 'period', holds: 'number', required: true }, needed('start'), needed('end')),
  journeys: columns(school('from'), school('to'), { field: 'minutes', holds: 'number', required: true }),
  rooms: columns(school('school'), needed('room'), { field: 'capacity', holds: 'number', required: true }),
  schoolClasses: columns(school('school'), needed('class'), number('pupils'), number('capacity'), number('maxPerDay'), { field: 'language', holds: 'languages' }, number('shift')),
  unavailable: columns(needed('teacher'), { ...weekday, required: true }, text('from'), text('to')),
  curriculum: columns(school('school'), needed('class'), needed('subject'), { field: 'hours', holds: 'number', required: true }),
  buses: columns(school('from'), school('to'), weekday, needed('leaves'), needed('arrives')),
  tests: columns(school('school'), needed('class'), needed('subject'), { field: 'kind', holds: 'test-kind', required: true }, { field: 'on', holds: 'day', required: true }),
} as const satisfies Record<TimetableKind, readonly RegisterColumn[]>;

export type TimetableFieldOf<Kind extends TimetableKind> = (typeof timetableColumns)[Kind][number]['field'];
