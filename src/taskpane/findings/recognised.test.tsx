/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { listOf, openedPane } from '../../../test/fixtures/pane-environment.ts';
import { planted, reportTable } from '../../../test/fixtures/planted-findings.ts';
import type { Checked } from '../../jobs/desk.ts';
import { readMemory } from '../../jobs/memory.ts';
import { PaneApp } from '../pane-app.tsx';
import { headingRowsOf, rowKindOf, withColumnKind, withHeadingRows, withRowKind } from './correction-draft.ts';

async function drawn(more: Partial<Checked> = {}) {
  const opened = await openedPane({ sheets: [listOf([[1, 'Ким Виктория', 'шебер']])], first: { route: 'findings' }, around: planted([], { tables: [reportTable], ...more }) });
  render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Тексеру' });
  return { ...opened, user: userEvent.setup() };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
// Loaded when it is needed; not what a test waits for.
beforeAll(() => import('./findings-page.tsx'));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const page = () => within(document.querySelector('main')!);

/** What the table is known by once rows are put in. */
const signs = { headings: reportTable.columns.map(({ heading }) => heading), rows: reportTable.rows.map(({ label }) => label) };

describe('what was recognised', () => {
  it('names each table with its place and size, and selects it when pressed', async () => {
    const { host, user } = await drawn();
    await user.click(button(/^Сынып-комплектілер «Тізім»!A1:C4 · 3 жол, 3 баған$/u));
    expect(host.workbook.shown).toEqual(['Тізім!A1:C4']);
  });

  it('shows how a table was understood; a correction counts at once', async () => {
    const { host, user, state } = await drawn();
    await user.click(button('Кестені түзету'));
    await user.selectOptions(screen.getByLabelText('B бағаны: Саны'), 'Нөмірі');
    await user.selectOptions(screen.getByLabelText('3-жол: Майтөбе'), 'Аралық жиынтық');
    await user.click(button('Қолдану'));
    expect(state().current.corrections).toEqual([{ ...reportTable.correction, columns: { 1: 'number' }, rows: { 1: 'subtotal' }, signs }]);
    expect([host.workbook.rememberedXml(), page().getByText('«Тізім» парағындағы A1:C4 кестесі сіз көрсеткендей оқылды.')]).toEqual([undefined, expect.anything()]);
  });

  it('is remembered on request, and forgotten', async () => {
    const { host, user, state } = await drawn({ tables: [{ ...reportTable, corrected: true }] });
    await user.click(button('Кестені түзету'));
    await user.selectOptions(screen.getByLabelText('Тақырыптар неше жол алады'), '2');
    await user.click(button('Есте сақтау'));
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { corrections: [{ sheet: 'Тізім', headingRows: 2 }] } });
    await user.click(button('Ұмыту'));
    expect([readMemory(host.workbook.rememberedXml()), state().current.corrections]).toMatchObject([{ value: { corrections: [] } }, []]);
  });

  it('can be told that something is no table, and that it is one after all', async () => {
    const { user, state } = await drawn({ ignored: [{ sheet: 'Ескі', area: { top: 0, left: 0, bottom: 3, right: 2 }, ignored: true }] });
    await user.click(button('Кестені түзету'));
    await user.click(button('Бұл кесте емес'));
    expect([state().current.corrections, page().getByText('«Тізім» парағындағы A1:C4 кесте болып саналмайды.')]).toEqual([[{ ...reportTable.correction, ignored: true, signs }], expect.anything()]);
    await user.click(button('Кесте деп оқу'));
    expect(page().getByText('«Ескі» парағындағы A1:C4 кестесін Тірек қайтадан өзі таниды.')).toBeTruthy();
  });

  it('leads to the lists of teachers, whose columns are named elsewhere', async () => {
    const { user, state } = await drawn({ looked: { sheets: 1, hiddenSheets: [], lists: 2, tables: 1, texts: 0, checks: [] } });
    await user.click(button('Тізімдерге өту'));
    expect(state().route).toBe('staff');
  });
});

describe('a correction of a table', () => {
  const table = reportTable;
  it('says only what differs from what was recognised', () => {
    const draft = withRowKind(table, withColumnKind(table, table.correction, 'C', 'words'), table.rows[2]!, 'item');
    expect(draft).toEqual({ ...table.correction, columns: { 2: 'words' }, rows: { 2: 'item' } });
    expect([rowKindOf(table, draft, table.rows[2]!), rowKindOf(table, draft, table.rows[0]!), headingRowsOf(table, draft)]).toEqual(['item', 'item', 1]);
  });

  it('says nothing more of rows when their headings become taller, since they stand elsewhere below them', () => {
    const draft = withHeadingRows(withRowKind(table, table.correction, table.rows[2]!, 'item'), 2);
    expect(draft).toEqual({ ...table.correction, headingRows: 2 });
    expect(withRowKind(table, draft, table.rows[2]!, 'item').rows).toEqual({ 1: 'item' });
  });
});
