import { withoutLookAlikes } from '../form/look-alikes.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { acrossNames } from './across-names.ts';
import { oneLetterApart } from './distance.ts';
import type { PersonMention } from './mention.ts';
import { namesOf } from './names-of.ts';
import type { PersonName } from './people.ts';
import { samePerson } from './people.ts';
import { Spellings, variantsOf, type SpelledCell, type Variants } from './spelling.ts';

/** One person in several spellings: `letters` – Kazakh and Russian letters of one name; `near` – a letter apart, perhaps two people; `initials` – one surname, other second initials. */
export interface PersonVariants extends Variants {
  readonly kind: 'letters' | 'near' | 'initials';
}

const mostPeople = 400;
const shortest = 5;

interface Known {
  readonly named: PersonName;
  readonly cells: readonly SpelledCell[];
  readonly written: string;
}

const people = (report: SheetReport) => namesOf(report).people;

const gathered = perReport((report: SheetReport): { readonly spellings: Spellings; readonly seconds: Spellings; readonly named: ReadonlyMap<string, PersonName> } => {
  const [spellings, seconds, named] = [new Spellings(), new Spellings(), new Map<string, PersonName>()];
  for (const { named: person, spot } of people(report)) {
    if (person.initials.length === 0) continue;
    if (!named.has(person.key)) named.set(person.key, person);
    if (person.initials.length > 1 && person.form !== 'full') seconds.add(person.key, person.initials[1]!, person.text, { report, spot });
    spellings.add(person.key, withoutLookAlikes(person.surname).toLowerCase(), person.surname, { report, spot });
  }
  return { spellings, seconds, named };
});

/**
 * People whose surnames are spelled in several ways. Nobody is merged: who differs by a letter is asked about.
 *
 * Takes    the reports of a workbook
 * Returns  the variants; a man and a woman of one surname are two, and so are two who stand in one cell
 * Refuses  nothing
 */
export const personVariants = acrossNames((reports: readonly SheetReport[]): PersonVariants[] => {
  const [all, seconds] = [new Spellings(), new Spellings()];
  const named = new Map<string, PersonName>();
  for (const report of reports) {
    all.merge(gathered(report).spellings);
    seconds.merge(gathered(report).seconds);
    for (const [key, person] of gathered(report).named) if (!named.has(key)) named.set(key, person);
  }
  const kazakhLetters = (written: string) => written.match(/[әғқңөұүһі]/giu)?.length ?? 0;
  const letters = [...all.names.values()].flatMap((spellings) => {
    // Letters get lost on a Russian keyboard; nobody adds them.
    const most = Math.max(...[...spellings.values()].map(({ written }) => kazakhLetters(written)));
    const variants = variantsOf([...spellings.values()], (written) => kazakhLetters(written) === most);
    return variants ? [{ ...variants, kind: 'letters' as const }] : [];
  });
  const known = [...all.names].map(([key, spellings]): Known => {
    const cells = [...spellings.values()].flatMap((spelling) => spelling.cells);
    return { named: named.get(key)!, cells, written: named.get(key)!.text };
  });
  return [...letters, ...(known.length > mostPeople ? [] : [...nearOnes(known), ...otherInitials(seconds)])];
});

/** «Ершову С.В.», «Ершову С.Б.»: one person or two. */
const otherInitials = (seconds: Spellings): PersonVariants[] =>
  [...seconds.names.values()].flatMap((spellings) => {
    const [one, other, ...more] = spellings.values();
    const variants = one && other && more.length === 0 && !shareCell(one.cells, other.cells) ? variantsOf([one, other], () => true) : undefined;
    return variants ? [{ ...variants, kind: 'initials' as const }] : [];
  });

const shareCell = (one: readonly SpelledCell[], other: readonly SpelledCell[]): boolean =>
  one.some(({ report, spot }) => other.some((cell) => cell.report === report && cell.spot.row === spot.row && cell.spot.column === spot.column));

function nearOnes(known: readonly Known[]): PersonVariants[] {
  const byInitial = new Map<string, Known[]>();
  for (const person of known) byInitial.set(person.named.initials[0]!, [...(byInitial.get(person.named.initials[0]!) ?? []), person]);
  return [...byInitial.values()].flatMap((people) =>
    people.flatMap((one, at) =>
      people.slice(at + 1).flatMap((other): PersonVariants[] => {
        if (!isNear(one, other)) return [];
        const variants = variantsOf([one, other], () => true);
        return variants ? [{ ...variants, kind: 'near' }] : [];
      }),
    ),
  );
}

const surnameOf = ({ key }: PersonName): string => key.slice(0, key.lastIndexOf(' '));

function isNear(one: Known, other: Known): boolean {
  const [a, b] = [surnameOf(one.named), surnameOf(other.named)];
  // The last letter tells a man from a woman, or one case from another; the first is hardly ever a slip.
  if (Math.min(a.length, b.length) < shortest || !oneLetterApart(a, b) || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  if (!samePerson({ ...one.named, key: '' }, { ...other.named, key: '' })) return false;
  return !shareCell(one.cells, other.cells);
}

/** People whose initials stand before the surname here and behind it there, on one sheet. */
export interface MixedOrder {
  readonly people: readonly string[];
  /** Of the rarer order. */
  readonly cells: readonly SpelledCell[];
  readonly rarer: 'initials-first' | 'surname-first';
}

/** In an approval or a signature initials stand before the surname by rule. */
const approval = /_{2,}|бекітемін|келісілді|келісемін|утвержда|согласован/iu;

/** In columns and lists of people; in a sentence either order is right. */
const isListed = (report: SheetReport, { place, spot }: PersonMention): boolean =>
  place === 'column' || (spot.from === 0 && [spot.row - 2, spot.row - 1, spot.row].every((row) => !approval.test(String(report.sheet.grid.values[row]?.[spot.column] ?? ''))));

export function mixedOrder(report: SheetReport): MixedOrder | undefined {
  const forms = new Map<string, Set<string>>();
  const listed = people(report).filter((mention) => isListed(report, mention));
  for (const { named } of listed) if (named.form !== 'full') forms.set(named.key, (forms.get(named.key) ?? new Set()).add(named.form));
  const mixed = new Set([...forms].filter(([, ways]) => ways.size > 1).map(([key]) => key));
  if (mixed.size === 0) return undefined;
  const of = (form: PersonName['form']) => listed.filter(({ named }) => named.form === form && mixed.has(named.key));
  const [first, last] = [of('initials-first'), of('surname-first')];
  const rarer = last.length < first.length ? last : first;
  return { people: [...new Set(rarer.map(({ named }) => named.text))], cells: rarer.map(({ spot }) => ({ report, spot })), rarer: rarer === last ? 'surname-first' : 'initials-first' };
}
