import { reportSource } from '../../src/reports/report-source.ts';
import { checks } from '../../src/checks/index.ts';
import { functions } from '../../src/functions/index.ts';
import { reports } from '../../src/reports/index.ts';
import { qualification } from '../../src/reports/qualification/qualification.ts';
import { readSheets } from '../../src/sheet/reading.ts';
import { defaultStaffSettings } from '../../src/jobs/staff-settings.ts';
import { sampleSheets } from '../../test/fixtures/sample-sheets.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { languages, type Language } from '../../src/text/language.ts';
import { checkPage } from './check-page.ts';
import { excelSidePage } from './excel-side-page.ts';
import { functionPage } from './function-page.ts';
import { sheetPicture } from './picture.ts';
import { reportPage } from './report-page.ts';
import { pageWords } from './words.ts';

/** The reference: one page a function, a check, a report and language, and an index a language; and what the workbench has of Excel. By file name. */
export function referencePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    for (const [folder, offered] of Object.entries(functions)) pages.set(`${language}/functions/${folder}.md`, functionPage(offered, language));
    for (const [folder, offered] of Object.entries(checks)) pages.set(`${language}/checks/${folder}.md`, checkPage(offered, language));
    for (const [folder, offered] of Object.entries(reports)) pages.set(`${language}/reports/${folder}.md`, reportPage(offered, language));
    pages.set(`${language}/README.md`, indexPage(language));
  }
  pages.set('excel-side.md', excelSidePage());
  for (const tongue of ['kk', 'ru'] as const) pages.set(`pictures/qualification.${tongue}.svg`, pictureOfSample(tongue));
  return pages;
}

const picturedRows = 35;

/** What the report of the sample workbook looks like, for the README and the guides. */
function pictureOfSample(tongue: 'kk' | 'ru'): string {
  const sheets = sampleSheets(tongue).map(({ name, values, merges, hiddenRows }) => sheetOf(values, { name, merges, hiddenRows }));
  const made = qualification.build(reportSource(readSheets(sheets), { staff: defaultStaffSettings, today: { year: 2022, month: 6, day: 1 } }), tongue);
  if (!made.ok) throw new Error(made.problem.code);
  return sheetPicture(made.value[0]!, picturedRows, tongue);
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
