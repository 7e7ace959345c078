import { grouped } from '../domain/session/participants.ts';
import type { Participant } from '../domain/session/records.ts';
import { cellOf } from '../sheet/record-cells.ts';
import { nameKey } from '../sheet/words/fold.ts';

/** A pupil as a finding tells it. */
export interface ToldPupil {
  readonly name: string;
  readonly school: string;
  readonly class: string;
}

export const toldPupil = ({ pupil, school, class: { name } }: Participant): ToldPupil => ({ name: pupil.name.trim(), school: school.name.trim(), class: name.trim() });

/** «Әлімов Алмас (№ 2 НОМ, 7А)». */
export const pupilText = ({ name, school, class: inClass }: ToldPupil): string => {
  const where = [school, inClass].filter((part) => part !== '').join(', ');
  return where === '' ? `«${name}»` : `«${name}» (${where})`;
};

/**
 * Participants list by list: those of one session; of lists that name none each sheet is one, unless every sheet is of other schools
 * and they are one list together.
 */
export function listsOf(participants: readonly Participant[]): readonly (readonly Participant[])[] {
  const sheetOf = (participant: Participant) => cellOf(participant)?.sheet ?? '';
  const unnamed = participants.filter(({ session }) => session.trim() === '');
  const apart = [...grouped(unnamed, ({ school }) => school.key).values()].some((own) => new Set(own.map(sheetOf)).size > 1);
  return [...grouped(participants, (participant) => (participant.session.trim() === '' ? `\n${apart ? sheetOf(participant) : ''}` : nameKey(participant.session))).values()];
}
