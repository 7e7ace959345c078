import type { Spot } from '../spot.ts';
import type { PersonName } from './people.ts';
import type { SchoolName } from './schools.ts';
import type { UnitName } from './units.ts';

/** Where a name stands: alone in a column of such names, or anywhere in a text. */
export type MentionPlace = 'column' | 'text';

interface Where {
  /** The cell, and the place of the name in its text. */
  readonly spot: Spot;
  readonly place: MentionPlace;
  /** The unit that it stands under: of its row, its section, its sentence, or the only one of its sheet; '' where nobody says. */
  readonly unit: string;
}

export interface UnitMention extends Where {
  readonly named: UnitName;
}
export interface SchoolMention extends Where {
  readonly named: SchoolName;
}
export interface PersonMention extends Where {
  readonly named: PersonName;
}

/** Who and what a sheet names, in the order of its text, then of its tables. */
export interface Names {
  readonly units: readonly UnitMention[];
  readonly schools: readonly SchoolMention[];
  readonly people: readonly PersonMention[];
  /** It names one unit, or none: then schools whose unit nobody tells are of one place. */
  readonly oneUnit: boolean;
  /** By its letters: how its names are to be spelled. */
  readonly language: 'kk' | 'ru';
}
