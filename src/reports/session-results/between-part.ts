import { answersCounted } from '../../domain/session/answers.ts';
import { assignmentsFollowed } from '../../domain/session/assignments.ts';
import { activityStates } from '../../domain/session/activities.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { fold } from '../../sheet/words/fold.ts';
import type { Language } from '../../text/language.ts';
import { merged } from '../annual-grid.ts';
import { countFormat } from '../annual-table-rows.ts';
import { distinctKeys } from '../distinct-keys.ts';
import { sumOf } from '../sums.ts';
import { headingRow, shareFormat, type ResultsPage } from './results-page.ts';
import type { ResultsSource } from './source.ts';
import { strings } from './strings.ts';

/** Questionnaires, counted: a table a question. */
export function writeAnswers(on: ResultsPage, { book: { answers } }: ResultsSource, language: Language): void {
  const [{ page }, words] = [on, strings[language]];
  page.key('answers/before');
  page.advance();
  for (const [place, { question, answers: given, all }] of answersCounted(answers, fold).entries())
    page.together(() => {
      if (place === 0) {
        page.key('answers/title');
        page.line(words.answers, 'title', on.last);
      }
      const key = `answers/${place + 1}`;
      page.key(`${key}/question`);
      page.line(`${place + 1}. ${question}`, 'bold', on.last);
      headingRow(page, { key, headings: [words.number, ...words.answerColumns] });
      const first = page.next;
      const total = addressOf(first + given.length, 2);
      for (const [row, { answer, count, share }] of given.entries()) {
        page.key(`${key}/row/${fold(answer)}`);
        page.put(page.next, 0, row + 1, 'count');
        page.put(page.next, 1, answer, 'label');
        page.fit(page.next, 1, 1, answer, 'label');
        const cell = page.put(page.next, 2, count, 'count', { numberFormat: countFormat });
        page.put(page.next, 3, all === 0 ? '' : share, 'share', { formula: `IF(${total}=0,"",ROUND(${cell}/${total},4))`, numberFormat: shareFormat });
        page.advance();
      }
      page.key(`${key}/total`);
      page.put(page.next, 0, null, 'total');
      page.put(page.next, 1, words.total, 'total');
      page.put(page.next, 2, all, 'total', { formula: sumOf(given.map((_, row) => ({ address: addressOf(first + row, 2) }))), numberFormat: countFormat });
      page.put(page.next, 3, null, 'total');
      page.advance();
      page.key(`${key}/gap`);
      page.advance();
    });
}

/** Tasks, consultations and lessons between sessions: how many are done, due and late, and each with its state. */
export function writeAssignments(on: ResultsPage, { book: { assignments }, today }: ResultsSource, language: Language): void {
  const [{ page }, words] = [on, strings[language]];
  const followed = assignmentsFollowed(assignments, today);
  if (followed.length === 0) return;
  page.together(() => {
    page.key('assignments/title');
    page.line(words.assignments(writeDay(today)), 'title', on.last);
    headingRow(page, { key: 'assignments', headings: [words.number, words.kind, words.all, ...activityStates.map((state) => words.states[state])] });
    for (const [place, { kind, all, counts }] of followed.entries()) {
      page.key(`assignments/row/${kind}`);
      page.put(page.next, 0, place + 1, 'count');
      page.put(page.next, 1, words.assignmentKinds[kind], 'label');
      page.put(page.next, 2, all, 'count', { formula: `SUM(${addressOf(page.next, 3)}:${addressOf(page.next, 2 + activityStates.length)})`, numberFormat: countFormat });
      activityStates.forEach((state, column) => page.put(page.next, 3 + column, counts[state], 'count', { numberFormat: countFormat }));
      page.advance();
    }
  });
  page.key('assignments/gap');
  page.advance();
  writeList(on, followed.flatMap((each) => each.assignments), language);
}

/** Columns that each text of the list takes, from B on. */
const spans = [1, 2, 1, 3, 2, 2];

function writeList({ page }: ResultsPage, list: ReturnType<typeof assignmentsFollowed>[number]['assignments'], language: Language): void {
  const words = strings[language];
  const keyOf = distinctKeys();
  headingRow(page, { key: 'assignments/list', headings: [words.number, ...words.list] }, [1, ...spans]);
  for (const [place, { assignment, state }] of list.entries()) {
    const { title, subject, class: { name }, teacher, due } = assignment;
    page.key(`assignments/list/row/${keyOf(title, subject.key, name)}`);
    page.put(page.next, 0, place + 1, 'count');
    let column = 1;
    for (const [at, text] of [title, subject.name.trim(), name.trim(), teacher.name.trim(), due ? writeDay(due) : '', words.states[state]].entries()) {
      const right = column + spans[at]! - 1;
      page.put(page.next, column, /^\d+$/u.test(text) ? Number(text) : text === '' ? null : text, at === 2 ? 'count' : 'label');
      page.fit(page.next, column, right, text, 'label');
      merged(page, column, right, 'label');
      column = right + 1;
    }
    page.advance();
  }
  page.key('assignments/list/gap');
  page.advance();
}
