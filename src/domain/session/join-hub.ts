import type { InstructionLanguage } from '../network/records.ts';
import { fillEvenly, type Bin } from './even-fill.ts';
import { onlyOne, schoolGroups, type Placed, type Placing, type Unplaced } from './placing.ts';
import { grouped } from './participants.ts';
import type { HubClass, Participant } from './records.ts';

/**
 * Pupils join the hub's classes of their grade and language.
 *
 * Takes    who is to be placed, and who is placed by hand
 * Returns  a class for as many as there is room for. Classes whose language nobody has said take those of any language, after the classes of their own
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function joinHub({ rest, hubClasses, fixed }: Placing): Placed {
  const [names, why] = [new Map<Participant, string>(), new Map<Participant, Unplaced>()];
  for (const [grade, pupils] of grouped(rest, (participant) => participant.class.grade)) {
    const open = hubClasses.filter((one) => grade !== undefined && one.class.grade === grade);
    const sizes = new Map(open.map((one) => [one, (one.pupils ?? 0) + (fixed.get(one.class.key)?.length ?? 0)]));
    for (const [language, own] of grouped(pupils, (participant) => participant.language ?? onlyLanguage(open))) {
      if (grade === undefined || open.length === 0) for (const participant of own) why.set(participant, grade === undefined ? 'no-grade' : 'no-class');
      else joinOf(own, language, open, sizes, names, why);
    }
  }
  return { names, why, own: [] };
}

/** Where all classes of the grade are of one language, a pupil of whom nobody has said it can only be taught in that. */
const onlyLanguage = (open: readonly HubClass[]): InstructionLanguage | undefined => onlyOne(open.map(({ language }) => language));

function joinOf(pupils: readonly Participant[], language: InstructionLanguage | undefined, open: readonly HubClass[], sizes: Map<HubClass, number>, names: Map<Participant, string>, why: Map<Participant, Unplaced>): void {
  const tiers = [open.filter((one) => language !== undefined && one.language === language), open.filter((one) => one.language === undefined)];
  let left = pupils;
  for (const classes of tiers) {
    const placed = fillEvenly(classes.map((one): Bin => ({ size: sizes.get(one)!, most: one.capacity ?? Infinity })), schoolGroups(left));
    for (const participant of left) {
      const one = classes[placed.get(participant) ?? -1];
      if (!one) continue;
      names.set(participant, one.class.name);
      sizes.set(one, sizes.get(one)! + 1);
    }
    left = left.filter((participant) => !names.has(participant));
  }
  const none: Unplaced = tiers.some((classes) => classes.length > 0) ? 'full' : language === undefined ? 'no-language' : 'no-class';
  for (const participant of left) why.set(participant, none);
}
