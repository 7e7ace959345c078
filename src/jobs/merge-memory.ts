import type { Area } from '../sheet/cells/address.ts';
import { defaultStaffSettings, type StaffSettings } from '../domain/staffing/settings.ts';
import type { TopicDecision } from '../sheet/thematic/thematic.ts';
import type { PersonDecision } from '../sheet/timetables/timetables.ts';
import { acceptanceKey } from './acceptance.ts';
import { isLoose, type Memory } from './memory.ts';

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
    timetables: mergeEntries(base.timetables, theirs.timetables, wanted.timetables, placeOf),
    people: mergeEntries(base.people, theirs.people, wanted.people, pairKey),
    plans: mergeEntries(base.plans, theirs.plans, wanted.plans, placeOf),
    topics: mergeEntries(base.topics, theirs.topics, wanted.topics, pairKey),
    reports: mergeReports(base.reports, theirs.reports, wanted.reports),
    accepted: mergeEntries(base.accepted, theirs.accepted, wanted.accepted, acceptanceKey),
    off: mergeEntries(base.off, theirs.off, wanted.off, (check) => check),
    ...(theirs.more ? { more: theirs.more } : {}),
  };
}

/** What is written on a sheet is remembered by its name. */
export const mergeReports = (base: Memory['reports'], theirs: Memory['reports'], wanted: Memory['reports']): Memory['reports'] => mergeEntries(base, theirs, wanted, ({ sheet }) => sheet);

const placeOf = ({ sheet, area }: { readonly sheet: string; readonly area: Area }) => `${area.top} ${area.left} ${sheet}`;

const pairKey = ({ keys }: PersonDecision | TopicDecision) => [...keys].sort().join('\n');

/** By their keys: what was added, changed or taken away since `base` is as wanted, the rest as theirs. */
function mergeEntries<Entry>(base: readonly Entry[], theirs: readonly Entry[], wanted: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const [before, now, asked] = [base, theirs, wanted].map((entries) => new Map(entries.map((entry) => [keyOf(entry), entry]))) as [Map<string, Entry>, Map<string, Entry>, Map<string, Entry>];
  const touched = (key: string) => written(before.get(key)) !== written(asked.get(key));
  const keys = new Set([...now.keys(), ...asked.keys()]);
  return [...keys].flatMap((key) => (touched(key) ? asked : now).get(key) ?? []);
}

/** The same however the fields are ordered. */
const written = (entry: unknown): string => JSON.stringify(entry, (_, value: unknown) => (isLoose(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value));
