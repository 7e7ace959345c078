import type { Day } from '../domain/calendar/day.ts';
import { isDay } from '../domain/calendar/day.ts';
import { isLanguage, type Language } from '../text/language.ts';

/** Whose report it is, and in which words: a report of the same scope and language is the same one, made again. */
export interface ReportScope {
  readonly id: string;
  readonly language: Language;
  /** Keys. */
  readonly oblast?: string;
  readonly unit?: string;
  /** Of a timetable, as in the wishes of a report. */
  readonly who?: string;
  readonly day?: number;
  readonly period?: number;
  readonly time?: string;
  /** Of a session: its cell. */
  readonly session?: string;
}

/** A sheet of a report as Tirek left it: what its rows are about, and a short print of every cell. */
export interface WrittenReport extends ReportScope {
  /** Of several sheets of one report, which: from 0. */
  readonly part: number;
  /** As it was called; a person may have renamed it. */
  readonly sheet: string;
  /** The day that was wished. */
  readonly on?: Day;
  /** From the sheet's first row on: what the row is about, and the prints of its cells, each `printLength` long, from the first column on. */
  readonly rows: readonly (readonly [key: string, prints: string])[];
}

export const printLength = 6;

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (value: unknown): value is WrittenReport['rows'][number] => Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string');

/** Reads one as it was written down; none where it is of another shape. */
export function writtenReportOf(found: unknown): WrittenReport[] {
  if (!isLoose(found)) return [];
  const { id, language, oblast, unit, who, day, period, time, session, part, sheet, on, rows } = found;
  if (typeof id !== 'string' || typeof language !== 'string' || !isLanguage(language) || typeof sheet !== 'string' || !Number.isInteger(part) || !Array.isArray(rows) || !rows.every(isRow)) return [];
  return [
    {
      id,
      language,
      ...(typeof oblast === 'string' ? { oblast } : {}),
      ...(typeof unit === 'string' ? { unit } : {}),
      ...(typeof who === 'string' ? { who } : {}),
      ...(typeof day === 'number' ? { day } : {}),
      ...(typeof period === 'number' ? { period } : {}),
      ...(typeof time === 'string' ? { time } : {}),
      ...(typeof session === 'string' ? { session } : {}),
      part: part as number,
      sheet,
      ...dayOf(on),
      rows,
    },
  ];
}

function dayOf(found: unknown): { readonly on?: Day } {
  if (!isLoose(found)) return {};
  const { year, month, day } = found;
  return typeof year === 'number' && typeof month === 'number' && typeof day === 'number' && isDay(year, month, day) ? { on: { year, month, day } } : {};
}

const scopeFields = ['id', 'language', 'oblast', 'unit', 'who', 'day', 'period', 'time', 'session'] as const;

export const sameScope = (one: ReportScope, other: ReportScope): boolean => scopeFields.every((field) => one[field] === other[field]);
