import { serialOfDay, type Day } from '../domain/calendar/day.ts';
import { settingIds, type NormId, type SettingId } from '../sheet/registers/columns.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import { registerOptions, type SettingStatus } from '../text/register-options.ts';
import { settingWords } from '../text/register-settings.ts';
import { oblastName, type NewRow } from './new-register-rows.ts';
import { normSources } from './new-settings-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';

interface GivenNorm {
  readonly value?: number | string;
  readonly status: SettingStatus;
  readonly date?: Day;
  readonly on: boolean;
}

const press: Day = { year: 2025, month: 7, day: 8 };
const sanitary: Day = { year: 2021, month: 8, day: 5 };
const assessment: Day = { year: 2008, month: 3, day: 18 };
const rate: Day = { year: 2021, month: 9, day: 1 };

/**
 * What a new sheet of settings says of norms: those that another source quotes remind, what nobody confirms is empty and off.
 * Norms of timetables are all off: a district that wants them switches them on.
 *
 * Source   docs/sources.md#norms
 */
const norms: Readonly<Record<NormId, GivenNorm>> = {
  'norm-combined-grades': { value: 3, status: 'secondary', on: true },
  'norm-age-gap': { value: 2, status: 'secondary', on: true },
  'norm-split-from': { value: 16, status: 'secondary', date: { year: 2018, month: 10, day: 30 }, on: false },
  'norm-split-elsewhere': { value: 24, status: 'secondary', date: { year: 2022, month: 8, day: 3 }, on: false },
  'norm-class-most': { status: 'unconfirmed', on: false },
  'norm-combined-most': { status: 'unconfirmed', on: false },
  'norm-primary-least': { value: 5, status: 'secondary', date: press, on: true },
  'norm-basic-least': { value: 41, status: 'secondary', date: press, on: true },
  'norm-secondary-least': { value: 81, status: 'secondary', date: press, on: true },
  'norm-load-primary': { value: '1: 24; 2: 25; 3: 29; 4: 29', status: 'secondary', date: sanitary, on: false },
  'norm-load': { value: '5: 33; 6: 33; 7: 34; 8: 36; 9: 38; 10: 39; 11: 39', status: 'confirmed', date: sanitary, on: false },
  'norm-break-least': { value: 5, status: 'secondary', date: sanitary, on: false },
  'norm-break-most': { value: 30, status: 'secondary', date: sanitary, on: false },
  'norm-shift-gap': { value: 40, status: 'secondary', date: sanitary, on: false },
  'norm-double-primary': { value: 1, status: 'secondary', date: sanitary, on: false },
  'norm-edge-rank': { value: 9, status: 'unconfirmed', date: sanitary, on: false },
  'norm-day-points': { status: 'unconfirmed', on: false },
  'norm-tests-together': { value: 1, status: 'confirmed', date: assessment, on: false },
  'norm-tests-a-day': { value: 3, status: 'confirmed', date: assessment, on: false },
  'norm-session-week': { value: 2, status: 'secondary', on: false },
  'norm-session-days': { value: 5, status: 'secondary', on: false },
  'norm-session-grades': { value: '8–11', status: 'secondary', on: false },
  'norm-session-subjects': { value: 100, status: 'secondary', on: false },
  'norm-rate-hours': { value: 16, status: 'secondary', date: rate, on: false },
  'norm-most-rates': { status: 'unconfirmed', on: false },
  'norm-teacher-windows': { status: 'unconfirmed', on: false },
  'norm-level-unmarked': { value: 7, status: 'secondary', on: false },
  'norm-level-ones': { value: 7, status: 'secondary', on: false },
  'norm-weak-quality': { status: 'unconfirmed', on: false },
};

export const isNorm = (id: SettingId): id is NormId => id.startsWith('norm-');
/** The day as of which a register was filled. */
export const isDaySetting = (id: SettingId): boolean => id.startsWith('on-');

export function settingValue(id: SettingId, wishes: RegistersWishes): CellValue {
  if (isDaySetting(id)) return wishes.on ? serialOfDay(wishes.on) : null;
  if (id === 'oblast') return oblastName(wishes) || null;
  if (id === 'unit') return wishes.unit ?? null;
  return id === 'school-year' && wishes.schoolYear !== undefined ? schoolYearText(wishes.schoolYear) : null;
}

const schoolYearText = (begins: number): string => `${begins}-${begins + 1}`;

/** A line for every setting, in their order. */
export function settingRows(wishes: RegistersWishes): NewRow<'settings'>[] {
  const options = registerOptions[wishes.language];
  return settingIds.map((id) => {
    const { name } = settingWords[wishes.language][id];
    if (!isNorm(id)) return { name, value: settingValue(id, wishes) };
    const { value = null, status, date, on } = norms[id];
    return { name, value, source: normSources[wishes.language][id], status: options.status[status], on: options.yes[on ? 'yes' : 'no'], ...(date ? { date: serialOfDay(date) } : {}) };
  });
}
