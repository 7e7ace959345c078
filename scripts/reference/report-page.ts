import type { OfferedReport } from '../../src/reports/index.ts';
import type { Language } from '../../src/text/language.ts';
import { describeProblem } from '../../src/text/problems.ts';
import { defaultStaffSettings } from '../../src/jobs/staff-settings.ts';
import { reportSource } from '../../src/reports/report-source.ts';
import type { Values } from '../../src/sheet/cells/grid.ts';
import { readSheets } from '../../src/sheet/reading.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
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
    ...definition.examples.reports.flatMap(({ cells }) => [sheetTable(cells, language), '', refusal(definition, cells, language)]),
    '',
  ].join('\n');
}

/** What the report itself says of the example that it refuses. */
function refusal(definition: OfferedReport['definition'], cells: Values, language: Language): string {
  const made = definition.build(reportSource(readSheets([sheetOf(cells)]), { staff: defaultStaffSettings, today: { year: 2022, month: 6, day: 1 } }), language);
  if (made.ok) throw new Error(`${definition.id} refuses nothing in its example`);
  return describeProblem(made.problem, language);
}
