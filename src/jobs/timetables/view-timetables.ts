import { checks } from '../../checks/index.ts';
import { clockOf, type ClockOf } from '../../domain/timetable/clock.ts';
import { areaAddress, meet } from '../../sheet/cells/address.ts';
import { hiddenTimetables } from '../../sheet/timetables/across-timetables.ts';
import type { AxisLabel, Timetable, TimetableCorrection, Timetables } from '../../sheet/timetables/timetables.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { CheckWishes } from '../check-workbook.ts';
import { runChecks } from '../run-checks.ts';
import type { AxisView, TimetableTableView, TimetableView } from '../timetable-view.ts';
import { lackingIn } from './lacking.ts';
import { lessonView } from './lesson-views.ts';
import { namesOf } from './name-views.ts';
import { lessonsByCell, timetableFinding } from './timetable-findings.ts';
import { timetablesIn } from './timetables-in.ts';
import { weeksOf } from './week-views.ts';

/** Checks whose findings the page of timetables shows. */
export const timetableChecks = Object.fromEntries(Object.entries(checks).filter(([, { definition }]) => definition.about === 'timetables'));

const none: Timetables = {
  schools: new Map(),
  hubs: new Set(),
  tables: [],
  data: { lessons: [], bells: [], journeys: [], rooms: [], classes: [], unavailable: [], curriculum: [], combined: [], buses: [], tests: [] },
  proposals: [],
};

/** So many cells that were not understood are listed, and so many lessons shown of a timetable. */
const [mostMisread, mostSamples] = [100, 6];

/**
 * The timetables of a workbook as the pane shows them.
 *
 * Takes    sheets as read; the language, what a person said about reading, which checks are off, what was accepted
 * Returns  how every timetable was understood, whom they name, the week of each school, and what is wrong, as plain data
 * Refuses  nothing
 */
export function viewTimetables(sheets: readonly Sheet[], { view, off, accepted }: CheckWishes): TimetableView {
  const timetables = timetablesIn(sheets, view) ?? none;
  const { tables, data, proposals } = timetables;
  const lessonsOf = lessonsByCell(data.lessons);
  const findings = data.lessons.length > 0 ? runChecks(sheets, view, { language: view.language, off, accepted }, timetableChecks).map((finding) => timetableFinding(finding, lessonsOf)) : [];
  const corrections = view.timetables ?? [];
  const asked = new Set(tables.filter(({ hidden }) => hidden).map(({ sheet }) => sheet));
  const unseen = hiddenTimetables(sheets, view).filter(({ sheet }) => !asked.has(sheet));
  return {
    tables: [...tables, ...unseen].map((table) => tableView(table, corrections, clockOf(data))),
    ignored: corrections.filter(({ ignore }) => ignore),
    lessons: data.lessons.length,
    ...namesOf(timetables),
    weeks: weeksOf(timetables, findings, lessonsOf),
    lacking: lackingIn(tables, data),
    proposals,
    findings,
  };
}

function tableView(table: Timetable, corrections: readonly TimetableCorrection[], clock: ClockOf): TimetableTableView {
  const { sheet, area, hidden, layout, view, school, schoolFrom, axes, lessons, filled, notUnderstood, hiddenRows, hiddenColumns, corrected } = table;
  const own = corrections.find((correction) => correction.sheet === sheet && meet(correction.area, area));
  return {
    sheet,
    address: areaAddress(area),
    hidden,
    layout,
    view,
    school,
    schoolFrom,
    axes: { days: axes.days.map(axisView), periods: axes.periods.map(axisView), times: axes.times.map(axisView), classes: axes.classes.map(axisView), others: axes.others.map(axisView) },
    lessons: lessons.length,
    samples: spread(lessons, mostSamples).map((lesson) => lessonView(lesson, clock)),
    filled,
    misread: notUnderstood.length,
    notUnderstood: notUnderstood.slice(0, mostMisread),
    hiddenLines: hiddenRows.length + hiddenColumns.length,
    corrected,
    correction: own ?? { sheet, area },
  };
}

const axisView = ({ text, means, area }: AxisLabel): AxisView => ({ text, means, address: areaAddress(area) });

/** The first of them, and others from all over the list. */
const spread = <Each>(list: readonly Each[], most: number): Each[] => (list.length <= most ? [...list] : Array.from({ length: most }, (_, place) => list[Math.floor((place * list.length) / most)]!));
