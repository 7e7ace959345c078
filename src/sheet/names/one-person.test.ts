import fc from 'fast-check';
import { nameKey } from '../words/fold.ts';
import { onePerson } from './one-person.ts';

const named = (...names: string[]) => names.map((name) => ({ name, key: nameKey(name) }));
/** The spellings, those of one person together. */
function groups(names: readonly string[], decisions: Parameters<typeof onePerson>[1] = []): string[][] {
  const one = onePerson(named(...names), decisions);
  const found = new Map<string, string[]>();
  for (const name of names) found.set(one(nameKey(name)), [...(found.get(one(nameKey(name))) ?? []), name]);
  return [...found.values()];
}

describe('spellings of several lists', () => {
  it('are one person whichever way the name is written', () => {
    expect(groups(['А. Сейтова', 'Сейтова А.', 'Сейтова А.Б.', 'Сейтова Айгүл Болатқызы', 'СЕЙТОВА А'])).toHaveLength(1);
    expect(groups(['Қажымұратова А.', 'Кажымуратова А.'])).toHaveLength(1);
  });

  it('are two people where an initial differs, and where nobody can say which of two is meant', () => {
    expect(groups(['Сейтова А.', 'Сейтова Б.'])).toHaveLength(2);
    expect(groups(['Сейтова А.Б.', 'Сейтова А.К.', 'Сейтова А.'])).toEqual([['Сейтова А.Б.'], ['Сейтова А.К.'], ['Сейтова А.']]);
  });

  it('are the only bearer of a surname where it stands alone', () => {
    expect(groups(['Омаров Б.', 'Омаров'])).toHaveLength(1);
    expect(groups(['Омаров Б.', 'Омаров К.', 'Омаров'])).toHaveLength(3);
  });

  it('are what a person has said of them', () => {
    expect(groups(['Омаров Б.', 'Омарав Б.'], [{ keys: [nameKey('Омаров Б.'), nameKey('Омарав Б.')], same: true }])).toHaveLength(1);
    expect(groups(['Омаров Б.', 'Омаров Б.К.'], [{ keys: [nameKey('Омаров Б.'), nameKey('Омаров Б.К.')], same: false }])).toHaveLength(2);
  });

  it('that name nobody are themselves', () => expect(groups(['АББ', 'Ресурстық орталық', 'Омаров Б.'])).toHaveLength(3));

  it('never join two first initials, and give the same people in whatever order they stand', () => {
    const name = fc.tuple(fc.constantFrom('Сейтова', 'Омаров', 'Ысқақ'), fc.constantFrom('А.', 'Б.', 'А.Б.', 'А.К.', 'Б.Е.')).map((parts) => parts.join(' '));
    const sorted = (found: string[][]) => found.map((group) => [...group].sort()).sort((one, other) => (one.join() < other.join() ? -1 : 1));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.nat(), (names, turn) => {
        const found = groups(names);
        for (const group of found) expect(new Set(group.map((each) => each.split(' ').map((part) => part.charAt(0)).join(''))).size).toBe(1);
        const turned = names.map((_, at) => names[(at + turn) % names.length]!);
        expect(sorted(groups(turned))).toEqual(sorted(found));
      }),
      { numRuns: 200 },
    );
  });
});
