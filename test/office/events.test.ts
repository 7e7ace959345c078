/** @jest-environment jsdom */
import { startOffice, type Started } from './load-office.ts';
import { emptied, onSheet } from './orders.ts';

let started: Started;
beforeAll(async () => {
  started = await startOffice();
});
beforeEach(async () => {
  await emptied();
  await quiet();
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

/** Until events that are on their way have come. */
const quiet = () => new Promise((go) => setTimeout(go, 60));

/** Listens while something is done, and gives what was heard. */
async function heard<Event>(listen: (sheet: Excel.Worksheet, context: Excel.RequestContext, tell: (event: Event) => Promise<void>) => OfficeExtension.EventHandlerResult<Event>, act: () => unknown): Promise<Event[]> {
  const events: Event[] = [];
  const listening = await onSheet((sheet, context) => listen(sheet, context, async (event) => void events.push(event)));
  await act();
  await quiet();
  await Excel.run(listening.context as Excel.RequestContext, async (context) => {
    listening.remove();
    await context.sync();
  });
  return events;
}

/** A person types into the grid. */
const typing = (row: number, column: number, value: string) => {
  const { grid } = started.book as never as { grid: { commands: { syncExecuteCommand(id: string, params: object): void }; id: string } };
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  grid.commands.syncExecuteCommand('sheet.command.set-range-values', { unitId: grid.id, subUnitId: started.book.active().id, range, value: { v: value } });
};

describe('What happens to cells', () => {
  test('an add-in hears its own writing as its own', async () => {
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      (sheet, _context, tell) => sheet.onChanged.add(tell),
      () => onSheet((sheet) => void (sheet.getRange('B2:C3').values = [[1, 2], [3, 4]])),
    );
    expect(events).toMatchObject([{ type: 'WorksheetChanged', address: 'B2:C3', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin', worksheetId: started.book.active().id }]);
  });

  test('it hears a person as somebody else', async () => {
    const events = await heard<Excel.WorksheetChangedEventArgs>((sheet, _context, tell) => sheet.onChanged.add(tell), () => typing(4, 1, 'жоғары'));
    expect(events).toMatchObject([{ address: 'B5', source: 'Local', triggerSource: 'Unknown' }]);
  });

  test('for all sheets at once', async () => {
    const events = await heard<Excel.WorksheetChangedEventArgs>((_sheet, context, tell) => context.workbook.worksheets.onChanged.add(tell), () => typing(0, 0, 'x'));
    expect(events).toMatchObject([{ address: 'A1', worksheetId: started.book.active().id }]);
  });

  test('no more once it has stopped listening', async () => {
    let after = 0;
    const listening = await onSheet((sheet) => sheet.onChanged.add(async () => void after++));
    await Excel.run(listening.context as Excel.RequestContext, async (context) => {
      listening.remove();
      await context.sync();
    });
    typing(0, 0, 'y');
    await quiet();
    expect(after).toBe(0);
  });

  test('nothing while events are switched off', async () => {
    const switched = (on: boolean) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    const events = await heard((sheet, _context, tell) => sheet.onChanged.add(tell), async () => {
      await switched(false);
      typing(0, 0, 'z');
      await quiet();
      await switched(true);
    });
    expect(events).toEqual([]);
  });

  test('a change inside a table is told to the table too', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [['Мектеп', 'Саны'], ['№1', 17]];
      sheet.tables.add('A1:B2', true).name = 'Мектептер';
    });
    await quiet();
    const events = await heard<Excel.TableChangedEventArgs>((sheet, _context, tell) => sheet.tables.getItem('Мектептер').onChanged.add(tell), () => {
      typing(1, 1, '18');
      typing(9, 9, 'beside');
    });
    expect(events).toMatchObject([{ type: 'TableChanged', address: 'B2', changeType: 'RangeEdited' }]);
    started.book.active().kept.tables.length = 0;
  });

  test('new tables are told of', async () => {
    const events = await heard<Excel.TableAddedEventArgs>((_sheet, context, tell) => context.workbook.tables.onAdded.add(tell), () => onSheet((sheet) => sheet.tables.add('A1:B2', true)));
    expect(events).toMatchObject([{ type: 'TableAdded', source: 'Local', worksheetId: started.book.active().id }]);
    started.book.active().kept.tables.length = 0;
  });
});

describe('What happens to sheets', () => {
  test('they are added, activated, left and deleted', async () => {
    const first = started.book.active().id;
    const told: unknown[] = [];
    const listening = await onSheet((_sheet, { workbook: { worksheets } }) => {
      const note = async (event: { type: string; worksheetId: string }) => void told.push([event.type, event.worksheetId]);
      return [worksheets.onAdded.add(note), worksheets.onActivated.add(note), worksheets.onDeactivated.add(note), worksheets.onDeleted.add(note)];
    });
    const second = started.book.add('Екінші').id;
    started.book.activate(second);
    started.book.activate(first);
    started.book.remove(second);
    await quiet();
    expect(told).toEqual(expect.arrayContaining([['WorksheetAdded', second], ['WorksheetActivated', second], ['WorksheetDeactivated', first], ['WorksheetActivated', first], ['WorksheetDeleted', second]]));
    await Excel.run(listening[0]!.context as Excel.RequestContext, async (context) => {
      listening.forEach((one) => one.remove());
      await context.sync();
    });
  });
});

describe('The selection', () => {
  const select = (row: number) => started.book.select(started.book.active().id, { top: row, bottom: row + 1, left: 0, right: 0 });

  test('is told with its address', async () => {
    const events = await heard<Excel.WorksheetSelectionChangedEventArgs>((sheet, _context, tell) => sheet.onSelectionChanged.add(tell), () => select(5));
    expect(events.at(-1)).toMatchObject({ type: 'WorksheetSelectionChanged', address: 'A6:A7' });
  });

  test('is told to the workbook and to the document', async () => {
    const workbook: unknown[] = [];
    const heardByDocument = new Promise((go) => Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, go));
    const events = await heard<Excel.SelectionChangedEventArgs>((_sheet, context, tell) => context.workbook.onSelectionChanged.add(tell), () => select(8));
    workbook.push(...events);
    expect(workbook.length).toBeGreaterThan(0);
    await expect(heardByDocument).resolves.toMatchObject({ type: 'documentSelectionChanged' });
  });
});
