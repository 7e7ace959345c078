import { parseArgs } from 'node:util';
import type { Day } from '../../domain/calendar/day.ts';
import type { AnnualFigures } from '../../domain/network/annual-figures.ts';
import { answer, refuse, type Problem, type Result } from '../../domain/result.ts';
import { defaultStaffSettings, settingNames, withSetting, type SettingName, type StaffSettings } from '../../jobs/staff-settings.ts';
import { columnNumber, parseArea } from '../../sheet/cells/address.ts';
import { staffFields } from '../../sheet/tables/staff-field.ts';
import type { StaffField } from '../../sheet/tables/staff-field.ts';
import type { Acceptance } from '../../jobs/acceptance.ts';
import type { PlanCorrection, TopicDecision } from '../../sheet/thematic/thematic.ts';
import type { PersonDecision, TimetableCorrection } from '../../sheet/timetables/timetables.ts';
import type { TableCorrection } from '../../sheet/report-tables/report-table.ts';
import type { RegisterMapping } from '../../sheet/registers/read-registers.ts';
import type { StaffMapping } from '../../sheet/tables/mapping.ts';
import { isLanguage, type Language } from '../../text/language.ts';
import { dayIn } from './day-in.ts';
import { cliWords } from './strings.ts';

export interface Options {
  readonly words: readonly string[];
  readonly language: Language;
  /** The language of labels in results: the one asked for, otherwise the workbook's. */
  readonly labels: Language | undefined;
  readonly json: boolean;
  readonly workbook: string | undefined;
  readonly sheet: string | undefined;
  readonly out: string | undefined;
  readonly help: boolean;
  readonly staff: StaffSettings;
  /** The settings given here; the others are the workbook's. */
  readonly given: readonly (keyof StaffSettings)[];
  /** Checks that the workbook has switched off. */
  readonly off: readonly string[];
  readonly corrections: readonly TableCorrection[];
  readonly timetables: readonly TimetableCorrection[];
  readonly people: readonly PersonDecision[];
  readonly plans: readonly PlanCorrection[];
  readonly topics: readonly TopicDecision[];
  readonly accepted: readonly Acceptance[];
  readonly mappings: readonly StaffMapping[];
  readonly registerMappings: readonly RegisterMapping[];
  /** The day as of which a report is made, and whose: names as they were typed. */
  readonly on: Day | undefined;
  readonly oblast: string | undefined;
  readonly unit: string | undefined;
  /** Of which session a paper is: its name, or a day in it. */
  readonly session: string | undefined;
  /** Last year's workbook, and its figures once they are read. */
  readonly before: string | undefined;
  readonly figures: AnnualFigures | undefined;
}

/** Wrong usage, with the sentence to show. */
export type UsageProblem = Problem<'usage', { readonly message: string }>;

export const usage = (message: string) => refuse<UsageProblem>({ code: 'usage', args: { message } });

/** Reads the command line; the language is found first, so that every complaint is in it. */
export function readOptions(argv: readonly string[]): Result<Options, UsageProblem> {
  const language = languageIn(argv);
  const words = cliWords[language];
  const parsed = parse(argv);
  if (!parsed) return usage(words.wrongOption(firstUnknown(argv)));
  const { values, positionals } = parsed;
  if (values.lang !== undefined && !isLanguage(values.lang)) return usage(words.wrongOption(`--lang ${values.lang}`));
  let staff = defaultStaffSettings;
  const given: (keyof StaffSettings)[] = [];
  for (const text of values.set ?? []) {
    const next = withSetting(staff, text);
    if (!next) return usage(words.wrongSetting(text, Object.keys(settingNames)));
    staff = next;
    given.push(settingNames[text.split('=')[0] as SettingName]);
  }
  const mappings: StaffMapping[] = [];
  for (const text of values.map ?? []) {
    const mapping = parseMapping(text);
    if (!mapping) return usage(words.wrongMapping(text));
    mappings.push(mapping);
  }
  const on = values.date === undefined ? undefined : dayIn(values.date);
  if (values.date !== undefined && !on) return usage(words.wrongDate(values.date));
  return answer({
    words: positionals,
    language,
    labels: values.lang === undefined ? undefined : language,
    json: values.json ?? false,
    workbook: values.workbook,
    sheet: values.sheet,
    out: values.out,
    help: values.help ?? false,
    staff,
    given,
    off: [],
    corrections: [],
    timetables: [],
    people: [],
    plans: [],
    topics: [],
    accepted: [],
    mappings,
    registerMappings: [],
    on,
    oblast: values.oblast,
    unit: values.unit,
    session: values.session,
    before: values.before,
    figures: undefined,
  });
}

const known = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  workbook: { type: 'string' },
  sheet: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  set: { type: 'string', multiple: true },
  map: { type: 'string', multiple: true },
  date: { type: 'string' },
  oblast: { type: 'string' },
  unit: { type: 'string' },
  session: { type: 'string' },
  before: { type: 'string' },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: known });
  } catch {
    return undefined;
  }
}

const firstUnknown = (argv: readonly string[]) =>
  argv.find((word) => /^--?[a-z]/iu.test(word) && !Object.hasOwn(known, word.replace(/^--?|=.*$/gu, ''))) ?? argv.join(' ');

/** The language asked for on a command line, before anything else of it is understood. */
export function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return at >= 0 && isLanguage(asked) ? asked : 'kk';
}

/** `Парақ!A3:F40 heads=2 name=B category=D`; the sheet may stand in apostrophes. */
function parseMapping(text: string): StaffMapping | undefined {
  const [, quoted, plain, address = '', rest = ''] = /^(?:'((?:[^']|'')+)'|([^!]+))!(\S+)(.*)$/u.exec(text.trim()) ?? [];
  const area = parseArea(address);
  const fields: Partial<Record<StaffField, number>> = {};
  let headingRows = 1;
  for (const pair of rest.trim().split(/\s+/u).filter(Boolean)) {
    const [key = '', value = ''] = pair.split('=');
    if (key === 'heads' && /^\d$/u.test(value)) headingRows = Number(value);
    else if ((staffFields as readonly string[]).includes(key) && /^[A-Za-z]{1,3}$/u.test(value)) fields[key as StaffField] = columnNumber(value);
    else return undefined;
  }
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const inside = Object.values(fields).every((column) => area && column >= area.left && column <= area.right);
  return sheet !== undefined && area && inside && Object.keys(fields).length > 0 ? { sheet, area, headingRows, fields } : undefined;
}
