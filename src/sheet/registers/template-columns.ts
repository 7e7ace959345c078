import { registerColumns, registerKinds } from './columns.ts';
import { timetableColumns, timetableKinds } from './timetable-columns.ts';

/** All sheets that Tirek can lay out to be filled in: the registers of the network, and the tables of timetables. */
export const templateKinds = [...registerKinds, ...timetableKinds] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const templateColumns = { ...registerColumns, ...timetableColumns } as const;
export type TemplateFieldOf<Kind extends TemplateKind> = (typeof templateColumns)[Kind][number]['field'];
