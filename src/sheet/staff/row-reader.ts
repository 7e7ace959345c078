import type { Schooling } from '../../domain/staffing/teacher.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import type { Grid } from '../cells/grid.ts';
import type { StaffFrame } from '../tables/frame.ts';
import type { StaffField } from '../tables/headings.ts';
import { mergedValues } from './merged-values.ts';
import { readCategory, readEducation, readOldCategory, remembering, type CategoryReading } from './read-category.ts';
import type { SchoolPlace } from './school-places.ts';
import type { Person } from './staff-lines.ts';
import { isVacancyName, remarkIn, statusesIn, type Status } from './status-words.ts';

/** Reads the cells of one row at a time, by the columns of its table. */
export interface RowReader {
  readonly hasRemarks: boolean;
  name(row: number): string;
  school(row: number): CellValue;
  /** The category is one that is understood. */
  isCertain(row: number): boolean;
  status(row: number, name: string): ReadonlySet<Status>;
  continues(row: number): boolean;
  person(row: number, name: string, school: SchoolPlace, status: ReadonlySet<Status>): Person;
}

const remarkFields = ['status', 'note', 'position', 'subject', 'category'] as const;
const allUnderstood: readonly StaffField[] = [];

export function rowReader(grid: Grid, frame: StaffFrame): RowReader {
  const { fields, marks } = frame;
  const merged = mergedValues(grid, frame);
  const { values } = grid;
  const columnOf = (field: StaffField) => fields.get(field) ?? -1;
  const valueAt = merged.isEmpty
    ? (row: number, column: number): CellValue => (column < 0 ? null : (values[row]?.[column] ?? null))
    : (row: number, column: number): CellValue => (column < 0 ? null : (merged.valueAt(row, column) ?? values[row]?.[column] ?? null));

  const [categoryColumn, oldColumn, educationColumn, degreeColumn] = (['category', 'oldCategory', 'education', 'degree'] as const).map(columnOf) as [number, number, number, number];
  const [nameColumn, schoolColumn] = [columnOf('name'), columnOf('school')];
  const [category, old, education] = [remembering(readCategory), remembering(readOldCategory), remembering(readEducation)];
  const statuses = remembering((value) => statusesIn(textOf(value)));
  const standing = (row: number): CategoryReading => (marks.size > 0 ? ticked(grid, row, marks) : category(valueAt(row, categoryColumn)));

  return {
    hasRemarks: remarkFields.some((field) => field !== 'category' && fields.has(field)),
    name: (row) => textOf(values[row]?.[nameColumn]),
    school: (row) => valueAt(row, schoolColumn),
    isCertain: (row) => marks.size === 0 && category(valueAt(row, categoryColumn)).understood,
    continues: merged.continues,
    status(row, name) {
      const said = remarkFields.flatMap((field) => [...statuses(valueAt(row, columnOf(field)))]);
      return new Set<Status>([...said, ...statusesIn(remarkIn(name)), ...(isVacancyName(name) ? (['vacancy'] as const) : [])]);
    },
    person(row, name, school, status) {
      const said = standing(row);
      const former = oldColumn < 0 ? undefined : old(valueAt(row, oldColumn));
      const taught = educationColumn < 0 ? undefined : education(valueAt(row, educationColumn));
      const inCategory = said.schooling;
      return {
        kind: 'person',
        row,
        name,
        school,
        standing: former?.standing.old ? { ...said.standing, old: former.standing.old } : said.standing,
        schooling: degreeColumn < 0 && !inCategory.mastersDegree ? (taught?.schooling ?? inCategory) : schoolingOf(taught?.schooling ?? inCategory, inCategory, valueAt(row, degreeColumn)),
        status,
        misread: said.understood && former?.understood !== false && taught?.understood !== false ? allUnderstood : misreadIn(row, said, former, taught?.understood ?? true),
      };
    },
  };

  function misreadIn(row: number, said: CategoryReading, former: CategoryReading | undefined, educationUnderstood: boolean): StaffField[] {
    const onlyOld = isBlank(valueAt(row, categoryColumn)) && former?.standing.old !== undefined;
    return [
      ...((categoryColumn >= 0 || marks.size > 0) && !said.understood && !onlyOld ? (['category'] as const) : []),
      ...(former && !former.understood && !isBlank(valueAt(row, oldColumn)) ? (['oldCategory'] as const) : []),
      ...(educationUnderstood ? [] : (['education'] as const)),
    ];
  }
}

const tick = /^(?:\+|v|✓|✔|√|x|х|1|иә|ия|да|yes)$/iu;
const noTick: CategoryReading = { understood: false, standing: {}, schooling: { mastersDegree: false } };

/** Exactly one tick in the columns of categories. */
function ticked({ values }: Grid, row: number, marks: StaffFrame['marks']): CategoryReading {
  const found = [...marks].filter(([column]) => tick.test(textOf(values[row]?.[column])));
  return found.length === 1 ? { ...noTick, understood: true, standing: found[0]![1] } : noTick;
}

function schoolingOf(taught: Schooling, inCategory: Schooling, degree: CellValue): Schooling {
  const masters = inCategory.mastersDegree || readEducation(degree).schooling.mastersDegree;
  if (!masters || (taught.level !== undefined && taught.level !== 'higher')) return taught;
  return { level: 'higher', mastersDegree: true };
}
