import { fold } from '../words/fold.ts';
import type { ReportTable } from './report-table.ts';

/** Those whom Tirek could not read have a column of their own in every breakdown that it makes; nobody else writes one. */
const notUnderstood = ['анықталмады', 'санаты анықталмады', 'білімі анықталмады', 'не определено', 'категория не определена', 'образование не определено', 'not understood', 'category not understood', 'education not understood'].map(fold);
const names = new Set(notUnderstood);

/** A breakdown that Tirek has written: it was counted from the lists, and is checked by counting again. */
export const isOwnBreakdown = ({ columns }: ReportTable): boolean => columns.some(({ path }) => names.has(fold(path.at(-1) ?? '')));
