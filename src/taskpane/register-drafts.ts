import { isDay, schoolYearOf, type Day } from '../domain/calendar/day.ts';
import type { Insertion, RegistersView } from '../jobs/desk.ts';
import type { RegistersWishes } from '../jobs/registers-wishes.ts';
import { registerKinds, type RegisterKind } from '../sheet/registers/columns.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { Language } from '../text/language.ts';
import type { ReportDraft, WizardDraft } from './register-state.ts';

/** A day as people type it: 1.9.2025 and 01.09.2025; undefined where there is no such day. */
export function dayIn(text: string): Day | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})[.\/-](\d{1,2})[.\/-](\d{4})\s*$/u.exec(text)?.map(Number) ?? [];
  return day !== undefined && month !== undefined && year !== undefined && isDay(year, month, day) ? { year, month, day } : undefined;
}

/** The year in which a school year begins: 2025-2026, 2025/26, 2025. */
export function schoolYearIn(text: string): number | undefined {
  const [, year] = /^\s*(\d{4})(?:\s*[-–—/]\s*\d{2,4})?\s*$/u.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}

export const schoolYearText = (year: number): string => `${year}-${year + 1}`;

/** What the wizard begins with: everything, for the school year of a day. */
export const firstWizard = (language: Language, today: Day, kinds: readonly RegisterKind[] = registerKinds): WizardDraft => ({
  language,
  oblast: '',
  ownOblast: '',
  unit: '',
  schoolYear: schoolYearText(schoolYearOf(today)),
  on: writeDay(today),
  kinds,
});

type Field = 'schoolYear' | 'on' | 'kinds';

/** What of it cannot be used. What is left empty is left open. */
export const wizardFaults = ({ schoolYear, on, kinds }: WizardDraft): Field[] => [
  ...(schoolYear.trim() !== '' && schoolYearIn(schoolYear) === undefined ? (['schoolYear'] as const) : []),
  ...(on.trim() !== '' && dayIn(on) === undefined ? (['on'] as const) : []),
  ...(kinds.length === 0 ? (['kinds'] as const) : []),
];

/** A workbook that has registers already knows how they are filled in; what is added offers the names that it has. */
function around(registers: RegistersView | undefined): Pick<RegistersWishes, 'guide' | 'names'> {
  const present = registers?.registers.filter(({ kind, tables }) => kind !== 'staff' && tables.length > 0) ?? [];
  const namesOf = (kind: RegisterKind) => present.find((register) => register.kind === kind)?.names;
  const [units, schools] = [namesOf('units'), namesOf('schools')];
  return present.length === 0 ? {} : { guide: false, names: { ...(units ? { units } : {}), ...(schools ? { schools } : {}) } };
}

export function wizardInsertion({ language, oblast, ownOblast, unit, schoolYear, on, kinds }: WizardDraft, registers: RegistersView | undefined): Insertion {
  const name = oblast === '' ? ownOblast.trim() : oblast;
  const [year, day] = [schoolYearIn(schoolYear), dayIn(on)];
  return {
    kind: 'registers',
    wishes: {
      language,
      ...(name === '' ? {} : { oblast: name }),
      ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
      ...(year === undefined ? {} : { schoolYear: year }),
      ...(day === undefined ? {} : { on: day }),
      kinds: registerKinds.filter((kind) => kinds.includes(kind)),
      ...around(registers),
    },
  };
}

/** The day of the report as it is shown: as typed, or that of the registers. */
export const reportDay = ({ on }: ReportDraft, registers: RegistersView | undefined): string => on ?? (registers ? writeDay(registers.on) : '');

/** Whose report it is when a person has not said: the only oblast there is, otherwise the only unit, otherwise all. */
export function reportScope({ scope }: ReportDraft, registers: RegistersView | undefined): string {
  const known = registers ? [...registers.oblasts.map(({ key }) => `oblast:${key}`), ...registers.units.map(({ key }) => `unit:${key}`)] : [];
  if (scope !== undefined && (scope === '' || known.includes(scope))) return scope;
  return registers && new Set(registers.units.map(({ key }) => key)).size === 1 ? `unit:${registers.units[0]!.key}` : '';
}

/** The oblast or the unit of a report, by its key. */
export function scopeWishes(draft: ReportDraft, registers: RegistersView | undefined): { readonly oblast?: string; readonly unit?: string } {
  const [kind, key] = reportScope(draft, registers).split(/:(.*)/su);
  return key && kind === 'oblast' ? { oblast: key } : key && kind === 'unit' ? { unit: key } : {};
}

/** Undefined where the day is none. */
export function reportInsertion(draft: ReportDraft, registers: RegistersView | undefined): Insertion | undefined {
  const text = reportDay(draft, registers);
  const on = dayIn(text);
  if (text.trim() !== '' && !on) return undefined;
  return {
    kind: 'report',
    id: draft.id,
    wishes: { ...(on ? { on } : {}), ...scopeWishes(draft, registers), ...(draft.before ? { before: draft.before.figures } : {}) },
    ...(draft.anew ? { anew: true } : {}),
  };
}
