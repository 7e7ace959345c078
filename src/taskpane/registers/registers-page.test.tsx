/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { hubWorkbook } from '../../../test/fixtures/district.ts';
import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { registerKinds } from '../../sheet/registers/columns.ts';
import { registerWords } from '../../text/registers.ts';
import { PaneApp } from '../pane-app.tsx';

const classesSheet = () => sheetOf([['Аудан/қала', 'Мектеп', 'Біріктірілген сыныптар (2+3)', 'Оқыту тілі (қ/о)', 'Оқушы саны (5+7)', 'Мұғалімі'], ['Хромтау', 'Аққұдық ЖББМ', '2+3', 'қ', '5+7', 'Сейтқали Айгүл']], { name: 'Біріктірілген сыныптар' });

async function drawn(wishes: NonNullable<Parameters<typeof openedPane>[0]> = { sheets: [...hubWorkbook(), classesSheet()] }) {
  const opened = await openedPane({ ...wishes, first: { route: 'registers' } });
  const { container } = render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Реестрлер' });
  return { ...opened, container, user: userEvent.setup() };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
beforeAll(() => import('./registers-page.tsx'));
afterEach(cleanup);

const words = registerWords.kk;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const announced = () => screen.getByRole('status').textContent?.replace('\u00A0', '').trim();
/** Colours need a browser; the rest is seen here. */
const sound = async (container: Element) => expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

describe('the registers of a workbook', () => {
  it('stand with their place and number of rows; a press leads there', async () => {
    const { host, user } = await drawn();
    await user.click(button(/«Мектептер»!A1.*5 жол/u));
    expect(host.workbook.shown).toEqual(['Мектептер!A1:M6']);
  });

  it('that the workbook does not have are listed, each with a press that adds it', async () => {
    const { host, user } = await drawn();
    const absent = within(screen.getByRole('region', { name: 'Кітапта жоқ реестрлер' }));
    expect(absent.getByText(words.masterClasses.name)).toBeTruthy();
    await user.click(absent.getByRole('button', { name: `${words.masterClasses.name}: реестрді қосу` }));
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
    await user.click(button('Алдын ала қарау'));
    expect(await screen.findByRole('region', { name: '«Шеберлік сыныптар» парағының көрінісі' })).toBeTruthy();
    expect(host.workbook.names()).not.toContain(words.masterClasses.sheet);
    await user.click(button('Парақтарды қосу'));
    expect((await screen.findAllByText(/^Енгізілді: .*«Шеберлік сыныптар»/u)).length).toBeGreaterThan(0);
    expect(host.workbook.names()).toContain(words.masterClasses.sheet);
    await user.click(button('Болдырмау'));
    expect(host.workbook.names()).not.toContain(words.masterClasses.sheet);
  });

  it('list the cells to look at with the reason and what may be meant', async () => {
    const [units, schools, ...others] = hubWorkbook();
    const rows = schools!.grid.values.map((row, place) => (place === 2 ? row.map((value, column) => (column === 5 ? '№ 77 мектеп' : value)) : row));
    const wrong = sheetOf(rows, { name: schools!.name });
    const { host, user, container } = await drawn({ sheets: [units!, wrong, ...others] });
    await user.click(button(/Қарайтын ұяшық: 1$/u));
    const line = button(/«№ 77 мектеп» деген тірек мектебі реестрде жоқ/u);
    await user.click(line);
    expect([host.workbook.shown, line.getAttribute('aria-current'), announced()]).toEqual([['Мектептер!F3'], 'true', '«Мектептер»!F3 белгіленді']);
    await sound(container);
  });

  it('follow an edit by themselves', async () => {
    const { host } = await drawn();
    host.workbook.type('Мектептер', 'A7', 'Хромтау');
    host.workbook.type('Мектептер', 'B7', 'Дөң НОМ');
    await act(() => Promise.resolve(host.tellChanged([{ sheet: 'Мектептер', address: 'A7:B7' }])));
    expect(await screen.findByText(/^6 жол/u)).toBeTruthy();
  });
});

describe('a workbook without registers', () => {
  const empty = () => ({ sheets: [sheetOf([[]])] });

  it('is offered a new one: questions, then what will be added, then the sheets', async () => {
    const { host, user, container } = await drawn(empty());
    await user.click(button('Жаңа жұмыс кітабы'));
    await user.selectOptions(screen.getByLabelText('Облыс'), 'Қарағанды');
    expect(within(screen.getByLabelText('Кітапты кім жүргізеді')).getByRole('option', { name: 'Абай' })).toBeTruthy();
    await user.clear(screen.getByLabelText('Қай күнгі жағдай бойынша'));
    await user.type(screen.getByLabelText('Қай күнгі жағдай бойынша'), '31.06.2026');
    await user.click(button('Алдын ала қарау'));
    expect(screen.getByText('Күнді былай жазыңыз: 01.06.2026')).toBeTruthy();
    await user.clear(screen.getByLabelText('Қай күнгі жағдай бойынша'));
    await user.type(screen.getByLabelText('Қай күнгі жағдай бойынша'), '01.06.2026');
    await user.click(button('Алдын ала қарау'));
    expect(await screen.findByText('10 жаңа парақ қосылады.')).toBeTruthy();
    await sound(container);
    await user.click(button('Парақтарды қосу'));
    expect((await screen.findAllByText(/^Енгізілді: 10 жаңа парақ/u)).length).toBeGreaterThan(0);
    expect(host.workbook.names()).toEqual(expect.arrayContaining(registerKinds.map((kind) => words[kind].sheet)));
    expect(screen.getByRole('heading', { name: words.units.name })).toBeTruthy();
  });

  it('Escape closes first the preview, then the wizard, and gives the keyboard back to its button', async () => {
    const { user } = await drawn(empty());
    await user.click(button('Жаңа жұмыс кітабы'));
    await user.click(button('Алдын ала қарау'));
    await screen.findByText('Не қосылады');
    await user.keyboard('{Escape}');
    expect([screen.queryByText('Не қосылады'), screen.queryByLabelText('Облыс') !== null]).toEqual([null, true]);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('Жаңа жұмыс кітабы'));
  });
});

describe('a table of one’s own', () => {
  it('becomes a register when a person names its columns, and the workbook remembers it', async () => {
    const own = sheetOf([['Жер', 'Атауы', 'Қандай'], ['Нұра', 'Пушкин НОМ', 'НОМ'], ['Нұра', 'Ізенді НОМ', 'НОМ']], { name: 'Біздің тізім' });
    const { host, user, container } = await drawn({ sheets: [own] });
    host.workbook.select('Біздің тізім', 'A1:C3');
    await user.click(button('Белгіленген кестені реестр ретінде алу'));
    await user.selectOptions(screen.getByLabelText('Бұл қандай реестр?'), words.schools.name);
    await user.selectOptions(screen.getByLabelText(/^A баған/u), words.schools.fields.unit.heading);
    await user.selectOptions(screen.getByLabelText(/^B баған/u), words.schools.fields.name.heading);
    await user.selectOptions(screen.getByLabelText(/^C баған/u), words.schools.fields.level.heading);
    expect(screen.getByText(/Мына баған көрсетілмеді: ШЖМ/u)).toBeTruthy();
    await sound(container);
    await user.click(button('Реестр ретінде алу'));
    expect(await screen.findByText(/2 жол.*сіз көрсеткендей/u)).toBeTruthy();
    expect(host.workbook.rememberedXml()).toContain('registerMappings');
    await user.click(button('Ұмыту'));
    expect((await screen.findAllByText(/^Ұмытылды/u)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/сіз көрсеткендей/u)).toBeNull();
  });
});
