/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import '../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { listOf, openedPane, smallBook, strangeBook } from '../../test/fixtures/pane-environment.ts';
import { PaneApp } from './pane-app.tsx';

type Wishes = NonNullable<Parameters<typeof openedPane>[0]>;

async function drawn(wishes: Wishes = { sheets: smallBook() }) {
  const opened = await openedPane(wishes);
  render(<PaneApp pane={opened.pane} />);
  const { route } = opened.state();
  if (route !== 'staff') await screen.findByRole('heading', { level: 2, name: { registers: 'Реестрлер', timetable: 'Сабақ кестесі', session: 'Сессия', reports: 'Есептер', findings: 'Тексеру', settings: 'Баптау', help: 'Анықтама' }[route] });
  return { ...opened, user: userEvent.setup() };
}
// Loaded when it is needed; not what a test waits for.
beforeAll(() => Promise.all([import('./findings/findings-page.tsx'), import('./settings/settings-page.tsx'), import('./help/help-page.tsx')]));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.getByRole('heading', { name });
const announced = () => screen.getByRole('status').textContent?.replace('\u00A0', '').trim();
const rowsOf = (name: string) => within(screen.getByRole('table', { name })).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

describe('the figures', () => {
  it('say how many teachers, schools and sheets, and break them down a kind to a row', async () => {
    await drawn();
    expect(heading('2 педагог, 1 мектеп, 1 парақ').tagName).toBe('H3');
    expect(rowsOf('Біліктілік санаты бойынша')).toEqual([
      'Санаты | Саны | Үлесі', 'Педагог-шебер | 1 | 50%', 'Педагог-зерттеуші | 0 | 0%', 'Педагог-сарапшы | 0 | 0%', 'Педагог-модератор | 0 | 0%', 'Педагог | 0 | 0%',
      'Педагог-тағылымдамашы | 0 | 0%', 'Санаты жоқ | 0 | 0%', 'Анықталмады | 1 | ', 'Барлығы | 2 | ',
    ]);
  });

  it('of one school are shown when it is chosen', async () => {
    const { user } = await drawn({});
    expect(rowsOf('Білімі бойынша').at(-1)).toBe('Барлығы | 136 | ');
    await user.selectOptions(screen.getByLabelText('Мектеп'), 'Көктау орта мектебі');
    expect(rowsOf('Білімі бойынша')).toEqual(expect.arrayContaining(['Жоғары білімді | 32 | 89%', 'Барлығы | 36 | ']));
  });

  it('change their language at once, the page with them', async () => {
    const { user } = await drawn();
    await user.click(button('РУС (Русский)'));
    expect(heading('2 педагога, 1 школа, 1 лист')).toBeTruthy();
    expect(rowsOf('По квалификационным категориям').at(-1)).toBe('Всего | 2 | ');
    expect([document.documentElement.lang, button('РУС (Русский)').getAttribute('aria-pressed')]).toEqual(['ru-RU', 'true']);
  });

  it('of a large workbook are called old when it changes, with a way to read again', async () => {
    const many = Array.from({ length: 2001 }, (_, row) => [row + 1, `Сейтқали Айгүл ${row}`, 'шебер']);
    const { host, user } = await drawn({ sheets: [listOf(many)] });
    host.workbook.type('Тізім', 'C2', 'модератор');
    act(() => host.tellChanged());
    await user.click(button('Қайта оқу'));
    expect(rowsOf('Біліктілік санаты бойынша')).toContain('Педагог-модератор | 1 | 0%');
    expect(screen.queryByText(/Кітап өзгерді/u)).toBeNull();
  });
});

describe('a list of cells', () => {
  it('leads to the cell by mouse and by Enter, marks the line and announces the cell', async () => {
    const { host, user } = await drawn();
    const line = button(/Санаты: «п-м»/u);
    await user.click(line);
    expect([host.workbook.shown, line.getAttribute('aria-current'), announced()]).toEqual([['Тізім!C2'], 'true', '«Тізім»!C2 белгіленді']);
    line.focus();
    await user.keyboard('{Enter}');
    expect(host.workbook.shown).toEqual(['Тізім!C2', 'Тізім!C2']);
  });

  it('is one stop of the Tab key; arrows move in it', async () => {
    const { user } = await drawn({ sheets: [listOf([[1, 'Сейтқали Айгүл', 'п-м'], [2, 'Ким Виктория', '?'], [3, 'Оразбек Нұрлан', 'п/м?']])] });
    const lines = ['«п-м»', '«?»', '«п/м?»'].map((text) => screen.getByRole('button', { name: (name) => name.includes(text) }));
    expect(lines.map((line) => line.tabIndex)).toEqual([0, -1, -1]);
    lines[0]!.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(lines[1]);
    await user.keyboard('{End}');
    expect([document.activeElement, lines.map((line) => line.tabIndex)]).toEqual([lines[2], [-1, -1, 0]]);
  });

  it('shows fifty lines, more on request, and goes on with the first new one', async () => {
    const { user } = await drawn({ sheets: [listOf(Array.from({ length: 70 }, (_, row) => [row + 1, `Сейтқали Айгүл ${row}`, '?']))] });
    const lines = () => within(screen.getByRole('list', { name: 'Анықталмаған ұяшықтар: 70' })).getAllByRole('button');
    expect(lines()).toHaveLength(50);
    await user.click(button('Тағы 20'));
    expect(lines()).toHaveLength(70);
    expect(document.activeElement).toBe(lines()[50]);
    expect(screen.queryByRole('button', { name: /^Тағы/u })).toBeNull();
  });

  it('says beside it why a cell cannot be gone to', async () => {
    const { host, user } = await drawn({ sheets: [...smallBook(), listOf([], 'Екінші')] });
    await host.workbook.takeBack({ sheets: [{ id: '0', name: 'Тізім', written: [], charts: 0 }], blocks: [] });
    await user.click(button(/«п-м»/u));
    expect(within(screen.getByRole('region', { name: /^Анықталмаған ұяшықтар/u })).getByText(/«Тізім» парағы табылмады/u)).toBeTruthy();
  });
});

describe('the routes', () => {
  it('are tabs: arrows move, Enter opens, and the name of the page is heard', async () => {
    const { user } = await drawn();
    const tab = (name: string) => screen.getByRole('tab', { name });
    tab('Педагогтер').focus();
    await user.keyboard('{End}{ArrowLeft}');
    expect([document.activeElement, tab('Педагогтер').getAttribute('aria-selected')]).toEqual([tab('Баптау'), 'true']);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 2, name: 'Баптау' })).toBeTruthy();
    expect([document.activeElement, screen.getByRole('tabpanel').getAttribute('aria-labelledby')]).toEqual([tab('Баптау'), tab('Баптау').id]);
  });

  it('follow the ribbon without taking the focus', async () => {
    const { host } = await drawn();
    act(() => host.press({ route: 'help' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Анықтама' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the first-run page', () => {
  it('inserts the sample, shows its figures and is not seen again', async () => {
    const { host, user } = await drawn({ sheets: [], welcomed: false });
    expect(screen.queryByRole('tablist')).toBeNull();
    await user.click(button('Үлгі деректерді енгізу'));
    expect(await screen.findByRole('heading', { name: '136 педагог, 5 мектеп, 2 парақ' })).toBeTruthy();
    expect(host.kept.welcomed).toBe(true);
    await user.click(button('Болдырмау'));
    expect(host.workbook.names()).toEqual([]);
    expect(heading('Педагогтер тізімі табылмады')).toBeTruthy();
  });

  it('is skipped by starting with one’s own workbook, which it offers where lists were found', async () => {
    const { host, user } = await drawn({ sheets: smallBook(), welcomed: false });
    expect(screen.getByText('Осы кітапта табылды: 2 педагог, 1 мектеп, 1 парақ.')).toBeTruthy();
    await user.click(button('Өз кітабымнан бастау'));
    expect(await screen.findByRole('heading', { name: '2 педагог, 1 мектеп, 1 парақ' })).toBeTruthy();
    expect([host.kept.welcomed, host.workbook.names()]).toEqual([true, ['Тізім']]);
  });
});

describe('an unexpected error', () => {
  it('is shown with what to do, can be copied without cells, and the pane can be reloaded', async () => {
    const { host, user } = await drawn({ sheets: smallBook(), around: () => ({ look: () => Promise.reject(new Error('Ойламаған қате')) }) });
    expect(heading('Тіректе күтпеген қате шықты')).toBeTruthy();
    await user.click(button('Диагностиканы көшіру'));
    expect(host.copied).toEqual(['Тірек нұсқасы: 0.2.0\nҚайда жұмыс істейді: Excel PC 16.0\nПанельдің тілі: Қазақша\nСоңғы қате: Error: Ойламаған қате']);
    expect(announced()).toBe('Көшірілді.');
    await user.click(button('Қайта ашу'));
    expect(host.kept.reloads).toBe(1);
  });

  it('while drawing is caught, kept and shown too', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { host, pane } = await drawn();
    act(() => pane.dispatch({ type: 'overview', overview: { ...pane.state().overview!, notes: undefined as never }, stale: false }));
    silent.mockRestore();
    expect(heading('Тіректе күтпеген қате шықты')).toBeTruthy();
    expect(host.mistakes).toHaveLength(1);
  });
});

describe('the columns of a list', () => {
  it('show how they were understood, count as corrected, and return to that when the correction is forgotten', async () => {
    const { user } = await drawn();
    await user.click(button(/^«Тізім»/u));
    const number = () => screen.getByLabelText<HTMLSelectElement>('A бағаны: №').selectedOptions[0]!.text;
    expect([number(), screen.queryByRole('button', { name: 'Ұмыту' })]).toEqual(['№', null]);
    expect(screen.getByText('Мысалы: «Сейтқали Айгүл», «Ким Виктория»')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('A бағаны: №'), 'Ескертуі');
    await user.click(button('Қолдану'));
    expect([number(), document.activeElement]).toEqual(['Ескертуі', button('Қолдану')]);
    await user.click(button('Ұмыту'));
    expect([number(), screen.queryByRole('button', { name: 'Ұмыту' })]).toEqual(['№', null]);
  });
});

describe('a workbook without lists', () => {
  it('says what to do, names its sheets, and offers the selection', async () => {
    const { host, user } = await drawn({ sheets: strangeBook() });
    expect(heading('Педагогтер тізімі табылмады')).toBeTruthy();
    expect(screen.getByText('Тізім табылмаған парақтар: «Басқаша»')).toBeTruthy();
    host.workbook.select('Басқаша', 'A1:B3');
    await user.click(button('Белгіленген ауқымды алу'));
    await user.selectOptions(screen.getByLabelText('A бағаны: Кім'), 'Аты-жөні');
    expect(button('Қолдану').getAttribute('aria-disabled')).toBe('true');
    await user.selectOptions(screen.getByLabelText('B бағаны: Деңгей'), 'Санаты');
    await user.click(button('Қолдану'));
    expect(heading('2 педагог, 1 мектеп, 1 парақ')).toBeTruthy();
    expect(button(/«Басқаша»/u).textContent).toMatch(/бағандары қолмен көрсетілген/u);
  });
});
