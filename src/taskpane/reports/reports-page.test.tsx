/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { answer } from '../../domain/result.ts';
import { annualFigures } from '../../domain/network/annual-figures.ts';
import { hubWorkbook } from '../../../test/fixtures/district.ts';
import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { PaneApp } from '../pane-app.tsx';

const book = () => hubWorkbook().map(({ name, grid }) => sheetOf(grid.values, { name }));

async function drawn(wishes: NonNullable<Parameters<typeof openedPane>[0]> = { sheets: book() }) {
  const opened = await openedPane({ ...wishes, first: { route: 'reports' } });
  const { container } = render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Есептер' });
  return { ...opened, container, user: userEvent.setup() };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
beforeAll(() => void (File.prototype.arrayBuffer ??= () => Promise.resolve(new Uint8Array([80, 75]).buffer)));
beforeAll(() => Promise.all([import('./reports-page.tsx'), import('../registers/registers-page.tsx')]));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const radio = (name: string | RegExp) => screen.getByRole('radio', { name });

describe('a report', () => {
  it('is looked at before it is inserted, and can be taken back', async () => {
    const { host, user, container } = await drawn();
    await user.click(radio(/желісі$/u));
    await user.click(button('Алдын ала қарау'));
    const sheet = within(await screen.findByRole('region', { name: /парағының көрінісі$/u }));
    expect(sheet.getByText('Аққұдық ЖББМ')).toBeTruthy();
    const before = host.workbook.names();
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await user.click(button('Кітапқа енгізу'));
    expect((await screen.findAllByText(/^Енгізілді: /u)).length).toBeGreaterThan(0);
    expect(host.workbook.names()).toHaveLength(before.length + 1);
    await user.click(button('Болдырмау'));
    expect(host.workbook.names()).toEqual(before);
  });

  it('that stands in the workbook already is renewed there, or written anew if a person wishes', async () => {
    const { host, user } = await drawn();
    await user.click(radio(/желісі$/u));
    await user.click(button('Алдын ала қарау'));
    await user.click(await screen.findByRole('button', { name: 'Кітапқа енгізу' }));
    await screen.findAllByText(/^Енгізілді: /u);
    const names = host.workbook.names();
    await user.click(button('Алдын ала қарау'));
    expect(await screen.findByRole('button', { name: 'Есепті жаңарту' })).toBeTruthy();
    await user.click(radio('Жаңа параққа'));
    await user.click(await screen.findByRole('button', { name: 'Кітапқа енгізу' }));
    expect(await screen.findAllByText(/^Енгізілді: /u)).toBeTruthy();
    expect(host.workbook.names()).toHaveLength(names.length + 1);
  });

  it('names what it would write over of a person’s, and waits for a yes', async () => {
    const { host, user } = await drawn();
    await user.click(radio(/желісі$/u));
    await user.click(button('Алдын ала қарау'));
    await user.click(await screen.findByRole('button', { name: 'Кітапқа енгізу' }));
    await screen.findAllByText(/^Енгізілді: /u);
    const sheet = host.workbook.names().at(-1)!;
    const row = Array.from({ length: 20 }, (_, place) => place + 1).find((place) => host.workbook.valueAt(sheet, `B${place}`) === 'Аққұдық ЖББМ')!;
    host.workbook.type(sheet, `B${row}`, 'Аққұдық орта мектебі');
    await user.click(button('Алдын ала қарау'));
    const renew = await screen.findByRole('button', { name: 'Есепті жаңарту' });
    expect([renew.getAttribute('aria-disabled'), screen.getByText('«Аққұдық орта мектебі» → «Аққұдық ЖББМ»', { exact: false }) !== null]).toEqual(['true', true]);
    await user.click(screen.getByRole('checkbox', { name: 'Иә, олардың орнына жазылсын' }));
    await user.click(renew);
    expect((await screen.findAllByText(/^Жаңартылды: /u)).length).toBeGreaterThan(0);
    expect(host.workbook.valueAt(sheet, `B${row}`)).toBe('Аққұдық ЖББМ');
  });

  it('is not made as of a day that is none', async () => {
    const { user } = await drawn();
    await user.clear(screen.getByLabelText('Қай күнгі жағдай бойынша'));
    await user.type(screen.getByLabelText('Қай күнгі жағдай бойынша'), '32.01.2022');
    expect([screen.getByText('Күнді былай жазыңыз: 01.06.2026') !== null, button('Алдын ала қарау').getAttribute('aria-disabled')]).toEqual([true, 'true']);
  });

  it('that lacks a register says so, and leads to it', async () => {
    const { user } = await drawn();
    await user.click(radio('Шеберлік сыныптары'));
    await user.click(button('Алдын ала қарау'));
    await user.click(await screen.findByRole('button', { name: /^Шеберлік сыныптар.*: реестрге өту/u }));
    expect(await screen.findByRole('heading', { name: 'Реестр қосу' })).toBeTruthy();
  });

  it('says what was read in last year’s workbook', async () => {
    const figures = { ...annualFigures({ units: [], schools: [], staff: [], pupils: [], classes: [], participations: [], masterClasses: [], courses: [] }, { year: 2021, month: 6, day: 1 }) };
    const { user, container } = await drawn({ sheets: book(), around: () => ({ compareWith: () => Promise.resolve(answer(figures)) }) });
    await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, new File(['x'], 'былтыр.xlsx'));
    expect(await screen.findByText('«былтыр.xlsx»: 0 ШЖМ, 01.06.2021.')).toBeTruthy();
    await user.click(button('Салыстырмау'));
    expect(screen.queryByText(/былтыр\.xlsx/u)).toBeNull();
  });
});

it('where there are no registers, the way to them is shown', async () => {
  const { user } = await drawn({ sheets: [sheetOf([[]])] });
  await user.click(button('Реестрлерге өту'));
  expect(await screen.findByRole('heading', { name: 'Бұл кітапта реестр жоқ' })).toBeTruthy();
});
