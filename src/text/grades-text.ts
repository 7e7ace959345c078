/** Grades as people write them: `7–9`, `8, 9, 11`. Ascending. */
export function gradesText(grades: readonly number[]): string {
  const runs: number[][] = [];
  for (const grade of [...new Set(grades)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === grade - 1) last.push(grade);
    else runs.push([grade]);
  }
  return runs.map((run) => (run.length === 1 ? String(run[0]) : run.length === 2 ? run.join(', ') : `${run[0]}–${run.at(-1)}`)).join(', ');
}
