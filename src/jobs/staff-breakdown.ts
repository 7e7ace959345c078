import { share } from '../domain/share.ts';
import type { Breakdown, GroupCount } from '../domain/staffing/breakdown.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import { whoCounts } from '../domain/staffing/who-counts.ts';
import type { Reading } from '../sheet/reading.ts';
import { allStaff } from '../sheet/staff/all-staff.ts';
import type { Language } from '../text/language.ts';
import { shareText } from '../text/numbers.ts';
import { categoryNames, staffing } from '../text/staffing.ts';
import { breakdownsOf } from './overview.ts';

type Cells = (string | number)[][];

/** The breakdown of all staff lists of a workbook to look at: by category, then by education, count and share in one cell. */
export function breakdownOfReading(reading: Reading, settings: StaffSettings, language: Language): Cells[] {
  const staff = allStaff(reading);
  const { counted } = whoCounts(staff.teachers, settings);
  const { category, education, names } = breakdownsOf(staff.schools, counted, { staff: settings, language });
  const short = categoryNames(language, 'shortCategories', settings.pedagogWithNone);
  return [
    cellsOf(category, (kind) => short[kind], language),
    cellsOf(education, (kind) => names.education[kind], language),
  ];
}

function cellsOf<Kind extends string>({ kinds, groups, total }: Breakdown<Kind>, nameOf: (kind: Kind) => string, language: Language): Cells {
  const words = staffing[language];
  const shown = kinds.filter((kind) => total.counts[kind] > 0);
  const row = (label: string, group: GroupCount<Kind>) => [label, group.total, ...shown.map((kind) => counted(group.counts[kind], group.total, language)), group.notUnderstood];
  return [
    [words.school, words.total, ...shown.map(nameOf), words.notUnderstood],
    ...groups.map((group) => row(group.group || words.noSchool, group)),
    row(words.total, total),
  ];
}

function counted(count: number, total: number, language: Language): string {
  const found = share(count, total);
  return found.ok ? shareText(count, found.value.percent, language) : String(count);
}
