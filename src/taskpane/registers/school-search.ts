import type { ClassView, RegistersView, SchoolView } from '../../jobs/desk.ts';

/** Something to choose among thousands by any of its words. */
export interface Found<Item> {
  readonly item: Item;
  readonly name: string;
  readonly unit: string;
  readonly key: string;
}

interface Indexed<Item> extends Found<Item> {
  readonly words: string;
}

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replace(/[№"«»“”.,]/gu, ' ');

const indexed = <Item>(items: readonly Item[], tell: (item: Item) => { readonly name: string; readonly unit: string; readonly key: string }): Indexed<Item>[] =>
  items.map((item) => {
    const told = tell(item);
    return { item, ...told, words: ` ${folded(told.name)} ${folded(told.unit)}` };
  });

export const unitNames = ({ units }: Pick<RegistersView, 'units'>): ReadonlyMap<string, string> => new Map(units.map(({ key, name }) => [key, name]));

export const indexOfSchools = (registers: RegistersView, schools: readonly SchoolView[] = registers.schools): readonly Indexed<SchoolView>[] => {
  const names = unitNames(registers);
  return indexed(schools, ({ name, unit, sheet, address }) => ({ name, unit: names.get(unit) ?? '', key: `${sheet}!${address}` }));
};

export const indexOfClasses = (registers: RegistersView): readonly Indexed<ClassView>[] => {
  const names = unitNames(registers);
  return indexed(registers.classes, ({ school, grades, unit, sheet, address }) => ({ name: `${school}: ${grades.join('+')}`, unit: names.get(unit) ?? '', key: `${sheet}!${address}` }));
};

/** Those in which every typed word begins a word, in the order of the register: the first ones, and how many there are. */
export function search<Item>(index: readonly Indexed<Item>[], typed: string, most: number): { readonly first: readonly Found<Item>[]; readonly all: number } {
  const wanted = folded(typed).split(/\s+/u).filter(Boolean);
  const found = wanted.length === 0 ? index : index.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)));
  return { first: found.slice(0, most), all: found.length };
}
