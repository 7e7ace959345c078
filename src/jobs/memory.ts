import { answer, refuse, type Result } from '../domain/result.ts';
import type { Area } from '../sheet/cells/address.ts';
import { defaultStaffSettings, type StaffSettings } from '../domain/staffing/settings.ts';
import { columnKinds, rowKinds, type ColumnKind, type RowKind, type TableCorrection } from '../sheet/report-tables/report-table.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import { staffFields, type StaffField } from '../sheet/tables/staff-field.ts';
import { isLanguage, type Language } from '../text/language.ts';
import type { PersonDecision, TimetableCorrection } from '../sheet/timetables/timetables.ts';
import { registerColumns, registerKinds } from '../sheet/registers/columns.ts';
import type { RegisterMapping } from '../sheet/registers/read-registers.ts';
import type { Acceptance } from './acceptance.ts';
import type { MemoryProblem } from '../text/problems.ts';
import type { PlanCorrection, TopicDecision } from '../sheet/thematic/thematic.ts';
import { planCorrectionOf, topicDecisionOf } from './remembered-plans.ts';
import { personDecisionOf, timetableCorrectionOf } from './remembered-timetables.ts';
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
  /** How a person corrected what was recognised as a timetable. */
  readonly timetables: readonly TimetableCorrection[];
  /** Spellings that a person said are one teacher, or two. */
  readonly people: readonly PersonDecision[];
  /** How a person corrected what was recognised as a thematic plan. */
  readonly plans: readonly PlanCorrection[];
  /** Topics of thematic plans that a person said are one, or two. */
  readonly topics: readonly TopicDecision[];
  /** Reports that Tirek wrote into the workbook: what it needs to renew them. */
  readonly reports: readonly WrittenReport[];
  /** Findings that a person has accepted, each with a note. */
  readonly accepted: readonly Acceptance[];
  /** Checks that are switched off. */
  readonly off: readonly string[];
  /** What another version of Tirek has written beside it: kept as it is. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export const emptyMemory: Memory = { staff: defaultStaffSettings, mappings: [], corrections: [], registerMappings: [], timetables: [], people: [], plans: [], topics: [], reports: [], accepted: [], off: [] };

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
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function memoryOf(found: unknown): Memory {
  const { language, staff, mappings, corrections, registerMappings, timetables, people, plans, topics, reports, accepted, off, ...more } = isLoose(found) ? found : {};
  return {
    ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
    staff: settingsOf(staff),
    mappings: listOf(mappings).flatMap(mappingOf),
    corrections: listOf(corrections).flatMap(correctionOf),
    registerMappings: listOf(registerMappings).flatMap(registerMappingOf),
    timetables: listOf(timetables).flatMap(timetableCorrectionOf),
    people: listOf(people).flatMap(personDecisionOf),
    plans: listOf(plans).flatMap(planCorrectionOf),
    topics: listOf(topics).flatMap(topicDecisionOf),
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

export function areaOf(found: unknown): Area | undefined {
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
