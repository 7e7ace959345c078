import fc from 'fast-check';
import { seeded } from '../../../test/fixtures/random.ts';
import { classLayouts, writtenTimetable, type WrittenTimetable } from '../../../test/fixtures/timetable-layouts.ts';
import { personLayouts, writtenPersonTimetable } from '../../../test/fixtures/timetable-person-layouts.ts';
import { freeSlots } from '../../domain/timetable/free-slots.ts';
import { isSound } from '../../domain/timetable/moving.ts';
import { swapsOf } from '../../domain/timetable/swaps.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { parseArea } from '../../sheet/cells/address.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { View } from '../desk.ts';
import { patchSheets } from '../patch-sheets.ts';
import { holdsAfter } from './holds-after.ts';
import { unitsOf } from './moved-units.ts';
import { timetablesIn } from './timetables-in.ts';
import { changesFor } from './written-moves.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const layouts: readonly { readonly name: string; readonly write: (seed: number) => WrittenTimetable }[] = [
  ...classLayouts.map((layout) => ({ name: layout.name, write: (seed: number) => writtenTimetable(seeded(seed), layout) })),
  ...personLayouts.map((layout) => ({ name: layout, write: (seed: number) => writtenPersonTimetable(seeded(seed), layout) })),
];
const told = ({ classes, group, day, period, lastPeriod, subject, teachers, rooms }: ReadLesson) =>
  JSON.stringify([classes.map(({ key }) => key), group?.part, day, period, lastPeriod, subject.key, teachers.map(({ key }) => key), rooms.map(({ key }) => key)]);

describe.each(layouts)('a lesson that is moved: $name', ({ write }) => {
  it('is read again where it was moved to, and all others as they were', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(400), (seed, at) => {
        const { sheets } = write(seed);
        const before = timetablesIn(sheets, view);
        if (!before) return;
        const unitOf = unitsOf(before);
        const unit = unitOf(before.data.lessons[at % before.data.lessons.length]!);
        if (!unit || !isSound(before.data, unit)) return;
        const [slot, swap] = [freeSlots(before.data, unit)[0], swapsOf(before.data, unit, unitOf)[0]];
        for (const moved of [slot?.moved, swap && [...swap.one, ...swap.other]]) {
          const changes = moved && changesFor(sheets, before, moved);
          if (!moved || !changes || !holdsAfter(sheets, view, before, changes, moved)) continue;
          written++;
          const patches = changes.map(({ sheet, address, to }) => ({ sheet, top: parseArea(address)!.top, left: parseArea(address)!.left, values: [[to]], texts: [['']] }));
          const after = timetablesIn(structuredClone(patchSheets(sheets, patches)), view)!;
          const instead = new Map(moved.map(({ lesson, as }) => [lesson, as]));
          expect(after.data.lessons.map(told).sort()).toEqual(before.data.lessons.map((lesson) => told(instead.get(lesson) ?? lesson)).sort());
        }
      }),
      { numRuns: 2 },
    );
    expect(written).toBeGreaterThan(0);
  });
});
