import type { OfferedReport } from '../../src/reports/index.ts';
import type { Language } from '../../src/text/language.ts';
import { describeProblem, type KnownProblem } from '../../src/text/problems.ts';
import { sheetTable } from './markdown.ts';
import { pageWords } from './words.ts';

export function reportPage({ definition, strings }: OfferedReport, language: Language): string {
  const words = pageWords[language];
  const say = strings[language];
  return [
    `# ${say.title}`,
    '',
    say.about,
    '',
    `\`tirek report ${definition.id} --workbook … --out …\``,
    ...definition.examples.accepts.flatMap(({ cells, shows }) => [
      `\n## ${words.example}\n`,
      sheetTable(cells, language),
      `\n${words.shows}:\n`,
      ...shows.map((text) => `- ${text}`),
    ]),
    `\n## ${words.refuses}\n`,
    ...definition.examples.reports.flatMap(({ cells, problem }) => [sheetTable(cells, language), '', describeProblem({ code: problem, args: {} } as KnownProblem, language)]),
    '',
  ].join('\n');
}
