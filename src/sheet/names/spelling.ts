import type { SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';

/** A name in one of its spellings, and where it is written so. */
export interface Spelling {
  /** As it is written first. */
  readonly written: string;
  readonly cells: readonly SpelledCell[];
}

export interface SpelledCell {
  readonly report: SheetReport;
  readonly spot: Spot;
}

/** One name, spelled in several ways: the way to prefer, undefined where nothing speaks for one, and all others, the rarest first. */
export interface Variants {
  readonly preferred: Spelling | undefined;
  readonly others: readonly [Spelling, ...Spelling[]];
}

/** Spellings of several names, gathered cell by cell. */
export class Spellings {
  readonly #names = new Map<string, Map<string, { written: string; cells: SpelledCell[] }>>();

  /** `name`: what is one; `spelling`: what is spelled alike. */
  add(name: string, spelling: string, written: string, cell: SpelledCell): void {
    let spellings = this.#names.get(name);
    if (!spellings) this.#names.set(name, (spellings = new Map()));
    const known = spellings.get(spelling);
    if (known) known.cells.push(cell);
    else spellings.set(spelling, { written, cells: [cell] });
  }

  /** What another sheet has gathered, added to this. */
  merge(other: Spellings): void {
    for (const [name, spellings] of other.#names)
      for (const [spelling, { written, cells }] of spellings) {
        const known = this.#names.get(name)?.get(spelling);
        if (known) for (const cell of cells) known.cells.push(cell);
        else this.#names.set(name, (this.#names.get(name) ?? new Map()).set(spelling, { written, cells: [...cells] }));
      }
  }

  get names(): ReadonlyMap<string, ReadonlyMap<string, Spelling>> {
    return this.#names;
  }
}

const byCount = (one: Spelling, other: Spelling) => one.cells.length - other.cells.length;

/** The spellings of one name, set against the commonest of those that are eligible; a tie prefers the first that `better` likes. */
export function variantsOf(spellings: readonly Spelling[], eligible: (written: string) => boolean, better: (written: string) => boolean = () => false): Variants | undefined {
  if (spellings.length < 2) return undefined;
  const good = spellings.filter(({ written }) => eligible(written));
  const candidates = (good.length > 0 ? good : spellings).slice().sort((one, other) => byCount(other, one) || Number(better(other.written)) - Number(better(one.written)));
  const [first, second] = candidates;
  const tied = second !== undefined && byCount(first!, second) === 0 && !better(first!.written);
  const preferred = tied ? undefined : first;
  const [rarest, ...more] = spellings.filter((spelling) => spelling !== preferred).sort(byCount);
  return { preferred, others: [rarest!, ...more] };
}
