import fc from 'fast-check';
import { anyPlan, anyPlanNoise } from '../../../test/fixtures/any-plan.ts';
import { layoutsWithSections, planLayouts, type MeantPlan, type PlanSheet } from '../../../test/fixtures/plan-layouts.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { wordParts, type WordCell } from '../../../test/fixtures/word.ts';
import { parseDocument } from '../files/word/parse-document.ts';
import { reportOf } from '../sheet-report.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { subjectOf } from '../timetables/names/subject-name.ts';
import { schoolKey } from '../timetables/values/school-key.ts';
import type { Sheet } from '../workbook.ts';
import { plansOfSheet } from './plans-of-sheet.ts';
import type { ReadPlan } from './thematic.ts';
import { topicsOf } from './topic.ts';

const sheetFor = ({ name, values, merges, texts }: PlanSheet): Sheet => ({ ...sheetOf(values, { name, merges }), texts });

const meant = (plan: MeantPlan, withSections: boolean) => ({
  school: schoolKey(plan.school),
  classes: classNamesOf(plan.class, '').map(({ key }) => key),
  subject: subjectOf(plan.subject.ru).key,
  lines: plan.sections.flatMap(({ title, lessons }) =>
    lessons.map(({ topics, days }) => ({ topics: topics.flatMap((text) => topicsOf(text).map(({ key }) => key)), hours: days.length, dates: days, ...(withSections ? { section: title } : {}) })),
  ),
  lacking: [],
  missed: [],
});

const found = (plan: ReadPlan, withSections: boolean) => ({
  school: plan.school.key,
  classes: plan.classes.map(({ key }) => key),
  subject: plan.subject.key,
  lines: plan.lines.map(({ topics, hours, dates, section }) => ({ topics: topics.map(({ key }) => key), hours, dates, ...(withSections ? { section } : {}) })),
  lacking: plan.lacking,
  missed: plan.notUnderstood,
});

/** The layouts that hold a second plan hold it for the eleventh class. */
const ownPlan = (plans: readonly ReadPlan[]) => plans.filter(({ classes }) => classes[0]?.key !== '11');

const rounds = Number(process.env['PLAN_RUNS'] ?? 25);

describe.each(Object.entries(planLayouts))('the layout %s', (name, layout) => {
  const withSections = layoutsWithSections.includes(name);

  it('reads back as the plan that was meant, however it is spelled', () => {
    fc.assert(
      fc.property(anyPlan, anyPlanNoise, (plan, noise) => {
        const plans = ownPlan(plansOfSheet(reportOf(sheetFor(layout(plan, noise)))));
        const expected = name === 'list' ? { ...plan, subject: plan.subject } : plan;
        // Without a year anywhere nobody knows the days of a list.
        if (name === 'list' && noise.days !== 'iso' && noise.days !== 'long' && noise.days !== 'serial') return;
        expect(plans.map((each) => found(each, withSections))).toEqual([meant(expected, withSections)]);
      }),
      { numRuns: rounds },
    );
  });

  it('reads back from a document of Word', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyPlanNoise, async (plan, noise) => {
        if (name === 'daysFirst' || (name === 'list' && !['iso', 'long'].includes(noise.days))) return;
        const sheet = await throughWord(layout(plan, { ...noise, days: noise.days === 'serial' ? 'long' : noise.days }));
        const plans = ownPlan(plansOfSheet(reportOf(sheet)));
        expect(plans.map((each) => found(each, withSections))).toEqual([meant(plan, withSections)]);
      }),
      { numRuns: Math.min(100, Math.ceil(rounds / 6)) },
    );
  });
});

/** Rows of one text above the table are paragraphs, the rest is tables, with cells merged as they are. */
async function throughWord({ values, merges }: PlanSheet): Promise<Sheet> {
  const widest = Math.max(...values.map(({ length }) => length));
  const pieces: (string | { table: WordCell[][] })[] = [];
  for (const [row, cells] of values.entries()) {
    const isTable = cells.length === widest || merges.some(({ top, bottom }) => top <= row && bottom >= row);
    if (!isTable) {
      pieces.push(cells.filter((cell) => cell !== null).map(String).join(' '));
      continue;
    }
    const line = Array.from({ length: widest }, (_, column): WordCell[] => {
      const merge = merges.find(({ top, left, bottom, right }) => top <= row && bottom >= row && left <= column && right >= column);
      const text = String(cells[column] ?? '');
      if (!merge) return [text];
      return merge.top === row && merge.left === column ? [{ paragraphs: [text], columns: merge.right - merge.left + 1, rows: merge.bottom - merge.top + 1 }] : [];
    }).flat();
    const last = pieces.at(-1);
    if (typeof last === 'object') last.table.push(line);
    else pieces.push({ table: [line] });
  }
  const document = await parseDocument(wordParts(pieces), 'Жоспар');
  if (!document.ok) throw new Error(document.problem.code);
  return document.value.sheet;
}
