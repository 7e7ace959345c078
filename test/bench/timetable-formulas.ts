import type { Browser } from 'playwright-core';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { clashesOf } from '../../src/domain/timetable/clashes.ts';
import { clusterRead } from '../fixtures/timetable-cluster-found.ts';
import { timetableCluster, type ClusterSet } from '../fixtures/timetable-clusters.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { isThere } from './in-page.ts';
import { best, say } from './measuring.ts';

const lessons = 5_000;
/** Kinds of two lessons: what the formulas look for. */
const pairKinds = ['T1_teacher_double', 'T2_teacher_cross_school', 'T3_teacher_travel', 'C1_class_double', 'C2_group_vs_class', 'C3_group_cross_division', 'C5_combined_vs_single', 'C4_session_overlap', 'R1_room_double'] as const;

const column = (letter: string) => `$${letter}$2:$${letter}$${lessons + 1}`;
/** The usual recipe: is there another row with the same day, period and teacher (class, room)? */
const formulas = (row: number) => [['O'], ['C', 'D'], ['B', 'P']].map((who) => `=AND(${who.at(-1)}${row}<>"",COUNTIFS(${[...who, 'F', 'G'].map((letter) => `${column(letter)},${letter}${row}`).join(',')})>1)`);

interface Cell {
  readonly value: CellValue;
}
interface Sheet {
  name(): string;
  set(area: object, inputs: readonly (readonly { readonly formula: string }[])[]): void;
  cell(row: number, column: number): Cell | undefined;
}
interface Book {
  sheets(): Sheet[];
  settled(): Promise<void>;
}

/** In the page: the workbench's own engine calculates three columns. */
async function calculated({ inputs, from }: { readonly inputs: readonly (readonly string[])[]; readonly from: number }): Promise<{ readonly milliseconds: number; readonly flagged: boolean[] }> {
  const { book } = (window as unknown as { tirekWorkbench: { book: Book } }).tirekWorkbench;
  const sheet = book.sheets()[0]!;
  const began = performance.now();
  sheet.set({ top: 1, left: from, bottom: inputs.length, right: from + inputs[0]!.length - 1 }, inputs.map((row) => row.map((formula) => ({ formula }))));
  await book.settled();
  const milliseconds = performance.now() - began;
  return { milliseconds, flagged: inputs.map((row, place) => row.some((_, more) => sheet.cell(place + 1, from + more)?.value === true)) };
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

function accuracy(flagged: ReadonlySet<number>, planted: ReadonlySet<number>): string {
  const right = [...flagged].filter((row) => planted.has(row)).length;
  return `of the lessons that clash it shows ${share(right, planted.size)}, of those that it shows ${share(right, flagged.size)} clash`;
}

const plantedRows = ({ truth }: ClusterSet) => new Set(pairKinds.flatMap((kind) => truth[kind].flatMap((ids) => ids.split(',').map(Number))));

/** A column of COUNTIFS as people write it, calculated by the workbench, beside Tirek's clashes of the same lessons. */
export async function countifsOver(browser: Browser, address: string): Promise<void> {
  const set = timetableCluster({ lessons, conflicts: 20, traps: 20, seed: 31 });
  const page = await browser.newPage();
  await page.goto(`${address}?lang=kk&sample=none`);
  const buffer = await workbookFile(set.sheets.slice(0, 1));
  await page.waitForFunction(() => 'tirekWorkbench' in window, undefined, { timeout: 120_000 });
  await page.setInputFiles('#file', { name: 'кесте.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await page.waitForFunction(isThere, 'lessons', { timeout: 120_000 });
  page.setDefaultTimeout(0);
  const { milliseconds, flagged } = await page.evaluate(calculated, { inputs: Array.from({ length: lessons }, (_, place) => formulas(place + 2)), from: 20 });
  await page.context().close();
  const { data } = clusterRead(set);
  const copies = Array.from({ length: 5 }, () => ({ ...data, lessons: data.lessons.map((lesson) => ({ ...lesson })) }));
  const ours = await best(copies.length, () => clashesOf(copies.pop()!));
  const found = new Set(clashesOf(data).flatMap(({ first, second }) => [first.spot.row, second.spot.row]));
  say(`clashes of ${lessons} lessons against columns of COUNTIFS calculated by the workbench: ${(milliseconds / ours).toFixed(0)}× faster (${ours.toFixed(1)} ms to ${milliseconds.toFixed(0)} ms; aim ≥ 50×)`);
  say(`  COUNTIFS: ${accuracy(new Set(flagged.flatMap((is, place) => (is ? [place + 1] : []))), plantedRows(set))}`);
  say(`  Tirek: ${accuracy(found, plantedRows(set))}`);
}
