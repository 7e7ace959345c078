import { answer, refuse, type Result } from '../domain/result.ts';
import type { Area } from '../sheet/cells/address.ts';
import { defaultStaffSettings, type StaffSettings } from '../domain/staffing/settings.ts';
import { columnKinds, rowKinds, type ColumnKind, type RowKind, type TableCorrection } from '../sheet/report-tables/report-table.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import { staffFields, type StaffField } from '../sheet/tables/staff-field.ts';
import { isLanguage, type Language } from '../text/language.ts';
import { registerColumns, registerKinds } from '../sheet/registers/columns.ts';
import type { RegisterMapping } from '../sheet/registers/read-registers.ts';
import { acceptanceKey, type Acceptance } from './acceptance.ts';
import type { MemoryProblem } from '../text/problems.ts';
import { writtenReportOf, type WrittenReport } from './written-report.ts';

export const memoryNamespace = 'urn:tirek:workbook:1';
/** The form of what is remembered. A newer one is left untouched. */
const version = 1;

/** What a workbook remembers for Tirek: all of it chosen by a person, all of it travels with the file. */
export interface Memory {
  /** Language of labels in results; the pane's own where none is remembered. */
  readonly language?: Language;
  readonly staff: StaffSettings;
  readonly mappings: readonly StaffMapping[];
  /** How a person corrected what was recognised as a table. */
  readonly corrections: readonly TableCorrection[];
  /** How a person described tables that are registers. */
  readonly registerMappings: readonly RegisterMapping[];
  /** Reports that Tirek wrote into the workbook: what it needs to renew them. */
  readonly reports: readonly WrittenReport[];
  /** Findings that a person has accepted, each with a note. */
  readonly accepted: readonly Acceptance[];
  /** Checks that are switched off. */
  readonly off: readonly string[];
  /** What another version of Tirek has written beside it: kept as it is. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export const emptyMemory: Memory = { staff: defaultStaffSettings, mappings: [], corrections: [], registerMappings: [], reports: [], accepted: [], off: [] };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => entities[sign]!);
const unescape = (text: string) => Object.entries(entities).reduceRight((rest, [sign, entity]) => rest.replaceAll(entity, sign), text);

/** The custom XML part: one element, what is remembered as JSON in it. */
export const writeMemory = ({ more, ...memory }: Memory): string =>
  `<tirek xmlns="${memoryNamespace}" version="${version}">${escape(JSON.stringify({ ...more, ...memory }))}</tirek>`;

/**
 * Reads what `writeMemory` wrote.
 *
 * Takes    the XML of the part, or undefined where the workbook has none
 * Returns  what is remembered; what is missing or of another shape is as if it were never remembered
 * Refuses  a newer version (it must be left untouched) and what is no part of Tirek's
 * Source   docs/sources.md#what-the-workbook-remembers
 */
export function readMemory(xml: string | undefined): Result<Memory, MemoryProblem> {
  if (xml === undefined) return answer(emptyMemory);
  const [, attributes = '', body] = /<tirek\s([^>]*)>([\s\S]*)<\/tirek>/u.exec(xml) ?? [];
  const written = /\bversion="([^"]*)"/u.exec(attributes)?.[1] ?? '';
  if (body === undefined || !attributes.includes(`"${memoryNamespace}"`) || !/^\d{1,9}$/u.test(written)) return refuse({ code: 'memory-damaged', args: {} });
  if (Number(written) > version) return refuse({ code: 'memory-newer', args: { version: written } });
  try {
    return answer(memoryOf(JSON.parse(unescape(body))));
  } catch {
    return refuse({ code: 'memory-damaged', args: {} });
  }
}

export type Loose = Readonly<Record<string, unknown>>;
export const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function memoryOf(found: unknown): Memory {
  const { language, staff, mappings, corrections, registerMappings, reports, accepted, off, ...more } = isLoose(found) ? found : {};
  return {
    ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
    staff: settingsOf(staff),
    mappings: listOf(mappings).flatMap(mappingOf),
    corrections: listOf(corrections).flatMap(correctionOf),
    registerMappings: listOf(registerMappings).flatMap(registerMappingOf),
    reports: listOf(reports).flatMap(writtenReportOf),
    accepted: listOf(accepted).flatMap(acceptanceOf),
    off: listOf(off).filter((check): check is string => typeof check === 'string'),
    ...(Object.keys(more).length > 0 ? { more } : {}),
  };
}

function settingsOf(found: unknown): StaffSettings {
  const names = Object.keys(defaultStaffSettings) as (keyof StaffSettings)[];
  const known = isLoose(found) ? names.filter((name) => typeof found[name] === 'boolean').map((name) => [name, found[name]]) : [];
  return { ...defaultStaffSettings, ...Object.fromEntries(known) };
}

export const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function mappingOf(found: unknown): StaffMapping[] {
  if (!isLoose(found) || typeof found['sheet'] !== 'string' || !isLoose(found['fields'])) return [];
  const area = areaOf(found['area']);
  const { sheet, headingRows, fields, school } = found;
  if (!area || !isPlace(headingRows)) return [];
  const columns = Object.entries(fields).filter((entry): entry is [StaffField, number] => (staffFields as readonly string[]).includes(entry[0]) && isPlace(entry[1]));
  if (columns.length === 0) return [];
  return [{ sheet, area, headingRows, fields: Object.fromEntries(columns), ...(typeof school === 'string' ? { school } : {}) }];
}

function registerMappingOf(found: unknown): RegisterMapping[] {
  if (!isLoose(found) || typeof found['sheet'] !== 'string' || !isLoose(found['fields'])) return [];
  const area = areaOf(found['area']);
  const { kind, sheet, headingRows, fields } = found;
  if (!area || !isPlace(headingRows) || !registerKinds.some((known) => known === kind && known !== 'staff')) return [];
  const known: readonly string[] = registerColumns[kind as RegisterMapping['kind']].map(({ field }) => field);
  const columns = Object.entries(fields).filter((entry): entry is [string, number] => known.includes(entry[0]) && isPlace(entry[1]));
  return columns.length > 0 ? [{ kind: kind as RegisterMapping['kind'], sheet, area, headingRows, fields: Object.fromEntries(columns) }] : [];
}

function areaOf(found: unknown): Area | undefined {
  if (!isLoose(found)) return undefined;
  const { top, left, bottom, right } = found;
  return isPlace(top) && isPlace(left) && isPlace(bottom) && isPlace(right) && bottom >= top && right >= left ? { top, left, bottom, right } : undefined;
}

function correctionOf(found: unknown): TableCorrection[] {
  if (!isLoose(found) || typeof found['sheet'] !== 'string') return [];
  const area = areaOf(found['area']);
  if (!area) return [];
  const { sheet, ignored, headingRows, columns, rows, signs } = found;
  return [
    {
      sheet,
      area,
      ...(typeof ignored === 'boolean' ? { ignored } : {}),
      ...(isPlace(headingRows) ? { headingRows } : {}),
      ...(isLoose(columns) ? { columns: kindsOf<ColumnKind>(columns, columnKinds) } : {}),
      ...(isLoose(rows) ? { rows: kindsOf<RowKind>(rows, rowKinds) } : {}),
      ...(isLoose(signs) ? { signs: { headings: textsOf(signs['headings']), rows: textsOf(signs['rows']) } } : {}),
    },
  ];
}

const textsOf = (found: unknown): string[] => listOf(found).map((text) => (typeof text === 'string' ? text : ''));

const kindsOf = <Kind extends string>(found: Loose, kinds: readonly Kind[]): Record<number, Kind> =>
  Object.fromEntries(Object.entries(found).filter((entry): entry is [string, Kind] => isPlace(Number(entry[0])) && (kinds as readonly unknown[]).includes(entry[1])));

function acceptanceOf(found: unknown): Acceptance[] {
  if (!isLoose(found)) return [];
  const { check, sheet, address, args, note } = found;
  const texts = [check, sheet, address, args, note];
  return texts.every((text) => typeof text === 'string') ? [{ check, sheet, address, args, note } as Acceptance] : [];
}

/**
 * What a person asks to be remembered, without losing what somebody else has had remembered meanwhile.
 *
 * Takes    base, what this pane knew last; theirs, what the workbook holds now; wanted, what is asked
 * Returns  wanted where it differs from base, otherwise theirs: each setting, each list by its place, each check by itself
 * Refuses  nothing
 * Source   docs/sources.md#what-the-workbook-remembers
 */
export function mergeMemory(base: Memory, theirs: Memory, wanted: Memory): Memory {
  const language = wanted.language === base.language ? theirs.language : wanted.language;
  const names = Object.keys(defaultStaffSettings) as (keyof StaffSettings)[];
  const staff = Object.fromEntries(names.map((name) => [name, (wanted.staff[name] === base.staff[name] ? theirs : wanted).staff[name]])) as unknown as StaffSettings;
  return {
    ...(language ? { language } : {}),
    staff,
    mappings: mergeEntries(base.mappings, theirs.mappings, wanted.mappings, placeOf),
    corrections: mergeEntries(base.corrections, theirs.corrections, wanted.corrections, placeOf),
    registerMappings: mergeEntries(base.registerMappings, theirs.registerMappings, wanted.registerMappings, placeOf),
    reports: mergeReports(base.reports, theirs.reports, wanted.reports),
    accepted: mergeEntries(base.accepted, theirs.accepted, wanted.accepted, acceptanceKey),
    off: mergeEntries(base.off, theirs.off, wanted.off, (check) => check),
    ...(theirs.more ? { more: theirs.more } : {}),
  };
}

/** What is written on a sheet is remembered by its name. */
export const mergeReports = (base: Memory['reports'], theirs: Memory['reports'], wanted: Memory['reports']): Memory['reports'] => mergeEntries(base, theirs, wanted, ({ sheet }) => sheet);

const placeOf = ({ sheet, area }: { readonly sheet: string; readonly area: Area }) => `${area.top} ${area.left} ${sheet}`;

/** By their keys: what was added, changed or taken away since `base` is as wanted, the rest as theirs. */
function mergeEntries<Entry>(base: readonly Entry[], theirs: readonly Entry[], wanted: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const [before, now, asked] = [base, theirs, wanted].map((entries) => new Map(entries.map((entry) => [keyOf(entry), entry]))) as [Map<string, Entry>, Map<string, Entry>, Map<string, Entry>];
  const touched = (key: string) => written(before.get(key)) !== written(asked.get(key));
  const keys = new Set([...now.keys(), ...asked.keys()]);
  return [...keys].flatMap((key) => (touched(key) ? asked : now).get(key) ?? []);
}

/** The same however the fields are ordered. */
const written = (entry: unknown): string => JSON.stringify(entry, (_, value: unknown) => (isLoose(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
