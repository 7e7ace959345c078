import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { timetableDistrict } from '../../../test/fixtures/timetable-district.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { previewSheet } from './timetable-sheets.ts';

describe('a timetable on a sheet of its own', () => {
  it('can be had of every teacher, class and room that the page offers, and of all at once', async () => {
    const sheets = timetableDistrict('kk').map(({ name, values }) => sheetOf(values, { name }));
    const { pane, state } = await openedPane({ sheets, first: { route: 'timetable' } });
    const { teachers, classes, rooms } = state().timetables!;
    const wishes = [['teacher-week', teachers], ['class-week', classes], ['room-week', rooms]] as const;
    for (const [id, offered] of wishes)
      for (const who of ['', offered[0]!.key, offered.at(-1)!.key]) {
        pane.dispatch({ type: 'sheet-wish', wish: { id, who } });
        await previewSheet(pane, () => '');
        const name = offered.find(({ key }) => key === who)?.name ?? '';
        expect([id, who, state().message, state().sheetPlan?.previews?.[0]?.rows.flat().some((text) => text.startsWith(name))]).toEqual([id, who, undefined, true]);
      }
  });
});
