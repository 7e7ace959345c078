/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { openedPane, smallBook, strangeBook } from '../../../test/fixtures/pane-environment.ts';
import { refuse } from '../../domain/result.ts';
import { emptyMemory, readMemory } from '../../jobs/memory.ts';
import { PaneApp } from '../pane-app.tsx';

async function drawn(wishes: NonNullable<Parameters<typeof openedPane>[0]> = { sheets: smallBook() }) {
  const opened = await openedPane({ ...wishes, first: { route: 'settings' } });
  render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Баптау' });
  return { ...opened, user: userEvent.setup() };
}
// jsdom has no focus at all once what had it is gone; browsers keep it in the page.
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
// Loaded when it is needed; not what a test waits for.
beforeAll(() => Promise.all([import('./settings-page.tsx'), import('../help/help-page.tsx')]));
afterEach(cleanup);

const unsaved = () => screen.queryByRole('region', { name: 'Өзгерістер есте сақталмаған' });

describe('settings', () => {
  it('are written into the workbook only when it is to remember them', async () => {
    const { host, user } = await drawn();
    expect(unsaved()).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Қоса атқарушыларды санау' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Осы кітаптағы жазулардың тілі' }), 'Русский');
    expect(host.workbook.rememberedXml()).toBeUndefined();
    await user.click(within(unsaved()!).getByRole('button', { name: 'Есте сақтау' }));
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { language: 'ru', staff: { countPartTime: false } } });
    expect(unsaved()).toBeNull();
    expect(document.activeElement?.textContent).toBe('Есте сақталды: файлмен бірге жүреді.');
  });

  it('go back to what is remembered', async () => {
    const { user } = await drawn();
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Қоса атқарушыларды санау' });
    await user.click(box);
    expect(box.checked).toBe(false);
    await user.click(within(unsaved()!).getByRole('button', { name: 'Қайтару' }));
    expect([box.checked, unsaved()]).toEqual([true, null]);
  });

  it('list what was remembered of lists, to be forgotten', async () => {
    const mapping = { sheet: 'Басқаша', area: { top: 0, left: 0, bottom: 2, right: 1 }, headingRows: 1, fields: { name: 0, category: 1 } };
    const { host, pane, user } = await drawn({ sheets: strangeBook() });
    await pane.environment.desk.remember({ ...emptyMemory, mappings: [mapping] });
    act(() => pane.dispatch({ type: 'memory', memory: { ...emptyMemory, mappings: [mapping] } }));
    const lists = within(await screen.findByRole('region', { name: 'Есте сақталған тізімдер' }));
    expect(await lists.findByText('A — Аты-жөні, B — Санаты')).toBeTruthy();
    await user.click(lists.getByRole('button', { name: /Ұмыту/u }));
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { mappings: [] } });
    expect(lists.getByText('Әзірге жоқ.')).toBeTruthy();
  });

  it('list tables that were corrected and findings that were let stand, each to be had back', async () => {
    const correction = { sheet: 'Тізім', area: { top: 0, left: 1, bottom: 5, right: 3 }, headingRows: 2, columns: { 1: 'share' as const }, rows: { 3: 'total' as const } };
    const acceptance = { check: 'category-not-understood', sheet: 'Тізім', address: 'C2', args: '{}', note: 'Бұйрық бойынша' };
    const memory = { ...emptyMemory, corrections: [correction], accepted: [acceptance] };
    const { host, pane, user } = await drawn();
    await pane.environment.desk.remember(memory);
    act(() => pane.dispatch({ type: 'memory', memory }));
    const tables = within(screen.getByRole('region', { name: 'Есте сақталған кестелер' }));
    expect([tables.getByText('«Тізім»!B1:D6'), tables.getByText('Тақырыптар неше жол алады: 2, C — Үлесі, түзетілгені: 1 жол')]).toHaveLength(2);
    await user.click(tables.getByRole('button', { name: 'Ұмыту' }));
    const accepted = within(screen.getByRole('region', { name: 'Осылай қалдырылғандар' }));
    expect([accepted.getByText('Санаты анықталмады'), accepted.getByText('«Тізім»!C2 · Ескертпе: Бұйрық бойынша')]).toHaveLength(2);
    await user.click(accepted.getByRole('button', { name: 'Тізімге қайтару' }));
    expect([tables.getByText('Әзірге жоқ.'), accepted.getByText('Әзірге жоқ.')]).toHaveLength(2);
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { corrections: [], accepted: [] } });
  });

  it('find a check by a word of its title or of what it looks for', async () => {
    const { user } = await drawn();
    const checks = within(screen.getByRole('region', { name: 'Тексерулер' }));
    const all = checks.getAllByRole('checkbox').length;
    await user.type(checks.getByRole('searchbox', { name: 'Тексеруді іздеу' }), 'санаты анықт');
    expect([checks.getAllByRole('checkbox').map((each) => each.getAttribute('aria-label') ?? (each as HTMLInputElement).labels?.[0]?.textContent), all > 8]).toEqual([['Санаты анықталмады'], true]);
    await user.type(checks.getByRole('searchbox'), 'жжж');
    expect(checks.getByText('Мұндай тексеру жоқ.')).toBeTruthy();
  });

  it('keep at once which checks are run, and switch all on again in one press', async () => {
    const { host, user, state } = await drawn();
    await user.click(screen.getByRole('checkbox', { name: 'Санаты анықталмады' }));
    expect([state().current.off, unsaved(), readMemory(host.workbook.rememberedXml())]).toMatchObject([['category-not-understood'], null, { value: { off: ['category-not-understood'] } }]);
    const allOn = screen.getByRole('button', { name: 'Барлығын қосу (өшірулі: 1)' });
    await user.click(allOn);
    expect([state().current.off, document.activeElement === allOn, readMemory(host.workbook.rememberedXml())]).toMatchObject([[], true, { value: { off: [] } }]);
  });

  it('say that a newer Tirek’s memory is left untouched', async () => {
    await drawn({ sheets: smallBook(), around: () => ({ memory: () => Promise.resolve(refuse({ code: 'memory-newer', args: { version: '2' } })) }) });
    expect(screen.getByText(/жаңа нұсқада жасалған/u)).toBeTruthy();
  });

  it('show the first page again on request', async () => {
    const { user } = await drawn();
    await user.click(screen.getByRole('button', { name: 'Бастапқы бетті көрсету' }));
    await user.click(screen.getByRole('button', { name: 'Өз кітабымнан бастау' }));
    expect(await screen.findByRole('heading', { name: '2 педагог, 1 мектеп, 1 парақ' })).toBeTruthy();
  });
});

describe('the help', () => {
  it('names every function with its arguments and an example', async () => {
    const { user } = await drawn();
    await user.click(screen.getByRole('tab', { name: 'Анықтама' }));
    expect(await screen.findByRole('heading', { name: 'TIREK.QUALIFICATION' })).toBeTruthy();
    expect(screen.getByText('=TIREK.SHARE(17; 19)')).toBeTruthy();
    expect(screen.getByText('=TIREK.SHARE(бөлігі; барлығы; [таңба])')).toBeTruthy();
  });
});
