import { answer, refuse, type Result } from '../domain/result.ts';
import { defaultStaffSettings, type StaffSettings } from '../domain/staffing/settings.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import { staffFields, type StaffField } from '../sheet/tables/staff-field.ts';
import { isLanguage, type Language } from '../text/language.ts';
import type { MemoryProblem } from '../text/problems.ts';

export const memoryNamespace = 'urn:tirek:workbook:1';
/** The form of what is remembered. A newer one is left untouched. */
const version = 1;

/** What a workbook remembers for Tirek: all of it chosen by a person, all of it travels with the file. */
export interface Memory {
  /** Language of labels in results; the pane's own where none is remembered. */
  readonly language?: Language;
  readonly staff: StaffSettings;
  readonly mappings: readonly StaffMapping[];
  /** Checks that are switched off. */
  readonly off: readonly string[];
}

export const emptyMemory: Memory = { staff: defaultStaffSettings, mappings: [], off: [] };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => entities[sign]!);
const unescape = (text: string) => Object.entries(entities).reduceRight((rest, [sign, entity]) => rest.replaceAll(entity, sign), text);

/** The custom XML part: one element, what is remembered as JSON in it. */
export const writeMemory = (memory: Memory): string =>
  `<tirek xmlns="${memoryNamespace}" version="${version}">${escape(JSON.stringify(memory))}</tirek>`;

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

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function memoryOf(found: unknown): Memory {
  const { language, staff, mappings, off } = isLoose(found) ? found : {};
  return {
    ...(typeof language === 'string' && isLanguage(language) ? { language } : {}),
    staff: settingsOf(staff),
    mappings: listOf(mappings).flatMap(mappingOf),
    off: listOf(off).filter((check): check is string => typeof check === 'string'),
  };
}

function settingsOf(found: unknown): StaffSettings {
  const names = Object.keys(defaultStaffSettings) as (keyof StaffSettings)[];
  const known = isLoose(found) ? names.filter((name) => typeof found[name] === 'boolean').map((name) => [name, found[name]]) : [];
  return { ...defaultStaffSettings, ...Object.fromEntries(known) };
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function mappingOf(found: unknown): StaffMapping[] {
  if (!isLoose(found) || typeof found['sheet'] !== 'string' || !isLoose(found['area']) || !isLoose(found['fields'])) return [];
  const { top, left, bottom, right } = found['area'];
  const { sheet, headingRows, fields, school } = found;
  if (!isPlace(top) || !isPlace(left) || !isPlace(bottom) || !isPlace(right) || !isPlace(headingRows) || bottom < top || right < left) return [];
  const columns = Object.entries(fields).filter((entry): entry is [StaffField, number] => (staffFields as readonly string[]).includes(entry[0]) && isPlace(entry[1]));
  if (columns.length === 0) return [];
  return [{ sheet, area: { top, left, bottom, right }, headingRows, fields: Object.fromEntries(columns), ...(typeof school === 'string' ? { school } : {}) }];
}
