import { registerColumns, registerKinds, settingIds, type RegisterKind } from '../sheet/registers/columns.ts';
import { fieldOf } from '../sheet/registers/heading-fields.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { readEventKind, readEventLevel, readLanguages, readLevel, readUnitKind, readYes, readConfirmed } from '../sheet/registers/read-cells.ts';
import { settingIdOf } from '../sheet/registers/setting-ids.ts';
import { readCategory } from '../sheet/staff/read-category.ts';
import { fieldOf as staffFieldOf } from '../sheet/tables/headings.ts';
import { readSheets } from '../sheet/reading.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { languages } from './language.ts';
import { registerOptions } from './register-options.ts';
import { settingWords } from './register-settings.ts';
import { registerWords } from './registers.ts';

const headed = registerKinds.filter((kind) => kind !== 'staff');
const headings = languages.flatMap((language) => headed.flatMap((kind) => registerColumns[kind].map(({ field }) => ({ kind, field, heading: headingOf(language, kind, field) }))));

function headingOf(language: (typeof languages)[number], kind: RegisterKind, field: string): string {
  return (registerWords[language][kind].fields as Readonly<Record<string, { readonly heading: string }>>)[field]!.heading;
}

describe('a heading of our own workbook', () => {
  it.each(headings)('«$heading» heads $field of $kind', ({ kind, field, heading }) => {
    expect(fieldOf(kind, [heading])?.field).toBe(field);
  });

  it.each(languages)('heads its column of the staff list (%s)', (language) => {
    const wanted = registerColumns.staff.map(({ field }) => field);
    expect(wanted.map((field) => staffFieldOf(headingOf(language, 'staff', field)))).toEqual(wanted);
  });
});

describe('a new workbook', () => {
  it.each(languages)('has every register once, with all its columns (%s)', (language) => {
    const sheets = registerKinds.map((kind) => {
      const { sheet, name, about } = registerWords[language][kind];
      return sheetOf([[name], [about], [], registerColumns[kind].map(({ field }) => headingOf(language, kind, field))], { name: sheet });
    });
    const registers = registersOf(readSheets(sheets));
    for (const kind of registerKinds) {
      expect(registers[kind].tables.map(({ sheet }) => sheet)).toEqual([registerWords[language][kind].sheet]);
      expect(Object.keys(registers[kind].tables[0]!.columns).sort()).toEqual(registerColumns[kind].map(({ field }) => field).sort());
      expect(registers[kind].rows).toEqual([]);
    }
  });
});

describe('a choice of a drop-down', () => {
  it.each(languages)('is read back as what it means (%s)', (language) => {
    const options = registerOptions[language];
    const read = <Code extends string>(words: Readonly<Record<Code, string>>, meaning: (text: string) => unknown) => Object.fromEntries(Object.entries<string>(words).map(([code, text]) => [code, meaning(text)]));
    const same = (words: object) => Object.fromEntries(Object.keys(words).map((code) => [code, code]));
    expect(read(options['unit-kind'], readUnitKind)).toEqual(same(options['unit-kind']));
    expect(read(options.level, readLevel)).toEqual(same(options.level));
    expect(read(options.languages, (text) => readLanguages(text)?.join('-'))).toEqual(same(options.languages));
    expect(read(options['event-kind'], readEventKind)).toEqual(same(options['event-kind']));
    expect(read(options['event-level'], readEventLevel)).toEqual(same(options['event-level']));
    expect(read(options.yes, readYes)).toEqual({ yes: true, no: false });
    expect(read(options.status, readConfirmed)).toEqual({ confirmed: true, secondary: false, unconfirmed: false });
    for (const [code, text] of Object.entries(options.category)) {
      const { standing, understood } = readCategory(text);
      expect([text, understood, standing.current ?? standing.old]).toEqual([text, true, code]);
    }
  });

  it.each(languages)('sets what its line of the settings is called after (%s)', (language) => {
    expect(settingIds.map((id) => settingIdOf(settingWords[language][id].name))).toEqual([...settingIds]);
  });
});
