import { answer, refuse, type Result } from '../domain/result.ts';
import type { LevelWeights, Quality } from '../domain/session/quality.ts';
import { resultsBy, type ResultGroup, type ResultPart } from '../domain/session/results.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import { dayOfNumber } from '../domain/calendar/day.ts';
import { marksOfRange, type RangeMarks } from '../sheet/sessions/marks-range.ts';
import type { Values } from '../sheet/cells/grid.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { registerOptions } from '../text/register-options.ts';
import { resultPartOf, resultsWords } from '../text/results-words.ts';

interface Wish {
  readonly share: 'quality' | 'success' | 'level';
  readonly by: string | undefined;
  readonly language: Language;
  readonly weights?: LevelWeights;
}

/** One share of all marks, or a table of it by what the person names: heading, groups, all. */
export function marksShares(values: Values, { share, by, language, weights = {} }: Wish): Result<readonly (readonly (string | number)[])[], KnownProblem> {
  const marks = marksOfRange(values);
  if (!marks.ok) return marks;
  const all = resultsBy(marks.value.lines, [], weights)[0]!;
  if (all[share] === undefined) return refuse({ code: 'total-zero', args: {} });
  if (by === undefined) return answer([[all[share]]]);
  const part = partOf(by, marks.value);
  if (!part.ok) return part;
  const words = resultsWords[language];
  const row = (label: string, group: Quality) => [label, group.pupils, group[share] ?? ''];
  const groups = resultsBy(marks.value.lines, [part.value], weights);
  return answer([[words.parts[part.value], words.pupils, words[share]], ...groups.map((group) => row(labelOf(group, part.value, language), group)), row(words.total, all)]);
}

function partOf(text: string, { parts }: RangeMarks): Result<ResultPart, KnownProblem> {
  const part = resultPartOf(text);
  if (!part) return refuse({ code: 'no-such-part', args: { text } });
  return parts.has(part) ? answer(part) : refuse({ code: 'part-not-in-range', args: { text } });
}

function labelOf(group: ResultGroup, part: ResultPart, language: Language): string {
  const labels: Readonly<Record<ResultPart, string | undefined>> = {
    kind: group.kind && registerOptions[language]['mark-kind'][group.kind],
    on: group.on === undefined ? undefined : writeDay(dayOfNumber(group.on)),
    subject: group.subject?.name,
    grade: group.grade === undefined ? undefined : String(group.grade),
    school: group.school?.name,
    class: group.class,
  };
  return labels[part]?.trim() || resultsWords[language].unknown;
}
