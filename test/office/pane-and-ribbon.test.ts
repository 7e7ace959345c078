/** @jest-environment jsdom */
import { loadOffice, startOffice, type Started } from './load-office.ts';
import { onSheet } from './orders.ts';

let started: Started;
const told: unknown[] = [];
const unsupported: number[] = [];
beforeAll(async () => {
  started = await startOffice({
    locale: 'kk-KZ',
    pane: {
      onShowPane: () => told.push('show'),
      onHidePane: () => told.push('hide'),
      onRibbon: (change) => told.push(change),
      onOpenWindow: (address) => told.push(address),
    },
    external: {
      addinId: '8c1f0b62-0000-4000-8000-000000000001',
      displayLocale: 'ru-RU',
      theme: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff', controlBackgroundColor: '#1f1f1f', controlForegroundColor: '#d6d6d6' },
      onUnsupported: (id) => unsupported.push(id),
    },
  });
});
beforeEach(() => {
  told.length = 0;
});
afterAll(async () => {
  started.server.dispose();
  await started.book.dispose();
});

describe('Office as an add-in finds it', () => {
  test('is Excel on Windows, in the languages of the interface and of the document', async () => {
    expect(await Office.onReady()).toEqual(expect.objectContaining({ host: 'Excel', platform: 'PC' }));
    const { displayLanguage, contentLanguage, document: file } = Office.context;
    expect([displayLanguage, contentLanguage, file.url]).toEqual(['ru-RU', 'kk-KZ', started.book.name()]);
  });

  test('has the colours of its theme', () => {
    expect(Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: '#292929', bodyForegroundColor: '#ffffff' });
  });

  test('keeps the settings of the document', async () => {
    const { settings } = Office.context.document;
    settings.set('tirek.language', 'kk');
    const result = await new Promise<Office.AsyncResult<void>>((go) => settings.saveAsync(go));
    expect([result.status, settings.get('tirek.language')]).toEqual(['succeeded', 'kk']);
  });

  test('opens web pages outside the pane', () => {
    Office.context.ui.openBrowserWindow('https://www.gov.kz/');
    expect(told).toEqual(['https://www.gov.kz/']);
  });

  test('says no to what it does not take', async () => {
    const result = await new Promise<Office.AsyncResult<unknown>>((go) => Office.context.document.getSelectedDataAsync('text' as Office.CoercionType, (answer: Office.AsyncResult<unknown>) => go(answer)));
    expect(result.status).toBe('failed');
    expect(unsupported).toEqual([64]);
  });
});

describe('The pane', () => {
  test('is shown and hidden by the add-in, which hears of it', async () => {
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await new Promise((go) => setTimeout(go, 30));
    expect(told).toEqual(['hide', 'show']);
    expect(heard).toEqual(['Hidden', 'Taskpane']);
    await stop();
  });

  test('is closed and opened by a person, and the add-in hears of that too', async () => {
    const heard: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    started.server.setPaneShown(false);
    started.server.setPaneShown(false);
    started.server.setPaneShown(true);
    await new Promise((go) => setTimeout(go, 30));
    expect(heard).toEqual(['Hidden', 'Taskpane']);
    expect(told).toEqual([]);
    await stop();
  });

  test('starts with the document if the add-in wishes so', async () => {
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});

describe('The ribbon', () => {
  test('runs an action of the add-in and waits until it is done', async () => {
    const steps: string[] = [];
    Office.actions.associate('checkWorkbook', async (event: Office.AddinCommands.Event) => {
      steps.push(`from ${event.source.id}`);
      await onSheet((sheet) => void (sheet.getRange('A1').values = [['тексерілді']]));
      steps.push('written');
      event.completed();
    });
    expect(await started.server.runCommand('checkWorkbook', 'Tirek.Check')).toEqual({ ok: true });
    expect(steps).toEqual(['from Tirek.Check', 'written']);
  });

  test('tells where no action is associated', async () => {
    expect(await started.server.runCommand('nobody', 'Tirek.Nobody')).toMatchObject({ ok: false });
  });

  test('has its buttons enabled and disabled', async () => {
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'Tirek.Tab', visible: true, groups: [{ id: 'Tirek.Group', controls: [{ id: 'Tirek.Undo', enabled: false }] }] }] } as never);
    expect(told).toEqual([{ id: 'Tirek.Tab', visible: true }, { id: 'Tirek.Undo', enabled: false }]);
  });
});

describe('A page that is left', () => {
  test('is asked nothing more: its commands end, and there is nobody to run one', async () => {
    Office.actions.associate('never', () => undefined);
    const running = started.server.runCommand('never', 'Tirek.Never');
    await new Promise((go) => setTimeout(go, 30));
    window.dispatchEvent(new Event('pagehide'));
    expect(await running).toMatchObject({ ok: false });
    expect(await started.server.runCommand('never', 'Tirek.Never')).toMatchObject({ ok: false });
  });
});

test('A button pressed while the page is still loading is carried out when its actions are there', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const loading = loadOffice(started.server, undefined, page);
  const running = started.server.runCommand('late', 'Tirek.Late');
  await loading;
  page.Office.actions.associate('late', (event: Office.AddinCommands.Event) => event.completed());
  expect(await running).toEqual({ ok: true });
});
