import type { Setting } from '../../domain/network/records.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { ListNorm, NumberNorm } from './columns.ts';
import { readSettings } from './read-settings.ts';
import { registersOfSheet } from './registers-of-sheet.ts';
import { sourceOf, type RegisterSource } from './source.ts';

/** A norm that the district has switched on. */
export interface Norm<Value> {
  readonly value: Value;
  /** Where it is from; '' where the settings do not say. */
  readonly source: string;
  readonly confirmed: boolean;
}

/** The norms that are switched on; undefined for one that is not, or has no value. */
export interface Norms {
  number(id: NumberNorm): Norm<number> | undefined;
  list(id: ListNorm): Norm<string> | undefined;
}

const settingsOfSheet = perReport((report: SheetReport): readonly RegisterSource[] =>
  registersOfSheet(report).frames.filter(({ kind }) => kind === 'settings').map((frame) => sourceOf(report.sheet, frame)),
);

let last: { readonly sources: readonly RegisterSource[]; readonly norms: Norms } | undefined;

/**
 * What the sheets of settings of a workbook switch on: also where it has no other register.
 *
 * Takes    the reports of its sheets
 * Returns  its norms; the same object as long as no sheet of settings was edited
 * Refuses  nothing: without a sheet of settings no norm is switched on
 * Source   docs/sources.md#norms
 */
export function normsAcross(reports: readonly SheetReport[]): Norms {
  const sources = reports.flatMap(settingsOfSheet);
  if (last?.sources.length === sources.length && sources.every((source, at) => source === last!.sources[at])) return last.norms;
  const on = new Map(readSettings(sources).rows.flatMap(({ record }) => (record.on ? [[record.id, record] as const] : [])));
  const norms: Norms = {
    number: (id) => normOf(on.get(id), 'number') as Norm<number> | undefined,
    list: (id) => normOf(on.get(id), 'string') as Norm<string> | undefined,
  };
  last = { sources, norms };
  return norms;
}

const normOf = (setting: Setting | undefined, type: 'number' | 'string'): Norm<Setting['value']> | undefined =>
  setting && typeof setting.value === type ? { value: setting.value, source: setting.source, confirmed: setting.confirmed } : undefined;
