import { registerColumns, registerKinds } from './columns.ts';
import { sessionColumns, sessionKinds } from './session-columns.ts';
import { timetableColumns, timetableKinds } from './timetable-columns.ts';

/** All sheets that Tirek can lay out to be filled in: the registers of the network, the tables of timetables, and those of sessions. */
export const templateKinds = [...registerKinds, ...timetableKinds, ...sessionKinds] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const templateColumns = { ...registerColumns, ...timetableColumns, ...sessionColumns } as const;
export type TemplateFieldOf<Kind extends TemplateKind> = (typeof templateColumns)[Kind][number]['field'];
