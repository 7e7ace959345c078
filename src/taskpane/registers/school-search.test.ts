import type { RegistersView, SchoolView } from '../../jobs/desk.ts';
import { indexOfSchools, search } from './school-search.ts';

const school = (name: string, unit: string, row: number): SchoolView => ({ sheet: 'Мектептер', address: `A${row}:M${row}`, key: name, unit, name, level: undefined, hub: false, small: true, grades: [], languages: [] });
const view = (schools: readonly SchoolView[]) =>
  ({ units: [{ key: 'абай', name: 'Абай ауданы', kind: 'district', oblastKey: '' }, { key: 'нұра', name: 'Нұра ауданы', kind: 'district', oblastKey: '' }], schools }) as unknown as RegistersView;
const schools = [school('Қоянды НОМ', 'абай', 2), school('№ 134 НОМ', 'нұра', 3), school('Пушкин атындағы НОМ', 'нұра', 4), school('Юбилейный ЖББМ', 'абай', 5)];
const named = (typed: string, most = 30) => search(indexOfSchools(view(schools)), typed, most).first.map(({ name, unit }) => `${name}, ${unit}`);

describe('looking for a school', () => {
  it('finds it by the beginning of any of its words, in either case', () => {
    expect(named('пушк')).toEqual(['Пушкин атындағы НОМ, Нұра ауданы']);
    expect(named('134')).toEqual(['№ 134 НОМ, Нұра ауданы']);
  });

  it('finds it by its unit, and by unit and name together', () => {
    expect(named('абай')).toEqual(['Қоянды НОМ, Абай ауданы', 'Юбилейный ЖББМ, Абай ауданы']);
    expect(named('нұра ном пуш')).toEqual(['Пушкин атындағы НОМ, Нұра ауданы']);
  });

  it('lists all where nothing is typed, and none where nothing fits', () => expect([named('').length, named('ұлытау')]).toEqual([4, []]));

  it('draws a few of many, and says how many there are', () => {
    const many = Array.from({ length: 7000 }, (_, row) => school(`№ ${row} НОМ`, 'абай', row + 2));
    const { first, all } = search(indexOfSchools(view(many)), 'ном', 30);
    expect([first.length, all]).toEqual([30, 7000]);
  });
});
