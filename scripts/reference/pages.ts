import { checks } from '../../src/checks/index.ts';
import { functions } from '../../src/functions/index.ts';
import { reports } from '../../src/reports/index.ts';
import { languages, type Language } from '../../src/text/language.ts';
import { checkPage } from './check-page.ts';
import { functionPage } from './function-page.ts';
import { reportPage } from './report-page.ts';
import { pageWords } from './words.ts';

/** The reference: one page a function, a check, a report and language, and an index a language; by file name. */
export function referencePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    for (const [folder, offered] of Object.entries(functions)) pages.set(`${language}/functions/${folder}.md`, functionPage(offered, language));
    for (const [folder, offered] of Object.entries(checks)) pages.set(`${language}/checks/${folder}.md`, checkPage(offered, language));
    for (const [folder, offered] of Object.entries(reports)) pages.set(`${language}/reports/${folder}.md`, reportPage(offered, language));
    pages.set(`${language}/README.md`, indexPage(language));
  }
  return pages;
}

function indexPage(language: Language): string {
  const words = pageWords[language];
  return [
    `# ${words.reference}`,
    '',
    words.generated,
    `\n## ${words.functions}\n`,
    ...Object.entries(functions).map(([folder, { definition, strings }]) => `- [TIREK.${definition.id}](functions/${folder}.md): ${strings[language].description}`),
    `\n## ${words.checks}\n`,
    ...Object.entries(checks).map(([folder, { strings }]) => `- [${strings[language].title}](checks/${folder}.md): ${strings[language].about}`),
    `\n## ${words.reports}\n`,
    ...Object.entries(reports).map(([folder, { strings }]) => `- [${strings[language].title}](reports/${folder}.md): ${strings[language].about}`),
    '',
  ].join('\n');
}
