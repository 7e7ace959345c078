import type { RegisterColumn } from './columns.ts';

/** The tables that a session is prepared, run and closed with. */
export const sessionKinds = ['calendar', 'sessions', 'participants', 'routes', 'rates', 'council', 'roles', 'activities', 'marks', 'answers', 'assignments', 'thematicPlans', 'lessonDays'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const isSessionKind = (kind: string): kind is SessionKind => (sessionKinds as readonly string[]).includes(kind);

const columns = <const C extends readonly RegisterColumn[]>(...list: C): C => list;

const text = <const F extends string>(field: F) => ({ field, holds: 'text' }) as const;
const needed = <const F extends string>(field: F) => ({ field, holds: 'text', required: true }) as const;
const number = <const F extends string>(field: F) => ({ field, holds: 'number' }) as const;
const day = <const F extends string>(field: F) => ({ field, holds: 'day' }) as const;
const school = { field: 'school', holds: 'school', required: true } as const;

/** In the order in which a template lays them out. */
export const sessionColumns = {
  calendar: columns({ field: 'kind', holds: 'calendar-kind', required: true }, text('name'), { field: 'from', holds: 'day', required: true }, day('until'), text('year'), { field: 'status', holds: 'status' }, text('source')),
  sessions: columns(
    { field: 'hub', holds: 'school', required: true }, needed('name'), { field: 'from', holds: 'day', required: true }, { field: 'until', holds: 'day', required: true }, { field: 'form', holds: 'session-form' }, { field: 'model', holds: 'session-model' },
    { field: 'grades', holds: 'grades' }, text('schools'), text('subjects'), text('order'), day('orderedOn'), text('note'),
  ),
  participants: columns(text('session'), school, needed('name'), needed('class'), { field: 'language', holds: 'languages' }, { field: 'lodging', holds: 'yes' }, text('hubClass'), text('note')),
  routes: columns({ field: 'from', holds: 'school', required: true }, { field: 'to', holds: 'school', required: true }, number('kilometres'), number('seats'), text('vehicle'), number('consumption')),
  rates: columns({ field: 'kind', holds: 'rate-kind', required: true }, { field: 'amount', holds: 'number', required: true }, text('note'), text('source'), day('date')),
  council: columns(needed('name'), text('position'), { field: 'role', holds: 'council-role' }, { field: 'school', holds: 'school' }),
  roles: columns({ field: 'role', holds: 'session-role', required: true }, needed('name'), { field: 'school', holds: 'school' }, text('position'), text('subjects'), { field: 'grades', holds: 'grades' }),
  activities: columns(number('number'), needed('title'), needed('term'), text('executors'), text('responsible'), day('done'), text('note')),
  marks: columns(
    { field: 'kind', holds: 'mark-kind', required: true }, day('on'), school, needed('class'), needed('subject'), text('name'), number('mark'), number('points'), number('most'),
    number('pupils'), number('fives'), number('fours'), number('threes'), number('twos'), number('unmarked'),
  ),
  answers: columns(day('on'), { field: 'school', holds: 'school' }, needed('question'), needed('answer'), number('count')),
  assignments: columns({ field: 'kind', holds: 'assignment-kind', required: true }, needed('title'), text('subject'), text('class'), { field: 'school', holds: 'school' }, text('teacher'), day('given'), day('due'), day('done'), text('note')),
  thematicPlans: columns(school, needed('class'), needed('subject'), { field: 'language', holds: 'languages' }, number('number'), text('section'), needed('topic'), number('hours'), day('on')),
  lessonDays: columns(school, needed('class'), needed('subject'), { field: 'day', holds: 'weekday', required: true }),
} as const satisfies Record<SessionKind, readonly RegisterColumn[]>;

export type SessionFieldOf<Kind extends SessionKind> = (typeof sessionColumns)[Kind][number]['field'];
