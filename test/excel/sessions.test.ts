/** @jest-environment jsdom */
import fc from 'fast-check';
import type { Insertion } from '../../src/jobs/desk.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import { contentsOf, excelDesk, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
afterAll(() => excel.end());

const staff: CellValue[][] = [['№', 'Аты-жөні', 'Санаты', 'Білімі'], [1, 'Абай Б', 'эксперт', 'жоғары'], [2, 'Омар А', 'мастер', 'жоғары']];

/** What happens in a session: Tirek's jobs, and a colleague who types in between. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), row: fc.integer({ min: 1, max: 24 }), column: fc.nat(9), value: fc.constantFrom<CellValue>('педагог', 'модератор', 7, '7-11', '=мәтін', null, 0.5) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      insertion: fc.constantFrom<Insertion>(
        { kind: 'values', of: ['category'], target: 'selection' },
        { kind: 'values', of: ['education'], target: 'selection' },
        { kind: 'values', of: ['education', 'category'], target: 'selection' },
        { kind: 'values', of: ['category', 'education'], target: 'new-sheet' },
        { kind: 'functions', of: ['category'], target: 'selection' },
        { kind: 'chart', of: 'category' },
        { kind: 'report', id: 'qualification' },
      ),
      row: fc.integer({ min: 1, max: 20 }),
      column: fc.nat(6),
      /** A colleague types between the preview and the writing, near the place: so many cells from it. */
      meanwhile: fc.option(fc.record({ down: fc.nat(2), across: fc.nat(6) }), { nil: undefined, freq: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('language' as const), language: fc.constantFrom('kk' as const, 'ru' as const, 'en' as const) }) },
);

/** What people put into the workbook: Tirek may cover it only where its preview says so, and must give it back on undo. */
type Truth = Map<string, CellValue>;
const key = (row: number, column: number) => `${row},${column}`;

const lastDone = () => excel.desk.undoable;

async function play(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]): Promise<void> {
  await excel.settled();
  excel.clear();
  while (lastDone()) await excel.desk.undo();
  const sheet = excel.put('Тізім', staff);
  const truth: Truth = new Map();
  staff.forEach((row, index) => row.forEach((value, column) => truth.set(key(index, column), value)));
  /** Cells that people have agreed to have written over, by insertion; newest last. */
  const covered: { readonly addresses: Set<string>; readonly before: Truth }[] = [];
  const type = (row: number, column: number, value: CellValue) => {
    sheet.set({ top: row, left: column, bottom: row, right: column }, [[{ value }]]);
    truth.set(key(row, column), value);
    covered.forEach(({ addresses }) => addresses.delete(key(row, column)));
  };
  let language = view.language;
  for (const [index, each] of steps.entries()) {
    const now = { ...view, language };
    if (each.kind === 'language') {
      ({ language } = each);
      await excel.desk.lookAgain({ ...view, language });
    } else if (each.kind === 'edit') type(each.row, each.column, each.value);
    else if (each.kind === 'undo') {
      const own = lastDone();
      if (!own) continue;
      valueOf(await excel.desk.undo());
      if (own.sheets.includes('Тізім')) for (const [place, value] of covered.pop()?.before ?? []) truth.set(place, value);
    } else {
      excel.book.select(sheet.id, { top: each.row, left: each.column, bottom: each.row, right: each.column });
      const planned = await excel.desk.plan(each.insertion, now);
      if (!planned.ok) continue;
      const typed = each.meanwhile && { row: each.row + each.meanwhile.down + 1, column: each.column + each.meanwhile.across };
      // Other words each time: who types what stands there already changes nothing.
      if (typed) type(typed.row, typed.column, `араласқан жазба ${index}`);
      const before = snapshot(sheet);
      const done = await excel.desk.carryOut(planned.value, now, unwatched);
      if (!done.ok || !planned.value.into) continue;
      await excel.book.settled();
      const after = snapshot(sheet);
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
      const overwritten = changed.filter((place) => truth.get(place) != null);
      // What was covered was announced, and nothing that came later.
      if (typed) expect(changed).not.toContain(key(typed.row, typed.column));
      expect(overwritten.length).toBeLessThanOrEqual(planned.value.replaced);
      covered.push({ addresses: new Set(changed), before: new Map(overwritten.map((place) => [place, truth.get(place)!])) });
      overwritten.forEach((place) => truth.delete(place));
    }
    await excel.book.settled();
    for (const [place, value] of truth) {
      const [row, column] = place.split(',').map(Number) as [number, number];
      if (!covered.some(({ addresses }) => addresses.has(place))) expect([place, sheet.cell(row, column)?.value ?? null]).toEqual([place, value]);
    }
  }
}

const snapshot = (sheet: ReturnType<ExcelDesk['sheet']>): Map<string, string> =>
  new Map(Object.entries(contentsOf(sheet)).map(([place, entry]) => [place, JSON.stringify(entry)]));

it('no cell is ever lost, whatever a colleague types meanwhile and however often it is taken back', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), play), { numRuns: 20 });
}, 240_000);
