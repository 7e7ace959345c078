import type { MarkKind, MarkLine } from '../domain/session/records.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';
import type { Language } from '../text/language.ts';
import { registerOptions } from '../text/register-options.ts';
import { list } from '../text/timetable.ts';

/** A line of marks as a finding tells it. */
export interface MarkArgs {
  readonly school: string;
  readonly class: string;
  readonly subject: string;
  readonly pupil: string;
  readonly test: MarkKind;
}

export const markArgs = ({ school, class: { name }, subject, pupil, kind }: MarkLine): MarkArgs => ({ school: school.name.trim(), class: name.trim(), subject: subject.name.trim(), pupil: pupil.name.trim(), test: kind });

/** «№ 2 НОМ, 9, Физика, кіру тесті». */
export const markText = ({ school, class: name, subject, test }: MarkArgs, language: Language): string => list([school, name, subject, registerOptions[language]['mark-kind'][test]]);

type Row = readonly [test: string, school: string, grade: CellValue, subject: string, pupil: string, mark: CellValue, points?: CellValue, most?: CellValue];

/** Marks of pupils: a line each, from row 2 on; pupils in E, marks in F, points in G and H. */
export const marksOfPupils = (...rows: readonly Row[]): Values => [['Түрі', 'Мектеп', 'Сынып', 'Пән', 'Оқушының аты-жөні', 'Баға', 'Балл', 'Ең жоғары балл'], ...rows.map(([test, school, grade, subject, pupil, mark, points = null, most = null]) => [test, school, grade, subject, pupil, mark, points, most])];

export type CountedRow = readonly [grade: CellValue, pupils: CellValue, fives: CellValue, fours: CellValue, threes: CellValue, twos: CellValue, unmarked?: CellValue];

/** Counted classes of № 2 НОМ: number of pupils in D, counts in E … I. */
export const countedMarks = (...rows: readonly CountedRow[]): Values => [['Мектеп', 'Сынып', 'Пән', 'Оқушы саны', '«5» саны', '«4» саны', '«3» саны', '«2» саны', 'Бағаланбағаны'], ...rows.map(([grade, pupils, fives, fours, threes, twos, unmarked = null]) => ['№ 2 НОМ', grade, 'Физика', pupils, fives, fours, threes, twos, unmarked])];
