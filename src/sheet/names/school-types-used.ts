import { perReport, type SheetReport } from '../sheet-report.ts';
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

interface Said extends SpelledCell {
  readonly mention: SchoolMention;
}

const said = perReport((report: SheetReport) =>
  namesOf(report).schools.filter(({ named }) => named.secondAt === undefined).map((mention) => ({ mention, id: `${mention.unit || `?${report.sheet.name}`}|${mention.named.key}|${mention.named.initial}` })),
);

const levels: readonly (SchoolType | 'small')[] = ['primary', 'basic', 'secondary', 'small'];

/** «шағын жинақты мектеп» beside «орта мектебі» tells nothing of the level; «ШЖМ» is no type at all. */
const levelOf = ({ named }: SchoolMention): SchoolType | 'small' | undefined => named.type ?? (named.small && named.typeText.length > 5 ? 'small' : undefined);

function bySchool(reports: readonly SheetReport[]): Said[][] {
  const schools = new Map<string, Said[]>();
  for (const report of reports)
    for (const { mention, id } of said(report)) {
      const list = schools.get(id);
      const one = { report, spot: mention.spot, mention };
      if (list) list.push(one);
      else schools.set(id, [one]);
    }
  return [...schools.values()].filter((list) => list.length > 1);
}

/**
 * Takes    the reports of a workbook
 * Returns  schools of one unit to which two types are given: primary, basic, secondary, or small-class without a level
 * Refuses  nothing
 */
export function schoolsOfTwoTypes(reports: readonly SheetReport[]): TypesOfSchool[] {
  return bySchool(reports).flatMap((list) => {
    const groups = levels.map((type) => ({ type, cells: list.filter(({ mention }) => levelOf(mention) === type) })).filter(({ cells }) => cells.length > 0);
    if (groups.length < 2) return [];
    const [rarer, ...others] = groups.sort((one, other) => one.cells.length - other.cells.length);
    const written = ({ cells, type }: (typeof groups)[number]) => ({ type, written: cells[0]!.mention.named.typeText || cells[0]!.mention.named.abbreviation, cells });
    return [{ school: schoolOf(rarer!.cells[0]!), rarer: written(rarer!), other: written(others.at(-1)!) }];
  });
}

const schoolOf = ({ mention: { named } }: Said): string => (named.number === undefined ? named.name : `№ ${named.number}`);

/** «НМ» and «НОМ»; «ОМ» and «СШ» are two languages, not two abbreviations. */
const language = (abbreviation: string): 'kk' | 'ru' => (/^(?:.*Ш|НШ|ООШ)$/u.test(abbreviation) ? 'ru' : 'kk');

/**
 * Takes    the reports of a workbook
 * Returns  pairs of abbreviations of one type of which one school is given both
 * Refuses  nothing
 */
export function abbreviationsOfTypes(reports: readonly SheetReport[]): AbbreviationsOfType[] {
  const used = new Map<string, number>();
  for (const report of reports) for (const { mention } of said(report)) if (mention.named.abbreviation) used.set(mention.named.abbreviation, (used.get(mention.named.abbreviation) ?? 0) + 1);
  const pairs = new Map<string, { type: SchoolType; rarer: string; commoner: string; schools: Said[][] }>();
  for (const list of bySchool(reports)) {
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

function cellsOf(schools: readonly Said[][], rarer: string, commoner: string): SpelledCell[] {
  const of = (abbreviation: string) => schools.flatMap((list) => list.filter(({ mention }) => mention.named.abbreviation === abbreviation));
  return [...of(rarer), ...of(commoner)];
}
