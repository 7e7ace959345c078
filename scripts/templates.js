// What `npm run new` writes: a feature that compiles, works on its one example, and says nothing yet.
const languages = ['kk', 'ru', 'en'];
const inEveryLanguage = (words) => languages.map((language) => `  ${language}: ${words(language)},`).join('\n');

const functionFiles = ({ name, camel }) => ({
  [`${name}.ts`]: `import { answer } from '../../domain/result.ts';
import { customFunction } from '../custom-function.ts';

export const ${camel} = customFunction({
  id: '${name.replaceAll('-', '').toUpperCase()}',
  parameters: [{ name: 'value', kind: 'number' }],
  gives: 'value',
  examples: {
    accepts: [{ args: [1], gives: 1 }],
    reports: [{ args: [null], problem: 'argument-missing' }],
  },
  compute: ([value]) => answer(value),
});
`,
  'strings.ts': `import type { FunctionStrings } from '../custom-function.ts';
import type { ${camel} } from './${name}.ts';

export const strings: FunctionStrings<typeof ${camel}> = {
${inEveryLanguage((language) => `{\n    description: '${name} (${language})',\n    parameters: { value: { name: 'value', description: 'value (${language})' } },\n  }`)}
};
`,
  [`${name}.test.ts`]: `import { contextOf } from '../../../test/fixtures/contexts.ts';
import { callFunction } from '../custom-function.ts';
import { ${camel} } from './${name}.ts';

describe('=TIREK.${name.replaceAll('-', '').toUpperCase()}(value)', () => {
  it('gives its value', () => {
    expect(callFunction(${camel}, [1], contextOf('kk'))).toEqual({ ok: true, value: 1 });
  });
});
`,
});

const checkFiles = ({ name, camel }) => ({
  [`${name}.ts`]: `import type { Check } from '../check.ts';

/** A sheet without a single filled cell. */
export const ${camel}: Check<'${name}', { readonly sheet: string }> = {
  id: '${name}',
  severity: 'question',
  examples: {
    accepts: [{ cells: [['Аты-жөні']] }],
    reports: [{ cells: [[null]], at: ['A1'] }],
  },

  inSheet: ({ sheet: { name, grid } }) =>
    grid.values.every((row) => row.every((value) => value === null)) ? [{ cells: [{ sheet: name, address: 'A1' }], args: { sheet: name } }] : [],
};
`,
  'strings.ts': `import type { CheckStrings } from '../check.ts';
import type { ${camel} } from './${name}.ts';

export const strings: CheckStrings<typeof ${camel}> = {
${inEveryLanguage((language) => `{\n    title: '${name} (${language})',\n    about: '${name} (${language})',\n    finding: ({ sheet }) => \`${name}: \${sheet} (${language})\`,\n  }`)}
};
`,
  [`${name}.test.ts`]: `import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { ${camel} } from './${name}.ts';

describe('${name.replaceAll('-', ' ')}', () => {
  it('accepts a sheet with something in it', () => {
    expect(${camel}.inSheet!(reportOf(sheetOf([['Аты-жөні']])))).toEqual([]);
  });

  it('reports an empty one', () => {
    expect(${camel}.inSheet!(reportOf(sheetOf([[null]], { name: 'Бос' })))).toEqual([
      { cells: [{ sheet: 'Бос', address: 'A1' }], args: { sheet: 'Бос' } },
    ]);
  });
});
`,
});

const reportFiles = ({ name, camel }) => ({
  [`${name}.ts`]: `import { answer, refuse } from '../../domain/result.ts';
import { visibleTables } from '../../sheet/reading.ts';
import { paper } from '../paper.ts';
import type { Report } from '../report.ts';
import { strings } from './strings.ts';

export const ${camel}: Report<'${name}'> = {
  id: '${name}',
  examples: {
    accepts: [{ language: 'kk', cells: [['Аты-жөні', 'Санаты'], ['Сейтқали Айгүл', 'сарапшы']], shows: ['Парақ1'] }],
    reports: [{ cells: [['Дүйсенбі']], problem: 'no-staff-tables' }],
  },

  build({ reading }, language) {
    const tables = visibleTables(reading);
    if (tables.length === 0) return refuse({ code: 'no-staff-tables', args: {} });
    const page = paper([40]);
    for (const { sheet } of tables) page.line(sheet, 'plain', 0);
    return answer([page.finish({ name: strings[language].title, landscape: false, repeatRows: [0, 0] })]);
  },
};
`,
  'strings.ts': `import type { ReportStrings } from '../report.ts';

export const strings: ReportStrings = {
${inEveryLanguage((language) => `{ title: '${name} ${language}', about: '${name} (${language})' }`)}
};
`,
  [`${name}.test.ts`]: `import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { readSheets } from '../../sheet/reading.ts';
import { reportSource } from '../report-source.ts';
import { ${camel} } from './${name}.ts';

describe('the report ${name}', () => {
  it('has nothing to say of a workbook without staff lists', () => {
    const made = ${camel}.build(reportSource(readSheets([sheetOf([['Дүйсенбі']])]), { staff: defaultStaffSettings, today: { year: 2022, month: 6, day: 1 } }), 'kk');
    expect(made).toEqual({ ok: false, problem: { code: 'no-staff-tables', args: {} } });
  });
});
`,
});

export const templates = { function: functionFiles, check: checkFiles, report: reportFiles };
