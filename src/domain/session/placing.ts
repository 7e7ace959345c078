import type { InstructionLanguage } from '../network/records.ts';
import { grouped } from './participants.ts';
import type { HubClass, Participant } from './records.ts';

/** Pupils join the hub's classes of their grade and language, or get classes of their own. */
export type PlacementMode = 'join' | 'own';

/** Why a pupil has no class. */
export type Unplaced = 'no-grade' | 'no-language' | 'no-class' | 'full';

export interface PlacementWishes {
  readonly mode: PlacementMode;
  /** Classes that a person has chosen, '' for none: they win over what the list says and over capacities. */
  readonly choices?: ReadonlyMap<Participant, string>;
  /** What the list says is forgotten, and everybody placed anew; choices are kept. */
  readonly anew?: boolean;
  /** The most pupils of an own class; where it is not given, what the hub's classes of these grades may have at most. */
  readonly capacity?: number;
  /** Grades that share own classes. */
  readonly together?: readonly (readonly number[])[];
}

/** What the two ways have in common: who is to be placed, and what is taken already. */
export interface Placing {
  readonly rest: readonly Participant[];
  readonly hubClasses: readonly HubClass[];
  /** Pupils placed by hand, by the key of their class. */
  readonly fixed: ReadonlyMap<string, readonly Participant[]>;
  readonly keyOf: (name: string) => string;
  /** The class that a person has chosen for a pupil; '' for none. */
  readonly chosen: (participant: Participant) => string;
  readonly wishes: PlacementWishes;
}

/** An own class, whoever is in it. */
export interface OwnClass {
  readonly name: string;
  readonly grades: readonly number[];
  readonly language: InstructionLanguage | undefined;
  readonly capacity: number | undefined;
}

export interface Placed {
  readonly names: ReadonlyMap<Participant, string>;
  readonly why: ReadonlyMap<Participant, Unplaced>;
  readonly own: readonly OwnClass[];
}

/** The one value that all have; undefined where they differ or have none. */
export const onlyOne = <Value>(values: readonly Value[]): Value | undefined => (new Set(values).size === 1 ? values[0] : undefined);

/** Schools of some pupils, each together, in the order of the list. */
export const schoolGroups = (participants: readonly Participant[]): readonly (readonly Participant[])[] => [...grouped(participants, ({ school }) => school.key).values()];
