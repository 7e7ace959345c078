import { judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim } from '../claims.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { percentIn, statedIn } from './said.ts';
import { statementsIn, type Statement } from './statement.ts';

/**
 * Shares of parts whose whole nobody states: «Мальчиков – 20 (49 %), девочек – 21 (51 %)».
 *
 * Takes    a report
 * Returns  a claim for every part of a sentence whose shares make up everything and all but one of which are right
 * Refuses  nothing
 */
export const dividedShares = perReport(({ paragraphs }: SheetReport): readonly ShareClaim[] => paragraphs.flatMap((paragraph) => (/%|пайыз|процент/iu.test(paragraph.text) ? inParagraph(paragraph) : [])));

function inParagraph({ row, column, text, sentences }: Paragraph): ShareClaim[] {
  const runs: Statement[][] = [];
  for (const statement of statementsIn(text, sentences)) {
    if (statement.continues) runs.at(-1)?.push(statement);
    else runs.push([statement]);
  }
  return runs.flatMap((run) => {
    const whole = wholeOf(run);
    if (whole === undefined) return [];
    return run.map(({ title, count, percent }) => ({ part: statedIn({ row, column }, count!), whole: { value: whole, spot: { row, column } }, percent: percentIn({ row, column }, percent!), label: title, subject: '' }));
  });
}

/** The parts together, if that is what their shares are of. */
function wholeOf(run: readonly Statement[]): number | undefined {
  const isDivision = run.length >= 2 && run.every(({ count, percent, whole, extra, label }) => count && percent && !whole && !extra && label !== '' && Number.isInteger(count.value));
  if (!isDivision) return undefined;
  const [sum, shares] = [run.reduce((all, { count }) => all + count!.value, 0), run.reduce((all, { percent }) => all + percent!.value, 0)];
  const right = run.filter(({ count, percent }) => sum > 0 && judgeShare(count!.value, sum, percent!.value, percent!.decimals) === 'right').length;
  return Math.abs(shares - 100) <= 3 && right >= 1 && right >= run.length - 1 ? sum : undefined;
}
