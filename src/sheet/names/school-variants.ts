import { fold } from '../words/fold.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { spotAddress } from '../spot.ts';
import { acrossNames, withSameNames } from './across-names.ts';
import { oneLetterApart } from './distance.ts';
import { namesOf } from './names-of.ts';
import { oncePerText } from './once.ts';
import { Spellings, variantsOf, type Spelling, type Variants } from './spelling.ts';

/** Spellings that come to the same when they are read aloud: Бигелдинов = Бигельдинов, Ахметова = Ахмедова is not. */
const aloud = oncePerText((name: string): string => fold(name).replace(/[ьъ\s-]/gu, '').replace(/[йы]/gu, 'и').replace(/э/gu, 'е').replace(/(\p{L})\1/gu, '$1'));

/** No unit has more schools than this; where it seems so, names are not compared with each other. */
const mostSchools = 150;
/** Where more names than this are a letter apart, they are so on purpose. */
const mostNear = 5;
const longEnough = 7;

export interface SchoolVariants extends Variants {
  readonly near: boolean;
}

interface Gathered {
  readonly shared: Spellings;
  /** Of a sheet that speaks of one place: its schools are compared within it. */
  readonly own: Spellings;
  /** Named among several units without a word on whose they are. */
  readonly floating: Spellings;
}

const gathered = perReport((report: SheetReport): Gathered => {
  const [shared, own, floating] = [new Spellings(), new Spellings(), new Spellings()];
  const { schools, language, oneUnit } = namesOf(report);
  for (const { named, unit, spot } of schools) {
    if (named.bare === '' || named.number !== undefined || named.secondAt !== undefined ) continue;
    (unit !== '' ? shared : oneUnit ? own : floating).add(`${language}|${unit}|${aloud(named.bare)}`, named.bare.replace(/\s*-\s*/gu, '-').replace(/\s+/gu, ' '), named.name, { report, spot });
  }
  return { shared, own, floating };
});

/**
 * Schools of one unit that are spelled in several ways. Schools of two units are never compared.
 *
 * Takes    the reports of a workbook
 * Returns  for each school its spellings; `near`: they differ by a letter, so that they may be two schools
 * Refuses  nothing
 */
export const schoolVariants = acrossNames((reports: readonly SheetReport[]): SchoolVariants[] => {
  const all = new Spellings();
  for (const report of reports) all.merge(gathered(report).shared);
  for (const report of reports) settle(gathered(report).floating, all);
  return variantsIn(all);
});

/** A name that one unit alone has, or one a letter from it, is that unit’s. */
function settle(floating: Spellings, all: Spellings): void {
  if (floating.names.size === 0) return;
  const homes = [...all.names.keys()].map((id) => id.split('|') as [string, string, string]);
  for (const [id, spellings] of floating.names) {
    const [language, , name] = id.split('|') as [string, string, string];
    const same = homes.filter((home) => home[0] === language && home[2] === name);
    const units = new Set((same.length > 0 ? same : homes.filter((home) => home[0] === language && isSlip(home[2], name))).map(([, unit]) => unit));
    const [unit] = units;
    if (units.size === 1) for (const [spelling, { written, cells }] of spellings) for (const cell of cells) all.add(`${language}|${unit}|${name}`, spelling, written, cell);
  }
}

/** The same among the schools of a sheet whose unit nobody tells. */
export const schoolVariantsOfSheet = (report: SheetReport): readonly SchoolVariants[] => variantsIn(gathered(withSameNames(report)).own);

const variantsIn = (all: Spellings): SchoolVariants[] => [...[...all.names.values()].flatMap((spellings) => apartOnly(variantsOf([...spellings.values()], () => true))), ...nearOnes(all)];

/** «Айнабұлақ ОМ / Айнабулакская СШ» in one cell is a translation. */
const apartOnly = (variants: Variants | undefined): SchoolVariants[] => {
  const [first, second] = variants ? [variants.others[0], variants.preferred ?? variants.others[1]] : [];
  return first && second && together(first, second) ? [] : withFlag(variants, false);
};

const withFlag = (variants: Variants | undefined, near: boolean): SchoolVariants[] => (variants ? [{ ...variants, near }] : []);

/** A letter apart and long enough to be a slip: «Кошкарбаев», «Кошкарбаив». */
function nearOnes(all: Spellings): SchoolVariants[] {
  const byGroup = new Map<string, { name: string; spelling: Spelling }[]>();
  for (const [id, spellings] of all.names) {
    const [language, unit, name = ''] = id.split('|');
    const group = `${language}|${unit}`;
    const [spelling] = spellings.values();
    if (name.length < longEnough || spelling === undefined) continue;
    const list = byGroup.get(group);
    if (list) list.push({ name, spelling });
    else byGroup.set(group, [{ name, spelling }]);
  }
  return [...byGroup.values()].flatMap((names) => (names.length > mostSchools ? [] : pairs(names)));
}

function pairs(names: readonly { name: string; spelling: Spelling }[]): SchoolVariants[] {
  const slips = names.flatMap((one, at) => names.slice(at + 1).flatMap((other) => (isSlip(one.name, other.name) ? [[one.spelling, other.spelling] as const] : [])));
  if (slips.length > mostNear) return [];
  return slips.flatMap(([one, other]) => (together(one, other) ? [] : withFlag(variantsOf([one, other], () => true), true)));
}

/** «Қызылжар» and «Қызылжол» differ in two letters; «Ақбұлақ» and «Көкбұлақ» at the beginning, where names differ in meaning. */
const isSlip = (one: string, other: string): boolean => one.startsWith(other.slice(0, 2)) && oneLetterApart(one, other);

/** Named side by side in one cell they are two. */
function together(one: Spelling, other: Spelling): boolean {
  const cells = new Set(one.cells.map(({ report, spot }) => `${report.sheet.name}!${spotAddress(spot)}`));
  return other.cells.some(({ report, spot }) => cells.has(`${report.sheet.name}!${spotAddress(spot)}`));
}
