import type { OfferedCheck } from '../../src/checks/index.ts';
import { runChecks } from '../../src/jobs/run-checks.ts';
import { readSheets } from '../../src/sheet/reading.ts';
import type { Language } from '../../src/text/language.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
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
    ...definition.examples.reports.flatMap(({ cells }) => [
      `\n## ${words.reported}\n`,
      sheetTable(cells, language),
      '',
      ...runChecks(readSheets([sheetOf(cells)]), { language }, { [definition.id]: { definition, strings } }).map(
        (finding) => `- ${finding.cells.map(({ address }) => address).join(', ')}: ${finding.message}`,
      ),
    ]),
    ...definition.examples.accepts.flatMap(({ cells }) => [`\n## ${words.accepted}\n`, sheetTable(cells, language)]),
    '',
  ].join('\n');
}
