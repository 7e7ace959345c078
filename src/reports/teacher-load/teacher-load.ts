import { answer, type Result } from '../../domain/result.ts';
import { loadsOf, type TeacherLoad } from '../../domain/timetable/loads.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { annualPage, annualSheet, lastPrinted } from '../annual-grid.ts';
import { annualTable, type AnnualTable } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { chartSheet } from '../chart-sheet.ts';
import { distinctKeys } from '../distinct-keys.ts';
import type { Report, ReportSource } from '../report.ts';
import { shareOf } from '../share-cell.ts';
import { lessonsOfTwoSchools, noTimetables } from '../timetable-examples.ts';
import { timetableSource } from '../timetable-source.ts';
import { namesOf } from '../week-report.ts';
import { strings } from './strings.ts';

/** Hours a week of every teacher in all schools, with shares, days, windows, and a chart of the largest. */
export const teacherLoad: Report<'teacher-load'> = {
  id: 'teacher-load',
  about: 'timetables',
  examples: {
    accepts: [{ language: 'kk', cells: lessonsOfTwoSchools, shows: ['Мұғалімдердің апталық жүктемесі', 'Сейтқали А.Н.', '№ 5 ЖББМ, № 2 НОМ'] }],
    reports: [noTimetables],
  },
  build(source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem> {
    const read = timetableSource(source);
    if (!read.ok) return read;
    const loads = [...loadsOf(read.value.data)].sort((one, other) => other.hours - one.hours || one.teacher.name.localeCompare(other.teacher.name, 'kk'));
    const words = strings[language];
    const page = annualPage();
    page.key('teacher-load/title');
    page.line(words.heading, 'title', lastPrinted);
    // A heading further down has room above it for the caption of the numbers beside.
    page.advance();
    annualTable(page, tableOf(loads, language));
    page.key('teacher-load/note');
    page.line(words.windows, 'note', lastPrinted);
    const sheet = annualSheet(page, { name: words.sheet, id: 'teacher-load', today: source.today });
    return answer([sheet, chartOf(loads, source, language)]);
  },
};

type Counted = 'hours' | 'days' | 'windows';

const hoursFormat = (hours: number) => (Number.isInteger(hours) ? '0' : '0.0');

function tableOf(loads: readonly TeacherLoad[], language: Language): AnnualTable<Counted> {
  const [words, common, keyOf] = [strings[language], annualWords[language], distinctKeys()];
  return {
    key: 'teacher-load',
    headings: [common.number, words.teacher],
    columns: [
      { heading: words.schools, span: 3, shows: { kind: 'text', id: 'schools' } },
      { heading: words.hours, shows: { kind: 'formula', of: (numbers) => ({ value: numbers('hours').value, formula: numbers('hours').address, numberFormat: hoursFormat(numbers('hours').value) }) } },
      { heading: words.share, shows: { kind: 'formula', of: (numbers, _, total) => shareOf(numbers('hours'), total('hours')) } },
      { heading: words.days, shows: { kind: 'count', name: 'days' } },
      { heading: words.gaps, shows: { kind: 'count', name: 'windows' } },
      { heading: words.most, shows: { kind: 'text', id: 'most' } },
    ],
    aside: { caption: common.aside, numbers: [{ name: 'hours', heading: words.hours }] },
    groups: [
      {
        rows: loads.map(({ teacher, schools, hours, days, windows, mostPerDay }) => ({
          key: keyOf(teacher.key),
          label: teacher.name,
          counts: { hours, days, windows },
          texts: { schools: namesOf(schools), most: String(Math.ceil(mostPerDay)) },
        })),
      },
    ],
    total: { label: common.total },
  };
}

/** The longest bars that can be told apart on a page. */
const mostDrawn = 20;

function chartOf(loads: readonly TeacherLoad[], { today }: ReportSource, language: Language): NewSheet {
  const words = strings[language];
  const rows = loads.slice(0, mostDrawn).map(({ teacher, hours, windows }) => ({ key: teacher.key, label: teacher.name, numbers: [hours, windows] }));
  return chartSheet({ name: words.chart, id: 'teacher-load', today }, [{ id: 'teacher-load/chart', title: words.heading, kind: 'columns', names: words.teacher, series: [words.hours, words.gaps], rows }]);
}
