import { share } from '../domain/share.ts';
import { categoryTally, educationTally, type Breakdown, type GroupCount } from '../domain/staffing/breakdown.ts';
import type { StaffSettings } from '../domain/staffing/settings.ts';
import { whoCounts } from '../domain/staffing/who-counts.ts';
import type { Reading } from '../sheet/reading.ts';
import { allStaff } from '../sheet/staff/all-staff.ts';
import type { Language } from '../text/language.ts';
import { shareText } from '../text/numbers.ts';
import { staffing } from '../text/staffing.ts';

type Cells = (string | number)[][];

/** The breakdown of all staff lists of a workbook to look at: by category, then by education, count and share in one cell. */
export function breakdownOfReading(reading: Reading, settings: StaffSettings, language: Language): Cells[] {
  const words = staffing[language];
  const staff = allStaff(reading);
  const { counted } = whoCounts(staff.teachers, settings);
  const [category, education] = [categoryTally(settings.pedagogWithNone), educationTally()];
  for (const school of staff.schools) [category, education].forEach((tally) => tally.open(school));
  for (const { school, standing, schooling } of counted) {
    category.add(school, standing);
    education.add(school, schooling);
  }
  return [
    cellsOf(category.result(), (kind) => (kind === 'none' && settings.pedagogWithNone ? words.noneWithPedagog : words.shortCategories[kind]), language),
    cellsOf(education.result(), (kind) => words.education[kind], language),
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
