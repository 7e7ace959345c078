import type { Unit } from '../../domain/network/records.ts';
import { oneSlipApart } from '../names/distance.ts';
import { oncePerText } from '../names/once.ts';
import { unitOf } from '../names/units.ts';
import { fold, nameKey } from '../words/fold.ts';
import { notFound, type Resolved } from './resolved.ts';

/** How a text calls a unit: one name for all spellings, and the kind where the text says it. */
export interface UnitSaid {
  readonly name: string;
  readonly kind: 'district' | 'city' | undefined;
  /** The only kind that the public register of names has under this name. */
  readonly known: 'district' | 'city' | undefined;
}

export const unitSaid = oncePerText((text: string): UnitSaid => {
  const unit = unitOf(text, true) ?? unitOf(text.replace(/[().,«»"]/gu, ' '), true);
  if (!unit) return { name: nameKey(text), kind: undefined, known: undefined };
  const kind = unit.kind === 'oblast' ? undefined : unit.kind;
  return { name: unit.key, kind: unit.saidIn ? kind : undefined, known: kind };
});

export const unitKey = (name: string, kind: Unit['kind']): string => `${name}:${kind}`;
export const oblastKeyOf = oncePerText((text: string): string => (text === '' ? '' : (unitOf(text, true)?.key ?? nameKey(text))));

interface Index {
  readonly byName: ReadonlyMap<string, readonly Unit[]>;
  readonly byVillage: ReadonlyMap<string, readonly Unit[]>;
}

const indexes = new WeakMap<readonly Unit[], Index>();

function indexOf(units: readonly Unit[]): Index {
  let index = indexes.get(units);
  if (!index) {
    const [byName, byVillage] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
    for (const unit of units) {
      for (const name of [unit.name, ...unit.variants]) add(byName, unitSaid(name).name, unit);
      for (const village of unit.villages) add(byVillage, fold(village), unit);
    }
    indexes.set(units, (index = { byName, byVillage }));
  }
  return index;
}

/** A unit that has moved has two rows and is one. */
function add(index: Map<string, Unit[]>, name: string, unit: Unit): void {
  const known = index.get(name);
  if (!known) index.set(name, [unit]);
  else if (known.every(({ key }) => key !== unit.key)) known.push(unit);
}

/**
 * The unit that a text names, in any spelling.
 *
 * Takes    a text; the register of units
 * Returns  its key; where there is none, or a district and a city are called so, the names that may be meant
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function resolveUnit(text: string, units: readonly Unit[]): Resolved {
  const { byName, byVillage } = indexOf(units);
  const { name, kind } = unitSaid(text);
  const named = byName.get(name) ?? [];
  const fitting = kind === undefined ? named : named.filter((unit) => unit.kind === kind);
  if (fitting.length === 1) return { key: fitting[0]!.key };
  if (fitting.length > 1) return notFound(fitting.map(nameWithKind), true);
  const village = byVillage.get(fold(text)) ?? [];
  if (village.length === 1 && named.length === 0) return { key: village[0]!.key };
  return notFound([...named, ...near(name, byName)].map((unit) => (named.length > 1 ? nameWithKind(unit) : unit.name)));
}

/** A district and a city of one name, as a cell may say which is meant. */
const nameWithKind = ({ name, kind }: Unit) => `${name} ${kind === 'city' ? 'қаласы' : 'ауданы'}`;

const near = (name: string, byName: Index['byName']): Unit[] =>
  [...byName].filter(([other]) => name.length > 3 && (oneSlipApart(name, other) || (other.startsWith(name.slice(0, 5)) && name.length >= 5))).flatMap(([, units]) => units);
