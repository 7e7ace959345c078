/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listOf, openedPane } from '../../../test/fixtures/pane-environment.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { PaneApp } from '../pane-app.tsx';
import { groupsOf } from './groups.ts';

const twoOdd = () => [listOf([[1, 'Сейтқали Айгүл', 'модератр'], [2, 'Ким Виктория', 'шебер'], [3, 'Оразбек Нұрлан', '']])];

async function drawn(wishes: NonNullable<Parameters<typeof openedPane>[0]> = { sheets: twoOdd() }) {
  const opened = await openedPane({ ...wishes, first: { route: 'findings' } });
  render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Тексеру' });
  return { ...opened, user: userEvent.setup() };
}
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what the checks found', () => {
  it('stands by check: its title with their number, how serious in a word, what it looks for', async () => {
    await drawn();
    expect(screen.getByRole('heading', { name: 'Санаты анықталмады: 2' })).toBeTruthy();
    expect(screen.getByText('Сұрақ')).toBeTruthy();
    expect(screen.getByText(/Мұндай педагог «Анықталмады» бағанында есептеледі/u)).toBeTruthy();
  });

  it('is walked with «next» and «previous», each going to its cell', async () => {
    const { host, user } = await drawn();
    expect(button('Алдыңғы').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Келесі'));
    await user.click(button('Келесі'));
    expect([host.workbook.shown, button('Келесі').getAttribute('aria-disabled')]).toEqual([['Тізім!C2', 'Тізім!C4'], 'true']);
    expect(screen.getByText('2 / 2')).toBeTruthy();
    await user.click(button('Алдыңғы'));
    expect(host.workbook.shown.at(-1)).toBe('Тізім!C2');
    expect(button(/«модератр»/u).getAttribute('aria-current')).toBe('true');
  });

  it('keeps the finding in sight that was gone to last, though browsers answer scrolling with a promise', async () => {
    const scrolled: (string | null)[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      return Promise.resolve(scrolled.push(this.textContent)) as never;
    };
    const { user } = await drawn();
    await user.click(button('Келесі'));
    await user.click(button('Келесі'));
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    expect(scrolled).toEqual([expect.stringMatching(/модератр/u), expect.stringMatching(/Санаты көрсетілмеген/u)]);
    expect(screen.getByText('2 / 2')).toBeTruthy();
  });

  it('speaks the language of the pane without being checked again', async () => {
    const { user, state } = await drawn();
    const { findings } = state();
    await user.click(button('РУС (Русский)'));
    expect(button(/Категория «модератр» не определена: возможно, «Педагог-модератор»/u)).toBeTruthy();
    expect(state().findings).toBe(findings);
  });

  it('is called old when cells change, and checked again on request', async () => {
    const { host, user } = await drawn();
    host.workbook.type('Тізім', 'C4', 'шебер');
    act(() => host.tellChanged());
    expect(screen.getByText(/Кітап өзгерді/u)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Қайта тексеру' })[0]!);
    expect(screen.getByRole('heading', { name: 'Санаты анықталмады: 1' })).toBeTruthy();
    expect(screen.queryByText(/Кітап өзгерді/u)).toBeNull();
  });

  it('may be nothing: said plainly, and told from a workbook without lists', async () => {
    await drawn({ sheets: [listOf([[1, 'Ким Виктория', 'шебер']])] });
    expect(screen.getByRole('heading', { name: 'Кемшілік табылмады' })).toBeTruthy();
    cleanup();
    await drawn({ sheets: [] });
    expect(screen.getByRole('heading', { name: 'Тексеретін тізім табылмады' })).toBeTruthy();
  });

  it('shows the expected value and the other cells concerned', async () => {
    const cells = [{ sheet: 'Тізім', address: 'C7' }, { sheet: 'Тізім', address: 'C2:C6' }];
    await drawn({ sheets: twoOdd(), around: () => ({ check: () => Promise.resolve({ ok: true, value: [{ check: 'total-wrong', severity: 'error', cells, message: 'Қосынды сәйкес емес.', expected: '19', args: {} }] }) }) });
    expect(button(/Қосынды сәйкес емес/u).textContent).toBe('Қосынды сәйкес емес.«Тізім»!C7 · Болуы тиіс: 19 · Қатысты ұяшықтар: «Тізім»!C2:C6');
    expect(screen.getByText('Қате')).toBeTruthy();
  });
});

describe('groups of findings', () => {
  it('keep the order of the checks and the place of each finding in the whole list', () => {
    const finding = (check: string): Finding => ({ check, severity: 'error', cells: [], message: '', args: {} });
    const groups = groupsOf([finding('b'), finding('a'), finding('b')]);
    expect(groups.map(({ check, findings }) => [check, findings.map(({ index }) => index)])).toEqual([['b', [0, 2]], ['a', [1]]]);
  });
});
