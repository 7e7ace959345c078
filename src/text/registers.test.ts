import { registerColumns, registerKinds, settingIds, type ColumnHolds } from '../sheet/registers/columns.ts';
import { languages } from './language.ts';
import { oblasts, unitsOf } from './oblasts.ts';
import { optionsOf } from './register-options.ts';
import { settingWords } from './register-settings.ts';
import { mostOf, registerWords } from './registers.ts';

const kinds = languages.flatMap((language) => registerKinds.map((kind) => ({ language, kind, words: registerWords[language][kind] })));
const fields = kinds.flatMap(({ language, kind, words }) => Object.entries(words.fields).map(([field, said]) => ({ language, kind, field, said })));

describe('the words of the registers', () => {
  it.each(kinds)('name the sheet of $kind in $language as Excel allows', ({ words: { sheet } }) => {
    expect(sheet.length).toBeLessThanOrEqual(mostOf.sheetName);
    expect(sheet).toMatch(/^[^[\]:*?/\\']+$/u);
  });

  it.each(languages)('give every register a sheet of its own in %s', (language) => {
    expect(new Set(registerKinds.map((kind) => registerWords[language][kind].sheet)).size).toBe(registerKinds.length);
  });

  it.each(kinds)('head no two columns of $kind in $language alike, in the order of the register', ({ kind, words }) => {
    expect(Object.keys(words.fields)).toEqual(expect.arrayContaining(registerColumns[kind].map(({ field }) => field)));
    expect(new Set(Object.values(words.fields).map(({ heading }) => heading)).size).toBe(registerColumns[kind].length);
  });

  it.each(fields)('hint at $kind.$field in $language within what Excel shows', ({ said: { title, hint } }) => {
    expect(title.length).toBeLessThanOrEqual(mostOf.hintTitle);
    expect(hint.length).toBeLessThanOrEqual(mostOf.hintText);
    expect(hint).toMatch(/[.?!…]$/u);
  });

  it.each(languages)('name and explain every setting in %s, each by another name', (language) => {
    const said = settingIds.map((id) => settingWords[language][id]);
    expect(new Set(said.map(({ name }) => name)).size).toBe(settingIds.length);
    for (const { note } of said) expect(note.length).toBeLessThanOrEqual(mostOf.hintText);
  });

  const holds = [...new Set(registerKinds.flatMap((kind) => registerColumns[kind].map((column): ColumnHolds => column.holds)))];
  it.each(languages.flatMap((language) => holds.map((each) => ({ language, each }))))('offer choices of $each in $language that a list of Excel can hold', ({ language, each }) => {
    const options = optionsOf(each, language);
    expect(options.filter((option) => /[,"]/u.test(option) || option.trim() !== option)).toEqual([]);
    expect(new Set(options).size).toBe(options.length);
    expect(options.join(',').length).toBeLessThanOrEqual(mostOf.listValues);
  });
});

describe('the oblasts', () => {
  const before = { year: 2022, month: 6, day: 1 };
  const after = { year: 2026, month: 6, day: 1 };
  const listOf = (id: string, on = after) => unitsOf(oblasts.find((each) => each.id === id)!, 'kk', on);

  it('are 17, each with districts and cities in every language', () => {
    expect(oblasts).toHaveLength(17);
    for (const oblast of oblasts) {
      for (const language of languages) {
        const units = unitsOf(oblast, language, after);
        expect(units.some(({ kind }) => kind === 'district') && units.some(({ kind }) => kind === 'city')).toBe(true);
        expect(new Set(units.map(({ name }) => name)).size).toBe(units.length);
      }
    }
  });

  it('have Жаңаарқа, Ұлытау, Жезқазған, Қаражал and Сәтбаев in Karaganda oblast until 07.06.2022, and in Ұлытау from 08.06.2022', () => {
    const left = listOf('karaganda', before).filter(({ until }) => until);
    expect(left.map(({ name, oblast }) => [name, oblast])).toEqual([['Жаңаарқа', 'Қарағанды'], ['Ұлытау', 'Қарағанды'], ['Жезқазған', 'Қарағанды'], ['Қаражал', 'Қарағанды'], ['Сәтбаев', 'Қарағанды']]);
    expect(new Set(left.map(({ until }) => JSON.stringify(until)))).toEqual(new Set(['{"year":2022,"month":6,"day":7}']));
    const came = listOf('karaganda', before).filter(({ from }) => from);
    expect(came.map(({ name, oblast }) => [name, oblast])).toEqual(left.map(({ name }) => [name, 'Ұлытау']));
    expect(new Set(came.map(({ from }) => JSON.stringify(from)))).toEqual(new Set(['{"year":2022,"month":6,"day":8}']));
  });

  it('show the nine districts of Karaganda oblast of 2022 in the order of its reports', () => {
    const districts = listOf('karaganda', before).filter(({ kind, oblast }) => kind === 'district' && oblast === 'Қарағанды');
    expect(districts.map(({ name }) => name)).toEqual(['Абай', 'Ақтоғай', 'Бұқар жырау', 'Жаңаарқа', 'Қарқаралы', 'Нұра', 'Осакаров', 'Ұлытау', 'Шет']);
  });

  it('leave out what left an oblast long ago', () => {
    expect(listOf('karaganda').map(({ name }) => name)).not.toContain('Ұлытау');
    expect(listOf('ulytau').map(({ name }) => name)).toEqual(['Жаңаарқа', 'Ұлытау', 'Жезқазған', 'Қаражал', 'Сәтбаев']);
  });

  it.each(['abai', 'zhetisu', 'ulytau'])('exist since 08.06.2022: %s', (id) => {
    const former = listOf(id, before).filter(({ until }) => until);
    expect(former.length).toBeGreaterThan(0);
    expect(former.every(({ oblast }) => oblast !== oblasts.find((each) => each.id === id)!.names.kk)).toBe(true);
  });

  it('give and take the same units', () => {
    for (const { id, came, districts, cities } of oblasts.filter((each) => each.came)) {
      const marked = (list: string) => list.split(', ').filter((name) => name.endsWith('*')).sort();
      const giver = oblasts.find((each) => each.id === came)!;
      expect(giver.gave).toBe(id);
      expect([marked(districts), marked(cities)]).toEqual([marked(giver.districts), marked(giver.cities)]);
    }
  });

  it('tell a district from the city of its name', () => {
    expect(listOf('pavlodar').map(({ name }) => name).filter((name) => name.startsWith('Павлодар'))).toEqual(['Павлодар ауданы', 'Павлодар қаласы']);
  });
});
