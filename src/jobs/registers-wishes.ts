import type { Day } from '../domain/calendar/day.ts';
import type { TemplateKind } from '../sheet/registers/template-columns.ts';
import type { CellPlace } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';

/** What a person wishes of the sheets of registers that Tirek lays out. */
export interface RegistersWishes {
  /** Of headings, hints and drop-downs. */
  readonly language: Language;
  /** A known oblast, whose districts and cities are filled in, or a name as it is written. */
  readonly oblast?: string;
  readonly unit?: string;
  /** By the year in which it begins. */
  readonly schoolYear?: number;
  /** The day as of which the registers are filled. */
  readonly on?: Day;
  /** All registers of the network where not given. */
  readonly kinds?: readonly TemplateKind[];
  /** The first name of a unit, and of a school, in registers that the workbook has already: drop-downs are filled from there. */
  readonly names?: { readonly units?: CellPlace; readonly schools?: CellPlace };
  /** The session that the tables of sessions are laid out for: its row, and the terms of the council's plan. */
  readonly session?: { readonly from: Day; readonly until: Day; readonly hub?: string; readonly schools?: readonly string[]; readonly name?: string };
  /** Without the sheet that says how to fill in: the workbook has registers already. */
  readonly guide?: false;
}
