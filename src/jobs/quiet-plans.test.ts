import fc from 'fast-check';
import { anyPlan, anyPlanNoise } from '../../test/fixtures/any-plan.ts';
import { planLayouts } from '../../test/fixtures/plan-layouts.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { checks } from '../checks/index.ts';
import { noWishes } from '../sheet/sheet-report.ts';
import { runChecks } from './run-checks.ts';

/** Checks of timetables and sessions speak of what is planned, the others of how it is written. */
const ofForm = Object.fromEntries(Object.entries(checks).filter(([, { definition }]) => definition.about === undefined));

/** «Бекітемін», a school of an unclear type and the like stand above the table and may be told. */
const ofTitles = new Set(['type-unclear']);

describe.each(Object.entries(planLayouts))('a thematic plan in the layout %s', (_, layout) => {
  it('adds up to nothing, is numbered as it likes and has its days: no check of form speaks', () => {
    fc.assert(
      fc.property(anyPlan, anyPlanNoise, (plan, noise) => {
        const { name, values, merges, texts } = layout(plan, noise);
        const findings = runChecks([{ ...sheetOf(values, { name, merges }), texts }], noWishes, { language: 'ru' }, ofForm);
        expect(findings.filter(({ check }) => !ofTitles.has(check)).map(({ check, cells, message }) => [check, cells, message])).toEqual([]);
      }),
      { numRuns: Number(process.env['PLAN_RUNS'] ?? 6) },
    );
  });
});
