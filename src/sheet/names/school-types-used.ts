import { isInRegister } from '../registers/register-tables.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { spotAddress } from '../spot.ts';
import { acrossNames, withSameNames } from './across-names.ts';
import type { SchoolMention } from './mention.ts';
import { namesOf } from './names-of.ts';
import type { SchoolType } from './school-types.ts';
import type { SpelledCell } from './spelling.ts';

/** One school said to be of two types. */
export interface TypesOfSchool {
  readonly school: string;
  /** The type said less often, as written, and where. */
  readonly rarer: { readonly type: SchoolType | 'small'; readonly written: string; readonly cells: readonly SpelledCell[] };
  readonly other: { readonly type: SchoolType | 'small'; readonly written: string; readonly cells: readonly SpelledCell[] };
}

/** One type under two abbreviations for one school, and how often each stands in the workbook. */
export interface AbbreviationsOfType {
  readonly type: SchoolType;
  readonly rarer: string;
  readonly commoner: string;
  /** Schools that are given both, by their first spelling, with the cells of the rarer one and then of the other. */
  readonly schools: readonly string[];
  readonly cells: readonly SpelledCell[];
}

export interface Said extends SpelledCell {
  readonly mention: SchoolMention;
}

const levels: readonly (SchoolType | 'small')[] = ['primary', 'basic', 'secondary', 'small'];

/** «шағын жинақты мектеп» beside «орта мектебі» tells nothing of the level; «ШЖМ» is no type at all. */
const levelOf = ({ named }: SchoolMention): SchoolType | 'small' | undefined => named.type ?? (named.small && named.typeText.length > 5 ? 'small' : undefined);

const isInteresting = (list: readonly Said[]): boolean =>
  new Set(list.map(({ mention }) => mention.named.abbreviation)).size > 1 || new Set(list.map(({ mention }) => levelOf(mention))).size > 1;

interface SaidOnSheet {
  /** By unit and school. */
  readonly shared: ReadonlyMap<string, readonly Said[]>;
  /** Named among several units without a word on whose they are, by school. */
  readonly floating: ReadonlyMap<string, readonly Said[]>;
  /** Of a sheet that speaks of one place: its schools are compared within it. */
  readonly own: readonly (readonly Said[])[];
  /** How often each abbreviation stands. */
  readonly used: ReadonlyMap<string, number>;
}

const saidOn = perReport((report: SheetReport): SaidOnSheet => {
  const [shared, own, floating] = [new Map<string, Said[]>(), new Map<string, Said[]>(), new Map<string, Said[]>()];
  const used = new Map<string, number>();
  const { schools: mentions, oneUnit } = namesOf(report);
  for (const mention of mentions) {
    const { named, unit, spot } = mention;
    if (named.secondAt !== undefined) continue;
    const schools = unit !== '' ? shared : oneUnit ? own : floating;
    const id = `${unit}|${named.key}|${named.initial}`;
    const list = schools.get(id);
    if (list) list.push({ report, spot, mention });
    else schools.set(id, [{ report, spot, mention }]);
    if (named.abbreviation) used.set(named.abbreviation, (used.get(named.abbreviation) ?? 0) + 1);
  }
  return { shared, own: [...own.values()].filter(isInteresting), floating, used };
});

/** What is said of the schools that are mentioned in more than one way, and how often each abbreviation is used. */
export interface SchoolsSaid {
  readonly schools: readonly (readonly Said[])[];
  readonly used: ReadonlyMap<string, number>;
}

/** Of the schools whose unit nobody tells, on one sheet. */
export const saidOnSheet = (report: SheetReport): SchoolsSaid => {
  const { own, used } = saidOn(withSameNames(report));
  return { schools: own, used };
};

/** Of all others, across the workbook. */
export const saidInWorkbook = acrossNames((reports: readonly SheetReport[]): SchoolsSaid => {
  const schools = new Map<string, Said[]>();
  for (const report of reports)
    for (const [id, list] of saidOn(report).shared) {
      const known = schools.get(id);
      if (known) for (const said of list) known.push(said);
      else schools.set(id, [...list]);
    }
  for (const report of reports) settle(saidOn(report).floating, schools);
  const used = new Map<string, number>();
  for (const report of reports) for (const [abbreviation, count] of saidOn(report).used) used.set(abbreviation, (used.get(abbreviation) ?? 0) + count);
  return { schools: [...schools.values()].filter(isInteresting), used };
});

/** A name that one unit alone has is that unit’s; a number never is. */
function settle(floating: ReadonlyMap<string, readonly Said[]>, schools: ReadonlyMap<string, Said[]>): void {
  for (const [id, list] of floating) {
    if (id.startsWith('|№')) continue;
    const homes = [...schools.keys()].filter((home) => home.endsWith(id));
    if (homes.length === 1) schools.get(homes[0]!)!.push(...list);
  }
}

/**
 * Takes    what is said of schools
 * Returns  schools of one unit to which two types are given: primary, basic, secondary, or small-class without a level
 * Refuses  nothing
 */
export function schoolsOfTwoTypes({ schools }: SchoolsSaid): TypesOfSchool[] {
  return schools.flatMap((list) => {
    const groupsOf = (said: readonly Said[]) => levels.map((type) => ({ type, cells: said.filter(({ mention }) => levelOf(mention) === type) })).filter(({ cells }) => cells.length > 0);
    if (groupsOf(list).length < 2) return [];
    // In a register without units of its own, lines between the rows may tell them: such schools are compared as records.
    const groups = groupsOf(list.filter(({ report, spot, mention }) => mention.unit !== '' || !isInRegister(report, spot)));
    if (groups.length < 2) return [];
    const [rarer, ...others] = groups.sort((one, other) => one.cells.length - other.cells.length);
    if (besideEachOther(rarer!.cells, others.at(-1)!.cells)) return [];
    const written = ({ cells, type }: (typeof groups)[number]) => ({ type, written: cells[0]!.mention.named.abbreviation || withoutEnding(cells[0]!.mention.named.typeText), cells });
    return [{ school: schoolOf(rarer!.cells[0]!), rarer: written(rarer!), other: written(others.at(-1)!) }];
  });
}

/** «орта мектебінде» → «орта мектебі». */
const withoutEnding = (text: string): string => text.replace(/(?<=мектебі|гимназиясы|лицейі|интернаты)(?:н\p{L}{0,3}|мен)$/iu, '').replace(/(?<=мектеп(?:тер)?)(?:ті\p{L}{0,3}|т[ае]н?|ке|ге|де\p{L}{0,2})$/iu, '');

/** Named in one cell they are two schools of one name: «Қарасу ЖББМ, Қарасу НОМ». */
function besideEachOther(one: readonly Said[], other: readonly Said[]): boolean {
  const cells = new Set(one.map(({ report, spot }) => `${report.sheet.name}!${spotAddress(spot)}`));
  return other.some(({ report, spot }) => cells.has(`${report.sheet.name}!${spotAddress(spot)}`));
}

const schoolOf = ({ mention: { named } }: Said): string => (named.number === undefined ? named.name : `№ ${named.number}`);

/** «НМ» and «НОМ»; «ОМ» and «СШ» are two languages, not two abbreviations. */
const language = (abbreviation: string): 'kk' | 'ru' => (/^(?:.*Ш|НШ|ООШ)$/u.test(abbreviation) ? 'ru' : 'kk');

/**
 * Takes    what is said of schools
 * Returns  pairs of abbreviations of one type of which one school is given both
 * Refuses  nothing
 */
export function abbreviationsOfTypes({ schools, used }: SchoolsSaid): AbbreviationsOfType[] {
  const pairs = new Map<string, { type: SchoolType; rarer: string; commoner: string; schools: (readonly Said[])[] }>();
  for (const list of schools) {
    const own = list.filter(({ mention }) => mention.named.abbreviation && mention.named.type);
    const [rarer, ...others] = [...new Set(own.map(({ mention }) => mention.named.abbreviation))].sort((one, other) => (used.get(one) ?? 0) - (used.get(other) ?? 0));
    const commoner = others.filter((other) => language(other) === language(rarer!) && typeIn(own, other) === typeIn(own, rarer!)).at(-1);
    if (rarer === undefined || commoner === undefined) continue;
    const id = `${rarer}|${commoner}`;
    const pair = pairs.get(id) ?? { type: typeIn(own, rarer)!, rarer, commoner, schools: [] };
    pair.schools.push(own);
    pairs.set(id, pair);
  }
  return [...pairs.values()].map(({ schools, ...pair }) => ({ ...pair, schools: schools.map((list) => schoolOf(list[0]!)), cells: cellsOf(schools, pair.rarer, pair.commoner) }));
}

const typeIn = (list: readonly Said[], abbreviation: string): SchoolType | undefined => list.find(({ mention }) => mention.named.abbreviation === abbreviation)?.mention.named.type;

function cellsOf(schools: readonly (readonly Said[])[], rarer: string, commoner: string): SpelledCell[] {
  const of = (abbreviation: string) => schools.flatMap((list) => list.filter(({ mention }) => mention.named.abbreviation === abbreviation));
  return [...of(rarer), ...of(commoner)];
}
