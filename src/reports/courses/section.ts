import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { annualTable, type WrittenTable } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { distinctKeys } from '../distinct-keys.ts';
import type { Paper } from '../paper.ts';
import { sectionLine, sectionLineLater, type Section } from '../section.ts';
import { unitNames } from '../unit-names.ts';
import type { AnnualSource } from '../annual-source.ts';
import { yearTitle } from '../year-title.ts';
import { allResults, courseGroups, type CourseGroup } from './course-groups.ts';
import { strings } from './strings.ts';

export const coursesSection: Section = {
  id: 'courses',
  needs: ['courses'],
  dated: [],

  write(page, source, language, number) {
    const words = strings[language];
    yearTitle(page, { key: 'courses', title: words.heading, number }, source, language);
    const keyOf = distinctKeys();
    const courses = courseGroups(source.data.courses).map((course) => ({ ...course, key: keyOf(course.title, course.days) }));
    if (courses.length === 0) {
      sectionLine(page, 'courses/nobody', words.nobody);
      return;
    }
    const say = sectionLineLater(page, 'courses/all');
    const { numbers } = courseTable(page, source, courses, language);
    say(words.allTogether(numbers('total')('people')));
    if (courses.length > mostTold) return;
    for (const course of courses) {
      const about = [...(course.organiser === '' ? [] : [words.organiser(course.organiser)]), ...(course.days === '' ? [] : [course.days])].join('; ');
      sectionLine(page, `courses/took/${course.key}`, words.took(inQuotes(course.title), about, numbers(course.key)('people'), resultsText(allResults(course.rows), language)));
    }
  },
};

/** More courses are told by the table alone. */
const mostTold = 3;

type Keyed = CourseGroup & { readonly key: string };

const inQuotes = (title: string) => (/[«»„“”"]/u.test(title) ? title : `«${title}»`);

const resultsText = (results: readonly (readonly [string, number])[], language: Language) => results.map(([result, people]) => `${result} – ${formatNumber(people, language)}`).join(', ');

/** A row a course: who took it is told unit by unit where they are several. */
function courseTable(page: Paper, { data }: AnnualSource, courses: readonly Keyed[], language: Language): WrittenTable<'people'> {
  const words = strings[language];
  const common = annualWords[language];
  const nameOf = unitNames(data.units, language);
  const unitsOf = ({ rows }: Keyed) => (rows.length === 1 ? nameOf(rows[0]!.unit) : resultsText(rows.map(({ unit, people }) => [nameOf(unit), people]), language));
  return annualTable<'people'>(page, {
    key: 'courses',
    headings: [common.number, words.course],
    columns: [
      { heading: words.organised, span: 2, shows: { kind: 'text', id: 'organiser' } },
      { heading: words.days, shows: { kind: 'text', id: 'days' } },
      { heading: common.unit, span: 2, shows: { kind: 'text', id: 'unit' } },
      { heading: words.people, shows: { kind: 'count', name: 'people' } },
      { heading: words.result, span: 2, shows: { kind: 'text', id: 'result' } },
    ],
    groups: [
      {
        rows: courses.map((course) => ({
          key: course.key,
          label: course.title,
          counts: { people: course.rows.reduce((sum, { people }) => sum + people, 0) },
          texts: { organiser: course.organiser, days: course.days.replace('–', ' – '), unit: unitsOf(course), result: resultsText(allResults(course.rows), language) },
        })),
      },
    ],
    total: { label: common.total },
  });
}
