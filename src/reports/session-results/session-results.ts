import { answer } from '../../domain/result.ts';
import type { MarkKind } from '../../domain/session/records.ts';
import { tallyOfLine } from '../../domain/session/results.ts';
import { writeDates as writeDays, writeDay } from '../../sheet/dates/write-date.ts';
import type { NewSheet } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import { list } from '../../text/timetable.ts';
import { ownMark } from '../annual-grid.ts';
import { textOfSetting } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { chartSheet } from '../chart-sheet.ts';
import type { Report, ReportSource } from '../report.ts';
import { writeAnswers, writeAssignments } from './between-part.ts';
import { growthChart, writeGrowth } from './growth-part.ts';
import { markColumn, resultsPage, type ResultsPage } from './results-page.ts';
import { resultsSource, type ResultsSource } from './source.ts';
import { strings } from './strings.ts';
import { writeTest, type TestCells } from './tests-part.ts';
import { writeDates, writeWeak } from './year-part.ts';

const marks = (...rows: readonly (readonly [string, string, string, number])[]) => [['Түрі', 'Мектеп', 'Сынып', 'Пән', 'Оқушының аты-жөні', 'Баға'], ...rows.map(([kind, pupil, subject, mark]) => [kind, '№ 2 НОМ', '9', subject, pupil, mark])];

/** Results of a session: tests and marks by subject, grade and school, growth, dates of the year, questionnaires, work between sessions. */
export const sessionResults: Report<'session-results'> = {
  id: 'session-results',
  about: 'sessions',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: marks(['кіру тесті', 'Ахметов Али', 'Физика', 3], ['кіру тесті', 'Ким Вера', 'Физика', 4], ['шығу тесті', 'Ахметов Али', 'Физика', 4], ['шығу тесті', 'Ким Вера', 'Физика', 5]),
        shows: ['Кіру тесті: баға алған жұмыс саны – 2.', 'Білім сапасы кіру тестінде 50,00\u00A0%, шығу тестінде 100,00\u00A0%; өзгерісі – 50,00 пайыздық тармақ.'],
      },
    ],
    reports: [{ cells: [['Сабақ кестесі'], ['Дүйсенбі', 'Алгебра']], problem: 'no-results' }],
  },
  build(source, language) {
    const read = resultsSource(source);
    return read.ok ? answer(sheetsOf(read.value, source, language)) : read;
  },
};

function sheetsOf(read: ResultsSource, source: ReportSource, language: Language): readonly NewSheet[] {
  const words = strings[language];
  const on = resultsPage([...read.tests, ...read.ofYear].some((line) => (tallyOfLine(line).ones ?? 0) > 0), read.weights);
  writeAll(on, read, source, language);
  on.page.put(0, markColumn, ownMark('session-results', read.today), 'note');
  const charts = growthChart(read.tests, language);
  const sheet = on.page.finish({ name: words.sheet, landscape: true, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: on.page.next - 1, right: on.last } });
  return charts.length === 0 ? [sheet] : [sheet, chartSheet({ name: annualWords[language].charts, id: 'session-results', today: read.today }, charts)];
}

const testKinds = ['entry', 'exit', 'session'] as const satisfies readonly MarkKind[];

function writeAll(on: ResultsPage, read: ResultsSource, source: ReportSource, language: Language): void {
  const [{ page }, words] = [on, strings[language]];
  const { session, tests } = read;
  page.key('title');
  page.line(words.heading(session ? list([session.name.trim(), session.hub.name.trim(), session.from && session.until ? writeDays({ from: session.from, to: session.until }) : '']) : words.allTests), 'paper-title', on.last);
  page.key('gap');
  page.advance();
  const written = new Map<MarkKind, TestCells>();
  for (const kind of testKinds) {
    const lines = tests.filter((line) => line.kind === kind);
    if (lines.length > 0) written.set(kind, writeTest(on, kind, lines, language));
  }
  if (written.size === 0) {
    page.key('none');
    page.line(words.none, 'note', on.last);
  }
  const [entry, exit] = [written.get('entry'), written.get('exit')];
  if (entry && exit) writeGrowth(on, tests, entry, exit, language);
  writeWeak(on, read, language);
  writeDates(on, read.ofYear, language);
  writeAnswers(on, read, language);
  writeAssignments(on, read, language);
  page.key('level-note');
  page.line(words.levelNote, 'note', on.last);
  writeSigner(on, source, language);
}

function writeSigner(on: ResultsPage, source: ReportSource, language: Language): void {
  const [{ page }, words] = [on, annualWords[language]];
  const registers = source.registers();
  const [position, name] = [textOfSetting(registers, 'signed-as'), textOfSetting(registers, 'signed-by')];
  page.together(() => {
    page.key('before-signature');
    page.advance();
    page.key('made-on');
    page.line(words.madeOn(writeDay(source.today)), 'plain', on.last);
    page.key('signature/gap');
    page.advance();
    page.key('signature');
    page.line(name === '' && position === '' ? words.signature : words.signed(position, name), 'plain', on.last);
  });
}
