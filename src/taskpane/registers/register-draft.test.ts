import type { RegisterCandidate } from '../../jobs/desk.ts';
import { registerWords } from '../../text/registers.ts';
import { fieldAt, mappingOfDraft, missingFields, registerDraft, withColumn, withKind } from './register-draft.ts';

const words = registerWords.kk;
const area = { top: 0, left: 0, bottom: 9, right: 3 };
const column = (place: number, heading: string) => ({ column: place, letter: 'ABCD'[place]!, heading, samples: [] });
const table = (mapping?: RegisterCandidate['mapping']): RegisterCandidate => ({
  sheet: 'Тізім', range: 'A1:D10', area, headingRows: 1, mapping,
  columns: [column(0, 'Аудан/қала'), column(1, 'Мектеп атауы'), column(2, 'Кімдікі'), column(3, '')],
});

describe('a table of the workbook’s own', () => {
  it('begins as it was recognised, or bare', () => {
    expect(registerDraft(table())).toEqual({ kind: undefined, headingRows: 1, fields: {} });
    expect(registerDraft(table({ kind: 'schools', sheet: 'Тізім', area, headingRows: 2, fields: { unit: 0 } }))).toEqual({ kind: 'schools', headingRows: 2, fields: { unit: 0 } });
  });

  it('has its columns found by their headings where they are called as the register calls them', () => {
    expect(withKind(registerDraft(table()), 'schools', table(), words).fields).toEqual({ unit: 0, name: 1 });
  });

  it('gives a field to one column only', () => {
    const draft = withColumn(withColumn(withKind(registerDraft(table()), 'schools', table(), words), 2, 'name'), 0, '');
    expect([draft.fields, fieldAt(draft, 2), fieldAt(draft, 1)]).toEqual([{ name: 2 }, 'name', '']);
  });

  it('says which columns a record needs and nobody named', () => {
    expect(missingFields(withKind(registerDraft(table()), 'schools', table(), words))).toEqual(['level', 'small']);
    expect(missingFields(registerDraft(table()))).toEqual([]);
  });

  it('becomes a mapping of the same cells', () => {
    const draft = withKind(registerDraft(table()), 'schools', table(), words);
    expect(mappingOfDraft(table(), draft)).toEqual({ kind: 'schools', sheet: 'Тізім', area, headingRows: 1, fields: { unit: 0, name: 1 } });
    expect(mappingOfDraft(table(), registerDraft(table()))).toBeUndefined();
  });
});
