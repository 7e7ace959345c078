import { answer, type Result } from '../domain/result.ts';
import type { OpenWorkbook } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { TimetableAnswers } from './timetable-view.ts';

/** Answers that would write over a formula are not offered: it would be gone. */
export async function writableAnswers(workbook: OpenWorkbook, asked: Promise<Result<TimetableAnswers, KnownProblem>>): Promise<Result<TimetableAnswers, KnownProblem>> {
  const found = await asked;
  if (!found.ok || found.value.answers.length === 0) return found;
  const formulas = await workbook.formulaCells(found.value.answers.flatMap(({ changes }) => changes.map(({ sheet, address }) => ({ sheet, address }))));
  if (!formulas.ok) return formulas;
  const taken = new Set(formulas.value.map(({ sheet, address }) => `${sheet}!${address}`));
  const answers = found.value.answers.filter(({ changes }) => !changes.some(({ sheet, address }) => taken.has(`${sheet}!${address}`)));
  return answer({ answers, unwritten: found.value.unwritten + found.value.answers.length - answers.length });
}
