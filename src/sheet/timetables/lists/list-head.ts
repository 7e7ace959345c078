import type { DaySpan, Named } from '../../../domain/timetable/lesson.ts';
import type { RegisterFrame } from '../../registers/frame.ts';
import { titlesAbove } from '../../registers/recognise.ts';
import type { Sheet } from '../../workbook.ts';
import type { Timetable, TimetableCorrection } from '../timetables.ts';
import { classInTitle } from '../values/class-title.ts';
import { noSchool, schoolNamed } from '../values/school-key.ts';
import { schoolInTitle } from '../values/school-title.ts';
import { sessionIn } from '../values/session-title.ts';
import { weekdayOf } from '../values/weekday.ts';

/** What the titles of a list, its sheet's name and a person say of all its lessons. */
export interface ListHead {
  readonly school: Named;
  readonly schoolFrom: Timetable['schoolFrom'];
  readonly day: number | undefined;
  /** The class, where the list is one class's; '' where nothing names one. */
  readonly classes: string;
  readonly session: boolean;
  readonly dates: readonly DaySpan[];
  readonly week: string;
  readonly shift: number | undefined;
}

export function listHead({ grid, name }: Pick<Sheet, 'grid' | 'name'>, frame: RegisterFrame, correction: TimetableCorrection | undefined): ListHead {
  const titles = titlesAbove(grid, frame.top, frame.left, frame.right);
  const said = [...titles, name];
  const { session, dates } = sessionIn(said);
  const day = frame.fields.has('day') ? undefined : said.map(weekdayOf).find((each) => each !== undefined);
  return { ...schoolOf(titles, name, frame, correction), day, classes: frame.fields.has('classes') || frame.fields.has('group') ? '' : (said.map(classInTitle).find((each) => each !== '') ?? ''), session, dates: frame.fields.has('dates') ? [] : dates, week: correction?.week ?? '', shift: correction?.shift };
}

function schoolOf(titles: readonly string[], name: string, { fields }: RegisterFrame, correction: TimetableCorrection | undefined): Pick<ListHead, 'school' | 'schoolFrom'> {
  if (correction?.school !== undefined) return { school: schoolNamed(correction.school), schoolFrom: 'person' };
  const title = titles.map(schoolInTitle).find((school) => school !== undefined);
  const school = title ?? schoolInTitle(name);
  const from = fields.has('place') ? 'column' : school === undefined ? undefined : title === undefined ? 'sheet' : 'title';
  return { school: school === undefined ? noSchool : schoolNamed(school), schoolFrom: from };
}
