/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { listOf, openedPane } from '../../../test/fixtures/pane-environment.ts';
import { finding, mendableFinding, planted, reportTable } from '../../../test/fixtures/planted-findings.ts';
import { answer } from '../../domain/result.ts';
import type { Desk } from '../../jobs/desk.ts';
import { readMemory } from '../../jobs/memory.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import type { MemoryWorkbook } from '../../../test/fixtures/memory-workbook.ts';
import { PaneApp } from '../pane-app.tsx';
import { changesOf } from './mending.ts';

const cells = () => [listOf([[1, 'Сейтқали  Айгүл', 'шебер'], [2, 'Ким  Виктория', 'шебер'], [3, 'Оразбек Нұрлан', 17]])];
const findings = [
  mendableFinding('made-spaces', 'B2', 'Сейтқали  Айгүл', 'Сейтқали Айгүл', { severity: 'style' }),
  mendableFinding('made-spaces', 'B3', 'Ким  Виктория', 'Ким Виктория', { severity: 'style' }),
  mendableFinding('made-total', 'C4', 17, 19, { expected: '19' }),
  finding('made-total', 'C9'),
];

async function drawn(found: readonly Finding[] = findings, more: (desk: Desk, workbook: MemoryWorkbook) => Partial<Desk> = () => ({})) {
  const opened = await openedPane({ sheets: cells(), first: { route: 'findings' }, around: (desk, workbook) => ({ ...planted(found, { tables: [reportTable] })(desk, workbook), ...more(desk, workbook) }) });
  render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Тексеру' });
  return { ...opened, user: userEvent.setup() };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
// Loaded when it is needed; not what a test waits for.
beforeAll(() => import('./findings-page.tsx'));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** Beside the same words for those who hear the pane. */
const page = () => within(document.querySelector('main')!);
const shownText = () => document.querySelector('main')!.textContent;

describe('mending', () => {
  it('shows what would change, changes nothing before the yes, says what it did, and can be taken back', async () => {
    const { host, user } = await drawn();
    await user.click(button(/made-total C4/u));
    await user.click(button('Түзету'));
    expect([shownText()?.includes('«Тізім»!C4 17 → 19'), host.workbook.valueAt('Тізім', 'C4')]).toEqual([true, 17]);
    await user.click(button('1 ұяшықты түзету'));
    expect([host.workbook.valueAt('Тізім', 'C4'), await page().findByText('Түзетілді: 1 ұяшық.')]).toEqual([19, expect.anything()]);
    expect(screen.queryByRole('button', { name: /made-total C4/u })).toBeNull();
    await user.click(button('Болдырмау'));
    expect([host.workbook.valueAt('Тізім', 'C4'), await screen.findByRole('button', { name: /made-total C4/u })]).toEqual([17, expect.anything()]);
  });

  it('is not offered where nobody can say what is right', async () => {
    const { user } = await drawn();
    await user.click(button(/made-total C9/u));
    expect(screen.queryByRole('button', { name: 'Түзету' })).toBeNull();
  });

  it('mends all of a kind at once, and names the cells that hold something else by then', async () => {
    const { host, user } = await drawn();
    await user.click(button('Бәрін түзету: 2'));
    expect([shownText()?.includes('Сейтқали␣␣Айгүл → Сейтқали Айгүл'), shownText()?.includes('Ким␣␣Виктория → Ким Виктория')]).toEqual([true, true]);
    host.workbook.type('Тізім', 'B3', 'Ким В.');
    await user.click(button('2 ұяшықты түзету'));
    expect([host.workbook.valueAt('Тізім', 'B2'), host.workbook.valueAt('Тізім', 'B3')]).toEqual(['Сейтқали Айгүл', 'Ким В.']);
    expect(await page().findByText(/^Түзетілді: 1 ұяшық\. 1 ұяшық сол күйінде қалды/u)).toBeTruthy();
    expect(screen.getByText('«Тізім»: B3')).toBeTruthy();
  });

  it('is put away with Escape, the focus back on the button that opened it', async () => {
    const { user } = await drawn();
    await user.click(button('Бәрін түзету: 2'));
    act(() => button('2 ұяшықты түзету').focus());
    await user.keyboard('{Escape}');
    expect([screen.queryByText('Не өзгереді'), document.activeElement]).toEqual([null, button('Бәрін түзету: 2')]);
  });

  it('writes a cell once where two findings would change it', () => {
    const [one, other] = [mendableFinding('made-spaces', 'A1', 'a  а', 'a а'), mendableFinding('made-letters', 'A1', 'a  а', 'а  а')];
    expect(changesOf([one, other, mendableFinding('made-spaces', 'A1', 'b  b', 'b b', { sheet: 'Т2' })]).map(({ sheet, to }) => [sheet, to])).toEqual([['Тізім', 'a а'], ['Т2', 'b b']]);
  });
});

describe('letting a finding stand', () => {
  it('asks for a few words, keeps them with the workbook, and lists what stands below', async () => {
    const { host, user } = await drawn();
    await user.click(button(/made-total C9/u));
    await user.click(button('Осылай қалдыру'));
    expect(document.activeElement).toBe(screen.getByLabelText('Неге осылай қалады?'));
    await user.keyboard('{Enter}');
    expect(host.workbook.rememberedXml()).toBeUndefined();
    await user.keyboard('Бұйрық бойынша{Enter}');
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { accepted: [{ check: 'made-total', address: 'C9', note: 'Бұйрық бойынша' }] } });
    expect([screen.getByText('Қарайтын жер: 3'), screen.queryByRole('button', { name: /made-total C9/u })]).toEqual([expect.anything(), null]);
    await user.click(button('Осылай қалдырылғандар: 1'));
    await user.click(button(/made-total C9.*Ескертпе: Бұйрық бойынша/u));
    await user.click(button('Тізімге қайтару'));
    expect(await screen.findByText('Қарайтын жер: 4')).toBeTruthy();
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { accepted: [] } });
  });

  it('or not checking such things at all, which is taken back in one press', async () => {
    const { host, user } = await drawn();
    await user.click(button(/made-spaces B2/u));
    await user.click(button('Бұл тексеруді өшіру'));
    expect([screen.getByText('Қарайтын жер: 2'), page().getByText('«made-spaces» енді тексерілмейді. Баптаудан қайта қосуға болады.')]).toEqual([expect.anything(), expect.anything()]);
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { off: ['made-spaces'] } });
    await user.click(button('Болдырмау'));
    expect([await screen.findByText('Қарайтын жер: 4'), readMemory(host.workbook.rememberedXml())]).toMatchObject([expect.anything(), { value: { off: [] } }]);
  });
});

describe('highlighting', () => {
  it('colours what is shown, names protected sheets, explains the signs, and is taken away', async () => {
    const painted: Finding[][] = [];
    const { user } = await drawn(findings, () => ({
      paint: (wished) => Promise.resolve(answer({ cells: painted.push([...wished]), left: ['Т1'] })),
      unpaint: () => Promise.resolve(answer(null)),
    }));
    expect(screen.queryByRole('button', { name: 'Бояуды алу' })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Түрі'), 'Қате');
    await user.click(button('Бояу'));
    expect([painted.map((each) => each.length), page().getByText('Боялды: 1 ұяшық. Қорғалған «Т1» парағы боялмады.')]).toEqual([[2], expect.anything()]);
    expect(screen.getByText('Бояу белгілері')).toBeTruthy();
    expect(within(screen.getByText('Бояу белгілері').closest('details')!).getAllByRole('listitem').map((each) => each.textContent)).toEqual(['‼Қате', '!Назар аударыңыз', '?Сұрақ', '~Рәсімдеу']);
    await user.click(button('Бояуды алу'));
    expect([page().getByText('Бояу алынды: ұяшықтар бұрынғы қалпында.'), screen.queryByRole('button', { name: 'Бояуды алу' })]).toEqual([expect.anything(), null]);
  });

  it('of another day can be taken away too', async () => {
    await drawn(findings, () => ({ painted: () => Promise.resolve(answer(true)) }));
    expect(button('Бояуды алу')).toBeTruthy();
  });

  it('follows what was mended, and what was taken back', async () => {
    const painted: number[] = [];
    const { user } = await drawn(findings, () => ({ paint: (wished) => Promise.resolve(answer({ cells: painted.push(wished.length), left: [] })) }));
    await user.click(button('Бояу'));
    await user.click(button('Бәрін түзету: 2'));
    await user.click(button('2 ұяшықты түзету'));
    await screen.findByText('Қарайтын жер: 2');
    expect(painted).toEqual([4, 2]);
    await user.click(button('Болдырмау'));
    await screen.findByText('Қарайтын жер: 4');
    expect(painted).toEqual([4, 2, 4]);
  });
});

describe('the list of findings on a sheet', () => {
  it('is added as a new sheet with what the filter shows, and taken back', async () => {
    const { host, user } = await drawn();
    await user.selectOptions(screen.getByLabelText('Түрі'), 'Рәсімдеу');
    await user.click(button('Табылғандарды жаңа параққа шығару'));
    expect(await page().findByText(/^Енгізілді: /u)).toBeTruthy();
    expect(host.workbook.names()).toHaveLength(2);
    await user.click(button('Болдырмау'));
    expect(host.workbook.names()).toEqual(['Тізім']);
  });
});
