import { unitOf } from '../names/units.ts';
import { namesSchool } from '../words/school-name.ts';
import { figureAt, rounded } from './adds.ts';
import type { Line } from './rows.ts';

/**
 * Finds the rows that stand within the row above them: those so called, the schools of a city below the city's own
 * figure, and what follows «оның ішінде:» as long as it makes up the figure above it.
 */
export function findOfWhich(lines: Line[], columns: readonly number[]): void {
  lines.forEach((line, at) => {
    if (line.kind !== 'of-which') return;
    const above = lastBefore(lines, at);
    if (above === undefined) line.kind = 'item';
    else line.within = above;
  });
  const numbered = lines.filter(({ number }) => number !== undefined).length;
  if (numbered >= 2 && numbered < lines.length) for (const [parent, children] of unnumberedRuns(lines)) if (areWithin(lines, parent, children, columns)) take(lines, parent, children);
  if (numbered === 0) for (const [parent, children] of runsBelowColons(lines)) if (areWithin(lines, parent, children, columns)) take(lines, parent, children);
  const units = runsBelowUnits(lines);
  const made = units.filter(([parent, children]) => columns.some((column) => makesUp(lines, parent, children, column)));
  if (made.length >= 2 && made.length * 2 >= units.length) for (const [parent, children] of units) take(lines, parent, children);
  belowSaid(lines, columns);
}

function lastBefore(lines: readonly Line[], at: number): number | undefined {
  for (let above = at - 1; above >= 0; above--) if (lines[above]!.kind !== 'of-which' && lines[above]!.kind !== 'note') return lines[above]!.kind === 'section' ? undefined : above;
  return undefined;
}

function take(lines: Line[], parent: number, children: readonly number[]): void {
  for (const child of children) {
    lines[child]!.kind = 'of-which';
    lines[child]!.within = parent;
  }
}

type Run = readonly [parent: number, children: readonly number[]];

function runs(lines: readonly Line[], isParent: (line: Line) => boolean, isChild: (line: Line) => boolean): Run[] {
  const found: [number, number[]][] = [];
  let open: [number, number[]] | undefined;
  lines.forEach((line, at) => {
    if (line.kind === 'item' && isParent(line)) found.push((open = [at, []]));
    else if (line.kind === 'item' && open && isChild(line)) open[1].push(at);
    else if (line.kind !== 'of-which' && line.kind !== 'note') open = undefined;
  });
  return found.filter(([, children]) => children.length > 0);
}

const unnumberedRuns = (lines: readonly Line[]) => runs(lines, ({ number }) => number !== undefined, ({ number, unnamed }) => number === undefined && !unnamed);

const endsInColon = ({ label }: Line) => label.endsWith(':');
const runsBelowColons = (lines: readonly Line[]) => runs(lines, endsInColon, (line) => !endsInColon(line) && !line.unnamed);

/** A district with its figures, and its schools below it with theirs. */
function runsBelowUnits(lines: readonly Line[]): Run[] {
  if (lines.length > mostLines || !lines.some(({ kind, label }) => kind === 'item' && unitOf(label) !== undefined)) return [];
  return runs(lines, ({ label }) => unitOf(label) !== undefined && !namesSchool(label), ({ label, unnamed }) => !unnamed && (namesSchool(label) || unitOf(label) === undefined));
}

const mostLines = 1000;

/** Their figures make up the parent's, or they are schools and the parent is none. */
function areWithin(lines: readonly Line[], parent: number, children: readonly number[], columns: readonly number[]): boolean {
  const schools = !namesSchool(lines[parent]!.label) && children.every((child) => namesSchool(lines[child]!.label));
  return schools || columns.some((column) => makesUp(lines, parent, children, column));
}

function makesUp(lines: readonly Line[], parent: number, children: readonly number[], column: number): boolean {
  const whole = figureAt(lines[parent]!, column) ?? 0;
  const given = children.filter((child) => figureAt(lines[child]!, column) !== undefined);
  return whole > 0 && given.length > 0 && rounded(given.reduce((sum, child) => sum + figureAt(lines[child]!, column)!, 0)) === whole;
}

/** «Оның ішінде:» on a line of its own below an item: the next rows, until they make up the item's figure. */
function belowSaid(lines: Line[], columns: readonly number[]): void {
  lines.forEach((line, at) => {
    const parent = at - 1;
    if (line.kind !== 'section' || !/ішінде|ішінен|в том числе|из них|в т\.\s?ч/iu.test(line.label) || lines[parent]?.kind !== 'item') return;
    const children: number[] = [];
    for (let below = at + 1; lines[below]?.kind === 'item'; below++) {
      children.push(below);
      if (columns.some((column) => makesUp(lines, parent, children, column))) return take(lines, parent, children);
    }
  });
}
