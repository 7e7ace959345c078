import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { dayNames } from '../../test/fixtures/timetable-cluster-rows.ts';
import { timetableCluster, type ClusterSet } from '../../test/fixtures/timetable-clusters.ts';
import { noWishes } from '../sheet/sheet-report.ts';
import { runChecks, type Finding } from './run-checks.ts';

const findingsOf = ({ sheets }: ClusterSet) => runChecks(sheets.map(({ name, values }) => sheetOf(values, { name })), noWishes, { language: 'kk' });

/** A finding as the truth of a set tells it. */
function told({ args, cells }: Finding): string {
  const day = dayNames[(args.day as number) - 1];
  switch ((args.kind as string).charAt(0)) {
    case 'P': return `${args.school}|${args.class}|${args.subject}`;
    case 'K': return args.stream as string;
    default: break;
  }
  if (args.kind === 'D2_class_window') return `${args.school}|${args.class}|${day}|${args.period}`;
  if (args.kind === 'D3_class_over_max') return `${args.school}|${args.class}|${day}`;
  const rows = cells.filter(({ sheet }) => sheet === 'lessons').map(({ address }) => Number(/\d+/u.exec(address)![0]) - 1);
  return rows.sort((one, other) => one - other).join(',');
}

describe('the checks over the timetables of a hub and its magnet schools', () => {
  it.each([[21, false], [22, true]])('find every conflict once and nothing else (seed %i, names spelled in several ways: %s)', (seed, dirty) => {
    const set = timetableCluster({ lessons: 1000, conflicts: 2, traps: 2, seed, dirty });
    const found: Record<string, string[]> = {};
    for (const finding of findingsOf(set)) (found[String(finding.args.kind ?? finding.check)] ??= []).push(told(finding));
    for (const list of Object.values(found)) list.sort();
    expect(found).toEqual(set.truth);
  });

  it('are silent where there is none, whatever looks like one', () => {
    expect(findingsOf(timetableCluster({ lessons: 1000, conflicts: 0, traps: 3, seed: 23 }))).toEqual([]);
  });

  it('say physically impossible things as errors', () => {
    const severities = new Map(findingsOf(timetableCluster({ lessons: 1000, conflicts: 1, traps: 0, seed: 24 })).map(({ args, severity }) => [args.kind as string, severity]));
    const errors = [...severities].filter(([, severity]) => severity === 'error').map(([kind]) => kind.slice(0, 2));
    expect(errors.sort()).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'K1', 'R1', 'T1', 'T2', 'T3', 'T4']);
    expect([...severities].filter(([, severity]) => severity === 'warning').map(([kind]) => kind.slice(0, 2)).sort()).toEqual(['B1', 'D1', 'D2', 'D3', 'P1', 'P2', 'R2']);
  });

  it('tell what an edit left alone by the same findings', () => {
    const set = timetableCluster({ lessons: 1000, conflicts: 2, traps: 0, seed: 25 });
    const sheets = set.sheets.map(({ name, values }) => sheetOf(values, { name }));
    const before = runChecks(sheets, noWishes, { language: 'kk' });
    const lessons = sheets[0]!;
    const teachers = lessons.grid.values[0]!.indexOf('teachers');
    const edited = { ...lessons, grid: { ...lessons.grid, values: lessons.grid.values.map((row, at) => (at === 5 ? row.map((cell, column) => (column === teachers ? 'Серікова А. Б.' : cell)) : row)) } };
    const after = runChecks([edited, ...sheets.slice(1)], noWishes, { language: 'kk' });
    const stayed = after.filter((finding) => before.includes(finding));
    expect(stayed.length).toBeGreaterThan(before.length - 6);
  });
});
