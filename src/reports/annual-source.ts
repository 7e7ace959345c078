import { dayNumber, schoolYearOf, type Day } from '../domain/calendar/day.ts';
import type { AnnualFigures } from '../domain/network/annual-figures.ts';
import type { NetworkData, Unit } from '../domain/network/records.ts';
import { within } from '../domain/network/scope.ts';
import { answer, refuse, type Result } from '../domain/result.ts';
import { whoCounts, type Counting } from '../domain/staffing/who-counts.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import type { RegisterKind, SettingId } from '../sheet/registers/columns.ts';
import { isDayValue, networkData, settingOf, type Registers } from '../sheet/registers/registers.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { ReportSource, ReportWishes } from './report.ts';

/** Registers that are filled as of a day of their own; the others tell the day of each record. */
export const datedKinds = ['schools', 'staff', 'pupils', 'classes'] as const;
export type DatedKind = (typeof datedKinds)[number];

/** What the annual tables are made of. */
export interface AnnualSource {
  /** The records of the scope on the day; of the staff those that count. */
  readonly data: NetworkData;
  readonly on: Day;
  readonly days: Readonly<Record<DatedKind, Day>>;
  /** Nobody has said of which day the registers are: that of making was taken. */
  readonly dayUnknown: boolean;
  /** '' where neither the units nor the settings name one, or the units name several. */
  readonly oblast: string;
  /** The only unit, where the report is not of an oblast. */
  readonly unit: Unit | undefined;
  /** `2021-2022`. */
  readonly schoolYear: string;
  readonly signer: { readonly name: string; readonly position: string };
  readonly today: Day;
  /** Last year's figures, made within the same scope. */
  readonly before: AnnualFigures | undefined;
  readonly staff: StaffSettings;
  readonly counting: Counting;
  readonly registers: Registers;
}

/**
 * Registers become the records of a scope.
 *
 * Takes    the source of a report; the registers without which it is none
 * Returns  the records of the wished oblast or unit on the day: the wished one, else that of the settings, else today
 * Refuses  `no-registers` where one is missing, `registers-empty` where it has no row, `no-such-unit` where the scope holds no unit
 */
export function annualSource(source: ReportSource, needed: readonly RegisterKind[]): Result<AnnualSource, KnownProblem> {
  const registers = source.registers();
  const lacking = (without: (kind: RegisterKind) => boolean) => needed.filter(without);
  const missing = lacking((kind) => registers[kind].tables.length === 0);
  if (missing.length > 0) return refuse({ code: 'no-registers', args: { kinds: missing } });
  const empty = lacking((kind) => registers[kind].rows.length === 0);
  if (empty.length > 0) return refuse({ code: 'registers-empty', args: { kinds: empty } });
  const days = reportDays(registers, source.wishes, source.today);
  const on = days.schools;
  const counting = whoCounts(registers.staff.rows.map(({ record }) => record), source.staff);
  const data = scoped({ ...networkData(registers), staff: counting.counted }, source, days);
  const { oblast, unit } = source.wishes;
  if (data.units.length === 0 && (oblast ?? unit) !== undefined) return refuse({ code: 'no-such-unit', args: { unit: (unit ?? oblast)!, on } });
  return answer({
    data, on, days, dayUnknown: source.wishes.on === undefined && datedKinds.every((kind) => settingOf(registers, `on-${kind}`) === undefined), counting, registers, staff: source.staff, today: source.today, before: source.wishes.before,
    oblast: oblastOf(data, registers),
    unit: data.units.length === 1 && (unit !== undefined || oblast === undefined) ? data.units[0] : undefined,
    schoolYear: textOfSetting(registers, 'school-year') || `${schoolYearOf(on)}-${schoolYearOf(on) + 1}`,
    signer: { name: textOfSetting(registers, 'signed-by'), position: textOfSetting(registers, 'signed-as') },
  });
}

/** Schools and combined classes hold from day to day; combined classes may be filled as of another day than the schools. */
function scoped(all: NetworkData, { wishes: { oblast, unit } }: ReportSource, days: AnnualSource['days']): NetworkData {
  const scope = { on: days.schools, ...(oblast === undefined ? {} : { oblast }), ...(unit === undefined ? {} : { unit }) };
  const found = within(all, scope);
  /** A unit whose two rows overlap is one unit. */
  const data = { ...found, units: found.units.filter(({ key }, place) => found.units.findIndex((each) => each.key === key) === place) };
  if (dayNumber(days.classes) === dayNumber(days.schools)) return data;
  const keys = new Set(data.units.map(({ key }) => key));
  const classes = within(all, { ...scope, on: days.classes }).classes;
  return { ...data, classes: scope.oblast === undefined && scope.unit === undefined ? classes : classes.filter((each) => keys.has(each.unit)) };
}

/** The day of every register: the wished one, else that of the settings. `schools` is the day of the report as a whole. */
export function reportDays(registers: Pick<Registers, 'settings'>, wishes: Pick<ReportWishes, 'on'>, today: Day): AnnualSource['days'] {
  const set = (kind: DatedKind) => {
    const value = settingOf(registers, `on-${kind}`);
    return value !== undefined && isDayValue(value) ? value : undefined;
  };
  const latest = datedKinds.flatMap((kind) => set(kind) ?? []).sort((one, other) => dayNumber(other) - dayNumber(one))[0];
  const schools = wishes.on ?? set('schools') ?? latest ?? today;
  return { schools, classes: wishes.on ?? set('classes') ?? schools, staff: set('staff') ?? schools, pupils: set('pupils') ?? schools };
}

export function textOfSetting(registers: Registers, id: SettingId): string {
  const value = settingOf(registers, id);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function oblastOf({ units }: NetworkData, registers: Registers): string {
  const named = new Map(units.filter(({ oblast }) => oblast !== '').map(({ oblastKey, oblast }) => [oblastKey, oblast]));
  return named.size === 1 ? [...named.values()][0]! : named.size === 0 ? textOfSetting(registers, 'oblast') : '';
}
