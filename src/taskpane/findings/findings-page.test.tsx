/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { listOf, openedPane } from '../../../test/fixtures/pane-environment.ts';
import { finding, planted } from '../../../test/fixtures/planted-findings.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { PaneApp } from '../pane-app.tsx';

const twoOdd = () => [listOf([[1, 'Сейтқали Айгүл', 'модератр'], [2, 'Ким Виктория', 'шебер'], [3, 'Оразбек Нұрлан', '']])];

async function drawn(wishes: NonNullable<Parameters<typeof openedPane>[0]> = { sheets: twoOdd() }) {
  const opened = await openedPane({ ...wishes, first: { route: 'findings' } });
  render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Тексеру' });
  return { ...opened, user: userEvent.setup() };
}
// jsdom has no focus at all once what had it is gone; browsers keep it in the page.
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
// Loaded when it is needed; not what a test waits for.
beforeAll(() => import('./findings-page.tsx'));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
const announced = () => screen.getByRole('status').textContent?.replace('\u00A0', '').trim();

const many = [
  finding('made-total', 'B9', { expected: '174', args: { unit: 'Қарқаралы ауданы' } }),
  finding('made-share', 'C4', { sheet: 'Т2', args: { school: 'Майтөбе орта мектебі' } }),
  finding('made-spaces', 'A2', { severity: 'style' }),
  finding('made-spaces', 'A3', { severity: 'style' }),
  finding('made-total', 'B19', { sheet: 'Т2' }),
];
const book = () => [listOf([]), sheetOf([['a']], { name: 'Т2' })];
const drawnMany = () => drawn({ sheets: book(), around: planted(many) });

describe('what the checks found', () => {
  it('stands by severity, the worst first, then by check, each with its number', async () => {
    await drawnMany();
    expect(screen.getAllByRole('heading').map((each) => each.textContent).filter((text) => /: \d/u.test(text ?? ''))).toEqual(['Қателер: 3', 'made-total: 2', 'made-share: 1', 'Рәсімдеу: 2', 'made-spaces: 2']);
    expect(screen.getByText('Қарайтын жер: 5')).toBeTruthy();
  });

  it('folds and unfolds under its heading; going to a finding opens what it is in', async () => {
    const { user } = await drawnMany();
    await user.click(button('Қателер: 3'));
    expect([button('Қателер: 3').getAttribute('aria-expanded'), screen.queryByRole('button', { name: /made-total B9/u })]).toEqual(['false', null]);
    await user.click(button('Келесі'));
    expect([button('Қателер: 3').getAttribute('aria-expanded'), button(/made-total B9/u).getAttribute('aria-current')]).toEqual(['true', 'true']);
  });

  it('says where it is, what is right there, and opens what can be done when it is gone to', async () => {
    const { host, user } = await drawn();
    const line = button(/«модератр»/u);
    expect(screen.queryByRole('button', { name: 'Осылай қалдыру' })).toBeNull();
    await user.click(line);
    expect([host.workbook.shown, announced(), document.activeElement]).toEqual([['Тізім!C2'], '«Тізім»!C2 белгіленді', line]);
    expect(screen.getByText(/Мұндай педагог «Анықталмады» бағанында есептеледі/u)).toBeTruthy();
    expect(button('Осылай қалдыру')).toBeTruthy();
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

  it('is one stop of the Tab key; arrows move through it over headings', async () => {
    const { user } = await drawnMany();
    const lines = ['B9', 'B19', 'C4', 'A2', 'A3'].map((address) => button(new RegExp(` ${address} «`, 'u')));
    expect(lines.map((line) => line.tabIndex)).toEqual([0, -1, -1, -1, -1]);
    act(() => lines[0]!.focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(lines[3]);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(lines[0]);
  });

  it('names every cell concerned, and leads there', async () => {
    const cells = [{ sheet: 'Тізім', address: 'C7' }, { sheet: 'Тізім', address: 'C2:C6' }];
    const { host, user } = await drawn({ sheets: twoOdd(), around: planted([{ ...finding('made-total', 'C7', { expected: '19' }), cells }]) });
    const line = button(/made-total C7/u);
    expect(line.textContent).toBe('made-total C7«Тізім»!C7 · Болуы тиіс: 19');
    await user.click(line);
    await user.click(button('C2:C6'));
    expect(host.workbook.shown).toEqual(['Тізім!C7', 'Тізім!C2:C6']);
  });

  it('is drawn piecewise where one check has found much', async () => {
    const { user } = await drawn({ sheets: book(), around: planted(Array.from({ length: 30 }, (_, row) => finding('made-spaces', `A${row + 1}`))) });
    expect(screen.getAllByRole('button', { name: /^made-spaces/u })).toHaveLength(20);
    await user.click(button('Тағы 10'));
    expect(screen.getAllByRole('button', { name: /^made-spaces/u })).toHaveLength(30);
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
    const { checked } = state();
    await user.click(button('РУС (Русский)'));
    expect(button(/Категория «модератр» не определена: возможно, «Педагог-модератор»/u)).toBeTruthy();
    expect(heading('Вопросы: 2')).toBeTruthy();
    expect(state().checked).toBe(checked);
  });
});

describe('the filter', () => {
  it('shows what is on one sheet, of one school, of one kind, and says how many of how many', async () => {
    const { user } = await drawnMany();
    await user.selectOptions(screen.getByLabelText('Парақ'), 'Т2');
    expect([screen.getByText('Көрсетілгені: 2 / 5'), heading('Қателер: 2'), screen.queryByRole('heading', { name: /Рәсімдеу/u })]).toEqual([expect.anything(), expect.anything(), null]);
    await user.selectOptions(screen.getByLabelText('Түрі'), 'made-total');
    expect(screen.getByText('Көрсетілгені: 1 / 5')).toBeTruthy();
    await user.click(button('Сүзгіні алып тастау'));
    expect([screen.queryByText(/Көрсетілгені/u), screen.getAllByRole('option', { name: 'Бәрі', selected: true }).length]).toEqual([null, 3]);
    await user.selectOptions(screen.getByLabelText('Мектеп немесе аудан'), 'Майтөбе орта мектебі');
    expect(screen.getByText('Көрсетілгені: 1 / 5')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Парақ'), 'Тізім');
    expect(screen.getByText('Бұл сүзгімен көрсететін ештеңе жоқ.')).toBeTruthy();
  });

  it('is what «next» walks through', async () => {
    const { host, user } = await drawnMany();
    await user.selectOptions(screen.getByLabelText('Түрі'), 'Рәсімдеу');
    await user.click(button('Келесі'));
    await user.click(button('Келесі'));
    expect([host.workbook.shown, button('Келесі').getAttribute('aria-disabled')]).toEqual([['Тізім!A2', 'Тізім!A3'], 'true']);
  });

  it('is not offered where there is nothing to choose between', async () => {
    await drawn();
    expect(screen.queryByText('Сүзгі')).toBeNull();
  });
});

describe('after an edit', () => {
  it('the list follows by itself, the focus stays in it, and a person hears what came and went', async () => {
    const { host, user } = await drawn();
    act(() => button(/«модератр»/u).focus());
    host.workbook.type('Тізім', 'C4', 'шебер');
    await act(() => Promise.resolve(host.tellChanged([{ sheet: 'Тізім', address: 'C4' }])));
    expect(await screen.findByText('Қарайтын жер: 1')).toBeTruthy();
    expect([announced(), document.activeElement]).toEqual(['Кеткені: 1.', button(/«модератр»/u)]);
    host.workbook.type('Тізім', 'C2', 'модератор');
    await act(() => Promise.resolve(host.tellChanged([{ sheet: 'Тізім', address: 'C2' }])));
    expect(await screen.findByRole('heading', { name: 'Кемшілік табылмады' })).toBeTruthy();
    await user.click(button('Қайта тексеру'));
  });

  it('the focus goes to a neighbour where its own finding has vanished', async () => {
    const { host } = await drawn();
    act(() => button(/«модератр»/u).focus());
    host.workbook.type('Тізім', 'C2', 'модератор');
    await act(() => Promise.resolve(host.tellChanged([{ sheet: 'Тізім', address: 'C2' }])));
    await screen.findByText('Қарайтын жер: 1');
    expect(document.activeElement).toBe(button(/Санаты көрсетілмеген/u));
  });

  it('the list is called old where a person does not want it to follow, and checked again on request', async () => {
    const { host, user } = await drawn();
    await user.click(screen.getByRole('checkbox', { name: 'Өзгерісті бірден тексеру' }));
    host.workbook.type('Тізім', 'C4', 'шебер');
    act(() => host.tellChanged([{ sheet: 'Тізім', address: 'C4' }]));
    expect(screen.getByText(/Кітап өзгерді/u)).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Қайта тексеру' })[0]!);
    expect([screen.getByText('Қарайтын жер: 1'), screen.queryByText(/Кітап өзгерді/u)]).toEqual([expect.anything(), null]);
  });
});

describe('nothing found', () => {
  it('is said with what was looked at, what was not, and what is not checked', async () => {
    const sheets = [listOf([[1, 'Ким Виктория', 'шебер']]), { ...listOf([[1, 'Ким Виктория', '?']], 'Ескі'), hidden: true }];
    const { pane } = await drawn({ sheets });
    act(() => pane.dispatch({ type: 'remembered', memory: { ...pane.state().remembered, off: ['category-not-understood'] } }));
    const card = within(screen.getByRole('region', { name: 'Кемшілік табылмады' }));
    expect(card.getByText(/^Қаралды: 1 парақ, .*1 тізім/u)).toBeTruthy();
    expect(card.getByText('Жасырын парақтар қаралмады: «Ескі».')).toBeTruthy();
    expect(card.getByText('Өшірілген тексерулер: «Санаты анықталмады».')).toBeTruthy();
  });

  it('is told from a workbook without anything to check', async () => {
    await drawn({ sheets: [] });
    expect(heading('Тексеретін ештеңе табылмады')).toBeTruthy();
  });
});
