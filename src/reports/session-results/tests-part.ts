import type { MarkKind, MarkLine } from '../../domain/session/records.ts';
import { resultsBy, type ResultGroup, type ResultPart } from '../../domain/session/results.ts';
import type { Language } from '../../text/language.ts';
import { sentence } from '../sentence.ts';
import { marksTable, type ResultsPage, type ShareCells } from './results-page.ts';
import { strings } from './strings.ts';

const parts = ['subject', 'grade', 'school'] as const satisfies readonly ResultPart[];
type Part = (typeof parts)[number];

/** Where the shares of the tables of one test stand, by what they are told apart by. */
export type TestCells = Readonly<Record<Part, ReadonlyMap<string, ShareCells>>>;

/** Groups in the order in which people look for them. */
export function groupsBy(lines: readonly MarkLine[], part: Part): readonly ResultGroup[] {
  const groups = resultsBy(lines, [part]);
  return part === 'grade' ? [...groups].sort((one, other) => (one.grade ?? 99) - (other.grade ?? 99)) : groups;
}

export function labelOf({ subject, grade, school }: ResultGroup, part: Part, language: Language): string {
  const words = strings[language];
  const label = { subject: subject?.name, grade: grade === undefined ? undefined : words.grade(grade), school: school?.name }[part];
  return label?.trim() || words.unknown;
}

/** One test or kind of marks: by subject, by grade, by school. A table of one row, the same as the one above, is left out. */
export function writeTest(on: ResultsPage, kind: MarkKind, lines: readonly MarkLine[], language: Language): TestCells {
  const [{ page, columns }, words] = [on, strings[language]];
  const cells: Record<Part, ReadonlyMap<string, ShareCells>> = { subject: new Map(), grade: new Map(), school: new Map() };
  const writePart = (part: Part) => {
    const groups = groupsBy(lines, part);
    if (part !== 'subject' && groups.length < 2) return;
    const rows = groups.map((group) => ({ key: group.key || '?', label: labelOf(group, part, language), tally: group.tally }));
    const headings = [words.number, words.by[part], ...columns.map((name) => words.columns[name])];
    cells[part] = marksTable(on, { key: `${kind}/${part}`, headings }, rows, words.total);
    page.key(`${kind}/${part}/gap`);
    page.advance();
  };
  page.together(() => {
    page.key(`${kind}/title`);
    page.line(words.tests[kind], 'title', on.last);
    page.key(`${kind}/said`);
    const say = page.reserve(on.last);
    writePart('subject');
    say(sentence(words.tested({ test: words.tests[kind], pupils: cells.subject.get('')!.pupils }), language), 'plain');
  });
  for (const part of parts.slice(1)) writePart(part);
  return cells;
}
