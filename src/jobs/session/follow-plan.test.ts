import fc from 'fast-check';
import { anyPlan, anyPlanNoise } from '../../../test/fixtures/any-plan.ts';
import { planLayouts, type MeantPlan, type PlanLayout, type PlanNoise } from '../../../test/fixtures/plan-layouts.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { alignPlans } from '../../domain/thematic/align.ts';
import { addressOf, parseArea } from '../../sheet/cells/address.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { plansOfSheet } from '../../sheet/thematic/plans-of-sheet.ts';
import type { ReadPlan, TopicDecision } from '../../sheet/thematic/thematic.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import { followChanges, followPlan } from './follow-plan.ts';

const planOf = (sheet: Sheet): ReadPlan => plansOfSheet(reportOf(sheet)).find(({ classes }) => classes[0]?.key !== '11')!;
const said = ({ lines }: ReadPlan) => lines.map(({ topics, hours }) => [topics.map(({ key, repeats }) => [key, repeats]), hours]);

function changed(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  const values = sheet.grid.values.map((row) => [...row]);
  for (const { address, from, to } of changes) {
    const { top, left } = parseArea(address)!;
    expect(values[top]![left] ?? null).toEqual(from);
    values[top]![left] = to;
  }
  return { ...sheet, grid: { ...sheet.grid, values } };
}

const row = (number: number, topic: string, hours: number | string | null, day: string | null) => [number, topic, hours, day];
const school = (name: string, lines: Values, more: Values = []): Sheet => sheetOf([[`${name}, 7-сынып, физика, КТЖ, 2026-2027`], ['№', 'Сабақ тақырыбы', 'Сағат', 'Күні'], ...lines, ...more], { name });
const hub = school('№ 1 ЖББМ', [row(1, 'Күш', 1, '02.09'), row(2, 'Масса', 2, '04.09, 09.09'), row(3, 'Салмақ', 1, '11.09')]);
const pairOf = (magnet: Sheet, of = hub) => ({ plan: planOf(magnet), hub: planOf(of), aligned: undefined });
const follow = (magnet: Sheet, of = hub) => followPlan(pairOf(magnet, of), [reportOf(of), reportOf(magnet)]);
const cells = (magnet: Sheet) => (followChanges(pairOf(magnet), [reportOf(hub), reportOf(magnet)]) ?? []).map(({ address, from, to }) => [address, from, to]);

describe('a plan that follows that of its hub', () => {
  it('gets its topics and hours in its order, and keeps its own days and spellings', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'Масса', 1, '01.09'), row(2, 'Күш', 1, '03.09'), row(3, 'САЛМАҚ', '1 сағ', '08.09'), row(4, 'Артық', 1, '10.09')], [['', 'Барлығы', 4]]);
    expect(cells(magnet)).toEqual([['B3', 'Масса', 'Күш'], ['B4', 'Күш', 'Масса'], ['C4', 1, 2], ['A6', 4, null], ['B6', 'Артық', null], ['C6', 1, null], ['D6', '10.09', null]]);
    expect(follow(magnet)).toMatchObject({ ok: true, stays: ['dates'], cleared: 1 });
  });

  it('writes hours as they are written there, and the sum below', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'Күш', '1 сағ.', '01.09'), row(2, 'Масса', '1 сағ.', '03.09'), row(3, 'Салмақ', '1 сағ.', '08.09')], [['', 'Барлығы', 3]]);
    expect(cells(magnet)).toEqual([['C4', '1 сағ.', '2 сағ.'], ['C6', 3, 4]]);
  });

  it('is left alone where it is equal', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'күш.', 1, '01.09'), row(2, 'Мaсса', 2, '03.09'), row(3, 'Салмақ', 1, '08.09')]);
    expect(followChanges(pairOf(magnet), [reportOf(hub), reportOf(magnet)])).toBeUndefined();
  });

  it('needs rows first where the hub has more lessons', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'Күш', 1, '01.09'), row(2, 'Салмақ', 1, '03.09')]);
    expect(follow(magnet)).toEqual({ ok: false, why: 'too-few-lines', lines: 2, needed: 3 });
  });

  it('is not written into cells that are merged over several lessons', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'Күш', 2, '01.09'), row(2, 'Масса', null, '03.09'), row(3, 'Салмақ', 1, '08.09')]);
    const merged = { ...magnet, grid: { ...magnet.grid, merges: [{ top: 2, bottom: 3, left: 2, right: 2 }] } };
    expect(follow(merged)).toEqual({ ok: false, why: 'not-plain', cell: { sheet: '№ 5 ЖББМ', address: addressOf(2, 2) } });
  });

  it('keeps other words that a person confirmed, where they stand', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'Күштер', 1, '01.09'), row(2, 'Масса', 2, '03.09'), row(3, 'Салмақтар', 1, '08.09')]);
    const pair = pairOf(magnet);
    const alignedBy = (verdicts: readonly TopicDecision[]) => followChanges({ ...pair, aligned: alignPlans(pair.hub, pair.plan, verdicts) }, [reportOf(magnet)])?.map(({ address }) => address);
    expect(alignedBy([])).toEqual(['B3', 'B5']);
    expect(alignedBy([{ keys: ['куш', 'куштер'], same: true }])).toEqual(['B5']);
  });

  it('gets lines of one topic where it had joined several, whatever was confirmed of them', () => {
    const magnet = school('№ 5 ЖББМ', [row(1, 'Күш', 1, '01.09'), row(2, 'Масса', 2, '03.09'), row(3, 'Күш; Масса; Салмақ', 1, '08.09')]);
    const pair = pairOf(magnet);
    expect(followChanges({ ...pair, aligned: alignPlans(pair.hub, pair.plan) }, [reportOf(magnet)])).toMatchObject([{ address: 'B5', to: 'Салмақ' }]);
  });

  it('is none where the school has no hub', () => expect(followPlan({ ...pairOf(hub), hub: undefined }, [reportOf(hub)])).toBeUndefined());
});

/** A magnet's plan out of the hub's: lessons swapped, left out, put in, in other words. */
const faults = fc.record({ swap: fc.nat(50), drop: fc.nat(50), extra: fc.array(fc.constantFrom('Басқа тақырып', 'Күш (қайталау)', 'Есеп; Жауап'), { minLength: 1, maxLength: 3 }), other: fc.nat(50) });

function spoiled(plan: MeantPlan, { swap, drop, extra, other }: { swap: number; drop: number; extra: readonly string[]; other: number }): MeantPlan {
  const lessons = plan.sections.flatMap((section) => section.lessons).map((lesson) => ({ ...lesson }));
  const days = lessons.flatMap((lesson) => lesson.days);
  const topics = lessons.map((lesson) => lesson.topics);
  const at = swap % (topics.length - 1);
  [topics[at], topics[at + 1]] = [topics[at + 1]!, topics[at]!];
  topics[other % topics.length] = ['Өзге сөздер'];
  topics.splice(drop % topics.length, 1);
  topics.push(...extra.map((text) => [text]));
  const all = topics.map((own, place) => ({ topics: own, days: [days[place] ?? days.at(-1)! + 7 * (place - days.length + 1)] }));
  return { ...plan, school: 'Шағын орта мектебі', sections: [{ title: '1-бөлім. Механика', lessons: all }] };
}

/** A lesson of two days takes two rows, each with its hour. */
const ofManyRows = ['mergedTopics', 'english'];
const layouts: readonly [string, PlanLayout][] = Object.entries(planLayouts);

describe.each(layouts)('the layout %s', (name, layout) => {
  it('reads as the hub’s plan when the changes are made', () => {
    fc.assert(
      fc.property(anyPlan, faults, anyPlanNoise, fc.constantFrom(...layouts), (plan, fault, noise, [, hubLayout]) => {
        const sheetFor = (meant: MeantPlan, by: PlanLayout, how: PlanNoise): Sheet => {
          const { name: title, values, merges, texts } = by(meant, how);
          return { ...sheetOf(values, { name: title, merges }), texts };
        };
        const [ofHub, ofMagnet] = [sheetFor(plan, hubLayout, { ...noise, days: 'long' }), { ...sheetFor(spoiled(plan, fault), layout, { ...noise, days: 'long' }), name: 'Магнит' }];
        const [own, of] = [planOf(ofMagnet), planOf(ofHub)];
        const pair = { plan: own, hub: of, aligned: alignPlans(of, own) };
        const followed = followPlan(pair, [reportOf(ofHub), reportOf(ofMagnet)])!;
        if (!followed.ok) {
          expect(followed.why === 'too-few-lines' || ofManyRows.includes(name)).toBe(true);
          return;
        }
        const after = plansOfSheet(reportOf(changed(ofMagnet, followed.changes))).find(({ classes }) => classes[0]?.key !== '11')!;
        expect(said(after)).toEqual(said(pair.hub));
        expect(after.lines.map(({ dates }) => dates)).toEqual(pair.plan.lines.slice(0, after.lines.length).map(({ dates }) => dates));
      }),
      { numRuns: Number(process.env['PLAN_RUNS'] ?? 20) },
    );
  });
});
