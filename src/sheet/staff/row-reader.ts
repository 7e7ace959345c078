import type { Schooling } from '../../domain/staffing/teacher.ts';
import { isBlank, textOf, type CellValue } from '../cells/cell.ts';
import type { Grid } from '../cells/grid.ts';
import type { StaffFrame } from '../tables/frame.ts';
import type { StaffField } from '../tables/staff-field.ts';
import { mergedValues } from './merged-values.ts';
import { categoryOf, isTick, readDegree, readEducation, readOldCategory, remembering, type CategoryReading } from './read-category.ts';
import type { SchoolPlace } from './school-places.ts';
import type { Person } from './staff-line.ts';
import { holdsSeveral, isNameOnly, isVacancyName, statusesIn, statusesOfPosition, type Status } from './status-words.ts';

/** Reads the cells of one row at a time, by the columns of its table. */
export interface RowReader {
  name(row: number): string;
  school(row: number): CellValue;
  /** No column in which more may be said of a person says anything of use. */
  saysNoMore(row: number): boolean;
  /** There is a column in which more may be said of a person. */
  readonly hasRemarks: boolean;
  category(row: number): CategoryReading;
  /** What is said of the person, by remark, position or name. With a category, only the name can say that it is a vacancy. */
  status(row: number, name: string, certain: boolean): ReadonlySet<Status>;
  continues(row: number): boolean;
  person(row: number, name: string, said: CategoryReading, school: SchoolPlace, status: ReadonlySet<Status>, key?: string): Person;
}

const remarkFields = ['status', 'note', 'subject', 'category', 'position'] as const;
const allUnderstood: readonly StaffField[] = [];

const [old, education] = [remembering(readOldCategory), remembering(readEducation)];
const statuses = remembering((value) => statusesIn(textOf(value)));
const statusesOfTheirPosition = remembering((value) => statusesOfPosition(textOf(value)));

/** What is wanted of a person: everything, or the categories alone, as a function counts them. */
export type Details = 'all' | 'category';

export function rowReader(grid: Grid, frame: StaffFrame, details: Details): RowReader {
  const { fields, marks, names } = frame;
  const merged = mergedValues(grid, frame);
  const { values } = grid;
  const columnOf = (field: StaffField) => fields.get(field) ?? -1;
  const valueAt = merged.isEmpty
    ? (row: number, column: number): CellValue => (column < 0 ? null : (values[row]?.[column] ?? null))
    : (row: number, column: number): CellValue => (column < 0 ? null : (merged.valueAt(row, column) ?? values[row]?.[column] ?? null));

  const [categoryColumn, oldColumn, educationColumn, degreeColumn] = (['category', 'oldCategory', 'education', 'degree'] as const).map(columnOf) as [number, number, number, number];
  const remarkColumns = remarkFields.filter((field) => field !== 'category' && fields.has(field)).map(columnOf);
  const positionColumn = columnOf('position');
  const [nameColumn, schoolColumn] = [names[0] ?? -1, columnOf('school')];
  const standing = (row: number): CategoryReading => (marks.size > 0 ? ticked(grid, row, marks) : categoryOf(valueAt(row, categoryColumn)));

  const degree = (row: number) => (degreeColumn < 0 ? false : readDegree(valueAt(row, degreeColumn)));

  return {
    hasRemarks: remarkColumns.length > 0,
    saysNoMore: (row) => remarkColumns.every((column) => saysNothing(valueAt(row, column), column === positionColumn)) && statuses(valueAt(row, categoryColumn)).size === 0,
    name: names.length > 1 ? (row) => names.map((column) => textOf(values[row]?.[column])).filter(Boolean).join(' ') : (row) => textOf(values[row]?.[nameColumn]),
    school: (row) => valueAt(row, schoolColumn),
    category: standing,
    continues: merged.continues,
    status(row, name, certain) {
      const said = remarkFields.flatMap((field) => [...statuses(valueAt(row, columnOf(field)))]);
      const position = statusesOfTheirPosition(valueAt(row, positionColumn));
      const all = new Set<Status>([...said, ...position, ...(isNameOnly(name) ? [] : statusesIn(name))]);
      if (certain && !isVacancyName(name)) all.delete('vacancy');
      if (name !== '' && isVacancyName(name)) all.add('vacancy');
      return all;
    },
    person(row, name, said, school, status, key) {
      const former = oldColumn < 0 ? undefined : old(valueAt(row, oldColumn));
      const standing = former?.standing.old ? { ...said.standing, old: former.standing.old } : said.standing;
      if (details === 'category') return { kind: 'person', row, name, key, school, standing, schooling: said.schooling, status, misread: allUnderstood };
      const taught = educationColumn < 0 ? undefined : education(valueAt(row, educationColumn));
      const inCategory = said.schooling;
      const plain = said.understood && former?.understood !== false && taught?.understood !== false && degree(row) !== undefined && !holdsSeveral(name);
      return {
        kind: 'person',
        row,
        name,
        key,
        school,
        standing,
        schooling: degreeColumn < 0 && !inCategory.mastersDegree ? (taught?.schooling ?? inCategory) : schoolingOf(taught?.schooling ?? inCategory, inCategory, degree(row)),
        status,
        misread: plain ? allUnderstood : misreadIn(row, name, said, former, taught?.understood ?? true),
      };
    },
  };

  function misreadIn(row: number, name: string, said: CategoryReading, former: CategoryReading | undefined, educationUnderstood: boolean): StaffField[] {
    const onlyOld = isBlank(valueAt(row, categoryColumn)) && former?.standing.old !== undefined;
    return [
      ...(holdsSeveral(name) ? (['name'] as const) : []),
      ...((categoryColumn >= 0 || marks.size > 0) && !said.understood && !onlyOld ? (['category'] as const) : []),
      ...(former && !former.understood && !isBlank(valueAt(row, oldColumn)) ? (['oldCategory'] as const) : []),
      ...(educationUnderstood ? [] : (['education'] as const)),
      ...(degree(row) === undefined ? (['degree'] as const) : []),
    ];
  }
}

const saysNothing = (value: CellValue, isPosition: boolean): boolean => value === null || (statuses(value).size === 0 && (!isPosition || statusesOfTheirPosition(value).size === 0));

const noTick: CategoryReading = { understood: false, standing: {}, schooling: { mastersDegree: false } };

/** Exactly one tick in the columns of categories. */
function ticked({ values }: Grid, row: number, marks: StaffFrame['marks']): CategoryReading {
  const found = [...marks].filter(([column]) => isTick(values[row]?.[column]));
  return found.length === 1 ? { ...noTick, understood: true, standing: found[0]![1] } : noTick;
}

function schoolingOf(taught: Schooling, inCategory: Schooling, degree: boolean | undefined): Schooling {
  const masters = inCategory.mastersDegree || degree === true;
  if (!masters || (taught.level !== undefined && taught.level !== 'higher')) return taught;
  return { level: 'higher', mastersDegree: true };
}
