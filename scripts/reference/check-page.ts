import type { OfferedCheck } from '../../src/checks/index.ts';
import { runChecks } from '../../src/jobs/run-checks.ts';
import type { CellPlace, ExampleSheet } from '../../src/checks/check.ts';
import { noWishes } from '../../src/sheet/sheet-report.ts';
import type { Language } from '../../src/text/language.ts';
import { sheetsOfExample } from '../../test/fixtures/sheet-of.ts';
import { sheetTable } from './markdown.ts';
import { pageWords } from './words.ts';

export function checkPage({ definition, strings }: OfferedCheck, language: Language): string {
  const words = pageWords[language];
  const say = strings[language];
  return [
    `# ${say.title}`,
    '',
    say.about,
    '',
    `${words.severity}: ${words.severities[definition.severity]}. \`${definition.id}\``,
    ...definition.examples.reports.flatMap((example) => [
      `\n## ${words.reported}\n`,
      ...exampleTables(example, language),
      '',
      ...runChecks(sheetsOfExample(example), noWishes, { language }, { [definition.id]: { definition, strings } }).map(
        (finding) => `- ${finding.cells.map((place) => cellName(place, example)).join(', ')}: ${finding.message}`,
      ),
    ]),
    ...definition.examples.accepts.flatMap((example) => [`\n## ${words.accepted}\n`, ...exampleTables(example, language)]),
    '',
  ].join('\n');
}

/** The example's sheets; named where there are several. */
const exampleTables = ({ cells, others = {} }: ExampleSheet, language: Language): string[] => [
  sheetTable(cells, language),
  ...Object.entries(others).flatMap(([name, values]) => ['', `${name}:`, '', sheetTable(values, language)]),
];

const cellName = ({ sheet, address }: CellPlace, { others }: ExampleSheet): string => (others ? `${sheet}!${address}` : address);
