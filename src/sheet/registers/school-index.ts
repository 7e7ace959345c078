import type { School, Unit } from '../../domain/network/records.ts';
import { oneSlipApart } from '../names/distance.ts';
import { oncePerText } from '../names/once.ts';
import type { SchoolType } from '../names/school-types.ts';
import { schoolsIn } from '../names/schools.ts';
import { fold, nameKey } from '../words/fold.ts';
import { notFound, type Resolved } from './resolved.ts';

/** How a text calls a school. */
export interface SchoolSaid {
  /** Its number before its name; spellings that are read aloud alike are one. */
  readonly names: readonly string[];
  readonly type: SchoolType | undefined;
  /** First letter of the given name of whom it is called after; '' where none is written. */
  readonly initial: string;
  readonly small: boolean;
  /** As written, without the type. */
  readonly shortName: string;
}

/** Бигелдинов = Бигельдинов, Ұлытау = Улытау, Юбилейный = Юбилейная. */
const aloud = (name: string): string => fold(name).replace(/(?<=\p{L}{3}(?:н|ск))(?:ый|ий|ая|ое|ой)$/u, '').replace(/[ьъ\s.-]/gu, '').replace(/[йы]/gu, 'и').replace(/э/gu, 'е').replace(/(\p{L})\1/gu, '$1');

export const schoolSaid = oncePerText((text: string): SchoolSaid => {
  const bare = /^\s*№?\s*(\d{1,3})\s*$/u.exec(text)?.[1];
  if (bare !== undefined) return { names: [`№${Number(bare)}`], type: undefined, initial: '', small: false, shortName: `№ ${Number(bare)}` };
  const [school, ...more] = schoolsIn(text, 'list');
  if (!school || more.length > 0) return { names: [aloud(nameKey(text))], type: school?.type, initial: '', small: false, shortName: text.trim() };
  const names = [...(school.number === undefined ? [] : [`№${Number(school.number)}`]), ...(school.bare === '' ? [] : [aloud(school.bare)])];
  return { names: names.length > 0 ? names : [aloud(nameKey(text))], type: school.type, initial: school.initial, small: school.small, shortName: shortNameOf(text, school.typeText) };
});

/** «Юбилейный ЖББМ» → «Юбилейный». A name that is nothing but its type stays whole. */
function shortNameOf(text: string, type: string): string {
  const rest = type === '' ? text : text.replace(/\s+/gu, ' ').replace(type, ' ');
  const short = rest.replace(/\s+/gu, ' ').replace(/[\s,;:–—-]+$/u, '').trim();
  return short === '' ? text.trim() : short;
}

/** «А.Ермеков» and «Б.Ермеков» are two. */
export const schoolKey = (unit: string, { names: [name = ''], initial }: SchoolSaid, level: School['level']): string => `${unit}|${initial}${initial === '' ? '' : '.'}${name}|${level ?? ''}`;

interface Index {
  /** By unit and name. */
  readonly byUnit: ReadonlyMap<string, ReadonlyMap<string, readonly School[]>>;
  readonly byName: ReadonlyMap<string, readonly School[]>;
}

const indexes = new WeakMap<readonly School[], Index>();

function indexOf(schools: readonly School[]): Index {
  let index = indexes.get(schools);
  if (!index) {
    const [byUnit, byName] = [new Map<string, Map<string, School[]>>(), new Map<string, School[]>()];
    for (const school of schools) {
      let own = byUnit.get(school.unit);
      if (!own) byUnit.set(school.unit, (own = new Map()));
      for (const name of schoolSaid(school.name).names) {
        add(own, name, school);
        add(byName, name, school);
      }
    }
    indexes.set(schools, (index = { byUnit, byName }));
  }
  return index;
}

/** A school with several rows, one after the other in time, is one. */
function add(index: Map<string, School[]>, name: string, school: School): void {
  const known = index.get(name);
  if (!known) index.set(name, [school]);
  else if (known.every(({ key }) => key !== school.key)) known.push(school);
}

/** Nothing speaks against it: «№ 134 НМ» is «№ 134 НОМ», and no «№ 134 ЖББМ». */
function fits(said: SchoolSaid, school: School): boolean {
  const own = schoolSaid(school.name);
  const sameType = said.type === undefined || school.level === undefined || said.type === school.level || said.type === own.type;
  return sameType && (said.initial === '' || own.initial === '' || said.initial === own.initial);
}

/**
 * The school that a text names: within its unit where that is known, otherwise anywhere if there is only one.
 *
 * Takes    a text; the register of schools; the key of a unit; the register of units, by which schools of several units are told apart
 * Returns  its key; where there is none, or several may be meant, their names. A number is never looked for in another unit
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function resolveSchool(text: string, schools: readonly School[], unit?: string, units: readonly Unit[] = []): Resolved {
  const { byUnit, byName } = indexOf(schools);
  const said = schoolSaid(text);
  const within = unit === undefined ? byName : (byUnit.get(unit) ?? noSchools);
  for (const name of said.names) {
    const fitting = (within.get(name) ?? []).filter((school) => fits(said, school));
    if (fitting.length === 1) return { key: fitting[0]!.key };
    if (fitting.length > 1) return severalOf(text, fitting, units);
  }
  return notFound(labelled(candidatesFor(said, within, unit === undefined ? noSchools : byName), units, unit));
}

const noSchools: ReadonlyMap<string, readonly School[]> = new Map();

/** Of several the one that is written exactly so. */
function severalOf(text: string, fitting: readonly School[], units: readonly Unit[]): Resolved {
  const written = nameKey(text);
  const exact = fitting.filter(({ name }) => nameKey(name) === written);
  return exact.length === 1 ? { key: exact[0]!.key } : notFound(labelled(fitting, units), true);
}

/** No unit has more schools; names of a whole country are not compared letter by letter. */
const mostCompared = 500;

/** The same name with another type, names a letter apart, then the same name elsewhere. */
function candidatesFor({ names }: SchoolSaid, within: ReadonlyMap<string, readonly School[]>, elsewhere: ReadonlyMap<string, readonly School[]>): School[] {
  const same = names.flatMap((name) => within.get(name) ?? []);
  const near = [...(within.size > mostCompared ? [] : within)].filter(([other]) => names.some((name) => !name.startsWith('№') && name.length > 3 && (oneSlipApart(name, other) || (name.length >= 5 && other.startsWith(name.slice(0, 5)))))).flatMap(([, schools]) => schools);
  const far = names.flatMap((name) => (name.startsWith('№') ? [] : (elsewhere.get(name) ?? [])));
  return [...same, ...near, ...far];
}

/** Schools of several units, or of another than the one in question, are named with their unit. */
function labelled(schools: readonly School[], units: readonly Unit[], unit?: string): string[] {
  const apart = new Set(schools.map((school) => school.unit)).size > 1;
  const names = new Map(units.map(({ key, name }) => [key, name]));
  return schools.map((school) => ((apart || (unit !== undefined && school.unit !== unit)) && names.has(school.unit) ? `${school.name} (${names.get(school.unit)!})` : school.name));
}
