import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { fieldOf } from '../sheet/registers/heading-fields.ts';
import { registersOfSheet } from '../sheet/registers/registers-of-sheet.ts';
import { sessionKinds } from '../sheet/registers/session-columns.ts';
import { templateColumns, templateKinds, type TemplateKind } from '../sheet/registers/template-columns.ts';
import { timetableKinds } from '../sheet/registers/timetable-columns.ts';
import { reportOf } from '../sheet/sheet-report.ts';
import { weekdayOf } from '../sheet/timetables/values/weekday.ts';
import { languages } from './language.ts';
import { optionsOf } from './register-options.ts';
import { mostOf, type FieldWords } from './registers.ts';
import { templateWords } from './templates.ts';

const all = languages.flatMap((language) => [...timetableKinds, ...sessionKinds].map((kind) => ({ language, kind, words: templateWords[language][kind] })));
const wordsOf = (language: (typeof languages)[number], kind: TemplateKind): Readonly<Record<string, FieldWords>> => templateWords[language][kind].fields;
const fields = all.flatMap(({ language, kind }) => templateColumns[kind].map(({ field }) => ({ language, kind, field, said: wordsOf(language, kind)[field]! })));

describe('the words of the tables of timetables and of sessions', () => {
  it.each(languages)('give every sheet a name of its own that Excel allows (%s)', (language) => {
    const names = templateKinds.map((kind) => templateWords[language][kind].sheet);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect([name.length <= mostOf.sheetName, /^[^[\]:*?/\\']+$/u.test(name)]).toEqual([true, true]);
  });

  it.each(fields)('«$said.heading» heads $field of $kind, and hints within what Excel shows ($language)', ({ kind, field, said: { heading, title, hint } }) => {
    expect(fieldOf(kind, [heading])?.field).toBe(field);
    expect([title.length <= mostOf.hintTitle, hint.length <= mostOf.hintText, /[.?!…]$/u.test(hint)]).toEqual([true, true, true]);
  });

  it.each(all)('let a new sheet of $kind be recognised ($language)', ({ language, kind, words: { name, about, sheet } }) => {
    const headings = templateColumns[kind].map(({ field }) => wordsOf(language, kind)[field]!.heading);
    expect(new Set(headings).size).toBe(headings.length);
    const { frames } = registersOfSheet(reportOf(sheetOf([[name], [about], [], headings], { name: sheet })));
    expect(frames.map((frame) => [frame.kind, Object.fromEntries(frame.fields)])).toEqual([[kind, Object.fromEntries(templateColumns[kind].map(({ field }, column) => [field, column]))]]);
  });

  it.each(languages)('offer weekdays that are read back (%s)', (language) => expect(optionsOf('weekday', language).map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6]));
});
