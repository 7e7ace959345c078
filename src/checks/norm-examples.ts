import type { SettingId } from '../sheet/registers/columns.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';
import { settingWords } from '../text/register-settings.ts';
import { lessonListWith } from './lesson-examples.ts';

export type NormRow = readonly [norm: SettingId, value: number | string];

/** A sheet of settings on which these norms are switched on. */
export const normsOn = (...rows: readonly NormRow[]): Readonly<Record<string, Values>> => ({ Баптау: settings('иә', rows) });

/** The same, switched off. */
export const normsOff = (...rows: readonly NormRow[]): Readonly<Record<string, Values>> => ({ Баптау: settings('жоқ', rows) });

const settings = (on: string, rows: readonly NormRow[]): Values => [
  ['Баптау атауы', 'Мәні', 'Дереккөз', 'Мәртебесі', 'Қосулы (иә/жоқ)'],
  ...rows.map(([norm, value]) => [settingWords.kk[norm].name, value, 'Аудан бұйрығы', 'расталмаған', on]),
];

type SessionRow = readonly [grade: CellValue, day: string, period: number, subject: string];

const times = ['09:00', '09:45', '09:50', '10:35', '10:45', '11:30', '11:40', '12:25', '12:35', '13:20'];

/** Lessons of a session at № 5 ЖББМ for pupils of № 2 НОМ. */
export const sessionList = (dates: string, ...rows: readonly SessionRow[]): Values =>
  lessonListWith(
    ['Түрі', 'Күндері', 'Оқушылар мектебі'],
    ...rows.map(([grade, day, period, subject]) => ['№ 5 ЖББМ', grade, '', day, period, times[2 * period - 2]!, times[2 * period - 1]!, subject, `Ахметов ${'АБВГД'[period - 1]}. А.`, `${10 + period}`, 'сессия', dates, '№ 2 НОМ']),
  );
