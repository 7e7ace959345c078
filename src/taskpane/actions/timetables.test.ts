import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { plantedTimetables, timetableView } from '../../../test/fixtures/planted-timetables.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { answer, refuse } from '../../domain/result.ts';
import type { Desk } from '../../jobs/desk.ts';
import type { MemoryWorkbook } from '../../../test/fixtures/memory-workbook.ts';
import { go } from './start.ts';

const sheets = () => [sheetOf([[null], [null], [null], [null, null, 'Ағылшын']], { name: 'Магнит' })];
const changes = [{ sheet: 'Магнит', address: 'C4' }];

/** The pane over a desk that counts what it is asked, and refuses while a cell is being edited. */
async function opened() {
  const asked: string[] = [];
  const editing = { now: false };
  const around = (desk: Desk, workbook: MemoryWorkbook): Partial<Desk> => {
    const planted = plantedTimetables()(desk, workbook);
    const read = (name: string) => () => {
      asked.push(name);
      return Promise.resolve(editing.now ? refuse({ code: 'workbook-editing', args: {} } as const) : answer(timetableView()));
    };
    return { ...planted, timetables: read('all'), timetablesAgain: read('changed') };
  };
  return { ...(await openedPane({ sheets: sheets(), first: { route: 'timetable' }, around })), asked, editing };
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

describe('timetables', () => {
  it('are read when their page is opened, once, and follow every edit by the changed cells alone', async () => {
    const { host, pane, asked } = await opened();
    expect(asked).toEqual(['all']);
    host.tellChanged(changes);
    await settled();
    expect(asked).toEqual(['all', 'changed']);
    await go(pane, 'help');
    host.tellChanged(changes);
    await settled();
    expect(asked).toHaveLength(2);
    await go(pane, 'timetable');
    expect(asked).toEqual(['all', 'changed', 'changed']);
  });

  it('stay as they are while a person types into a cell, and are asked for again a little later', async () => {
    jest.useFakeTimers();
    try {
      const { host, state, asked, editing } = await opened();
      editing.now = true;
      host.tellChanged(changes);
      await settled();
      expect([state().timetablesProblem, state().timetables?.lessons, state().timetablesPending]).toEqual([undefined, 100, 'unknown']);
      editing.now = false;
      jest.advanceTimersByTime(1000);
      await settled();
      expect([asked, state().timetablesPending]).toEqual([['all', 'changed', 'all'], []]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('are not asked for over and over where they cannot be read', async () => {
    const { host, state, asked } = await opened();
    Object.assign(host.environment.desk, { timetablesAgain: () => Promise.resolve(refuse({ code: 'sheet-gone', args: { sheet: 'Магнит' } } as const)) });
    host.tellChanged(changes);
    await settled();
    host.tellChanged(changes);
    await settled();
    expect([state().timetablesProblem?.code, asked]).toEqual(['sheet-gone', ['all']]);
  });
});
