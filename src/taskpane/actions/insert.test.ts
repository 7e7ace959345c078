import { openedPane, smallBook } from '../../../test/fixtures/pane-environment.ts';
import { emptyMemory } from '../../jobs/memory.ts';
import { firstChoice, type InsertChoice } from '../insert-choice.ts';
import { insert, insertSample, preview, undo } from './insert.ts';
import { look } from './look.ts';
import { setSettings } from './settings.ts';
import { arrive } from './start.ts';

const planned = async (choice: Partial<InsertChoice> = {}, wishes: Parameters<typeof openedPane>[0] = { sheets: smallBook() }) => {
  const opened = await openedPane(wishes);
  opened.host.workbook.select('Тізім', 'B2');
  opened.pane.dispatch({ type: 'choice', choice: { ...firstChoice, ...choice } });
  await preview(opened.pane);
  return opened;
};
const intoSelection = { what: 'values', of: 'category', target: 'selection' } as const;

describe('inserting', () => {
  it('is previewed: the new sheet by its name, how many cells, and nothing is written yet', async () => {
    const { host, state } = await planned();
    expect(state().plan).toMatchObject({ newSheets: ['Сапалық құрам'], into: undefined, replaced: 0 });
    expect(state().announcement.text).toBe(`Жаңа парақ: «Сапалық құрам». Жазылады: ${state().plan!.cells} ұяшық. Толған ұяшықтардың ешқайсысы өзгермейді.`);
    expect(host.workbook.names()).toEqual(['Тізім']);
  });

  it('writes what was previewed, says so, and can be taken back', async () => {
    const { host, pane, state } = await planned();
    await insert(pane);
    expect(host.workbook.names()).toEqual(['Тізім', 'Сапалық құрам']);
    expect(state()).toMatchObject({
      plan: undefined,
      undoable: { sheets: ['Сапалық құрам'] },
      message: { place: 'insert', message: { kind: 'inserted', places: [{ sheet: 'Сапалық құрам', address: 'A1' }] } },
    });
    await undo(pane, 'insert');
    expect(host.workbook.names()).toEqual(['Тізім']);
    expect(state()).toMatchObject({ undoable: undefined, message: { message: { kind: 'taken-back', takenBack: { removedSheets: ['Сапалық құрам'] } } } });
  });

  it('and undoing wait while the workbook is being read, and are done then', async () => {
    const { host, pane } = await planned();
    await Promise.all([look(pane, { quiet: true }), insert(pane)]);
    expect(host.workbook.names()).toEqual(['Тізім', 'Сапалық құрам']);
    await Promise.all([look(pane, { quiet: true }), undo(pane, 'insert')]);
    expect(host.workbook.names()).toEqual(['Тізім']);
  });

  it('leaves at an undo what somebody changed since, and names it', async () => {
    const { host, pane, state } = await planned();
    await insert(pane);
    host.workbook.type('Сапалық құрам', 'B5', 'ескерту');
    await undo(pane, 'insert');
    expect(host.workbook.names()).toEqual(['Тізім', 'Сапалық құрам']);
    expect(state().message?.message).toMatchObject({ kind: 'taken-back', takenBack: { removedSheets: [], left: [{ sheet: 'Сапалық құрам', addresses: ['B5'] }] } });
  });

  it('into a filled place says how many cells would be replaced, and an undo returns them', async () => {
    const { host, pane, state } = await planned(intoSelection);
    const before = host.workbook.valueAt('Тізім', 'B2');
    expect(state().plan).toMatchObject({ newSheets: [], into: { sheet: 'Тізім' } });
    expect(state().plan!.replaced).toBeGreaterThan(0);
    await insert(pane);
    expect(host.workbook.valueAt('Тізім', 'B2')).not.toBe(before);
    expect(state().message?.message).toMatchObject({ kind: 'inserted', places: [{ sheet: 'Тізім' }] });
    await undo(pane, 'insert');
    expect(host.workbook.valueAt('Тізім', 'B2')).toBe(before);
  });

  it('writes nothing where the ground has changed since the preview', async () => {
    const { host, pane, state } = await planned(intoSelection);
    host.workbook.type('Тізім', 'D3', 'әріптестің жазғаны');
    await insert(pane);
    expect(host.workbook.valueAt('Тізім', 'B2')).toBe('Сейтқали Айгүл');
    expect(state()).toMatchObject({ plan: undefined, undoable: undefined, message: { place: 'insert', message: { kind: 'problem', problem: { code: 'target-changed' } } } });
  });

  it('forgets a preview that comes when the choice is another one already', async () => {
    const { pane, state } = await openedPane({ sheets: smallBook() });
    const previewing = preview(pane);
    pane.dispatch({ type: 'choice', choice: { ...firstChoice, what: 'chart' } });
    await previewing;
    expect(state().plan).toBeUndefined();
  });

  it('writes in the workbook’s language, whatever the pane speaks', async () => {
    const { host, pane } = await openedPane({ sheets: smallBook(), language: 'en' });
    await setSettings(pane, { ...emptyMemory, language: 'ru' });
    await preview(pane);
    await insert(pane);
    expect(host.workbook.names()).toEqual(['Тізім', 'Качественный состав']);
  });
});

describe('the sample', () => {
  it('goes to new sheets and is looked at right away', async () => {
    const { host, pane, state } = await openedPane({ sheets: [] });
    expect(state().overview?.people).toBe(0);
    await insertSample(pane);
    expect(host.workbook.names()).toEqual(['Магниттік мектептер', 'Тірек мектебі']);
    expect(state().overview?.people).toBe(136);
    expect(state().message).toMatchObject({ place: 'page', message: { kind: 'inserted' } });
  });

  it('goes away again by an undo, and its figures with it', async () => {
    const { host, pane, state } = await openedPane({ sheets: [] });
    await insertSample(pane);
    await arrive(pane, { route: 'staff', order: { kind: 'undo' } });
    expect([host.workbook.names(), state().overview?.people]).toEqual([[], 0]);
  });
});

describe('undo from the ribbon', () => {
  it('waits for the work that runs', async () => {
    const { host, pane } = await planned();
    await insert(pane);
    const reading = look(pane);
    await Promise.all([reading, arrive(pane, { route: 'staff', order: { kind: 'undo' } })]);
    expect(host.workbook.names()).toEqual(['Тізім']);
  });

  it('is not lost over work that begins at that very moment', async () => {
    const { host, pane, state } = await planned();
    await insert(pane);
    const reading = look(pane);
    const undoing = undo(pane, 'page');
    let begun = false;
    pane.listen(() => {
      if (state().work || begun) return;
      begun = true;
      void look(pane);
    });
    await Promise.all([reading, undoing]);
    expect([host.workbook.names(), begun]).toEqual([['Тізім'], true]);
  });

  it('says that there is nothing to undo', async () => {
    const { pane, state } = await openedPane({ sheets: smallBook() });
    await arrive(pane, { route: 'staff', order: { kind: 'undo' } });
    expect(state().message).toMatchObject({ place: 'page', message: { kind: 'problem', problem: { code: 'nothing-to-undo' } } });
  });
});
