/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { hubWorkbook } from '../../../test/fixtures/district.ts';
import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { registerWords } from '../../text/registers.ts';
import { PaneApp } from '../pane-app.tsx';

const { schools, classes } = registerWords.kk;
const classesSheet = () =>
  sheetOf([Object.values(classes.fields).map(({ heading }) => heading), ['Хромтау', 'Аққұдық ЖББМ', '2+3', 'қ', '5+7', 'Сейтқали Айгүл', null, null, null, null]], { name: classes.sheet });
const book = () => [...hubWorkbook().map(({ name, grid }) => sheetOf(grid.values, { name })), classesSheet()];

async function drawn() {
  const opened = await openedPane({ sheets: book(), first: { route: 'registers' } });
  const { container } = render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { name: schools.name });
  return { ...opened, container, user: userEvent.setup() };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
beforeAll(() => import('./registers-page.tsx'));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (heading: string) => screen.getByLabelText(new RegExp(`^${heading.replace(/[()?]/gu, '\\$&')}`, 'u'));
const school = () => screen.getByRole('combobox', { name: /^Мектеп/u });
const announced = () => screen.getByRole('status').textContent?.replace('\u00A0', '').trim();

describe('adding a school', () => {
  it('begins in the first field; what is needed is said beside it when a person wants to save', async () => {
    const { user, container } = await drawn();
    await user.click(button('Мектеп қосу'));
    expect(document.activeElement).toBe(field(schools.fields.unit.heading));
    expect(screen.queryByText('Толтыру керек')).toBeNull();
    await user.click(button('Сақтау'));
    expect([screen.getAllByText('Толтыру керек').length, document.activeElement, announced()]).toEqual([4, field(schools.fields.unit.heading), 'Сақталмады: 4 жолды түзетіңіз.']);
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('says at once what cannot be so where a person has been', async () => {
    const { user } = await drawn();
    await user.click(button('Мектеп қосу'));
    await user.click(screen.getByText('Қосымша мәліметтер'));
    await user.type(field(schools.fields.from.heading), '31.04.2020');
    await user.tab();
    expect(screen.getByText('Күнді былай жазыңыз: 01.09.2025')).toBeTruthy();
    await user.clear(field(schools.fields.from.heading));
    expect(screen.queryByText('Күнді былай жазыңыз: 01.09.2025')).toBeNull();
  });

  it('writes a row at the end of the register, leads there, goes on to the next and can be taken back', async () => {
    const { host, user } = await drawn();
    await user.click(button('Мектеп қосу'));
    await user.selectOptions(field(schools.fields.unit.heading), 'Хромтау');
    await user.type(field(schools.fields.name.heading), 'Дөң НОМ');
    await user.selectOptions(field(schools.fields.level.heading), 'НОМ');
    const [small, hub] = screen.getAllByRole('radio', { name: 'иә' });
    await user.click(small!);
    void hub;
    await user.click(screen.getAllByRole('radio', { name: 'жоқ' })[1]!);
    await user.type(field(schools.fields.grades.heading), '1-9');
    await user.click(button('Сақтау'));
    expect(await screen.findByText('Сақталды: Дөң НОМ.', { selector: 'div:not([role])' })).toBeTruthy();
    expect(['A', 'B', 'C', 'D', 'E', 'J'].map((column) => host.workbook.valueAt(schools.sheet, `${column}7`))).toEqual(['Хромтау', 'Дөң НОМ', 'НОМ', 'иә', 'жоқ', '1-9']);
    expect(document.activeElement).toBe(button('Тағы бір мектеп қосу'));
    await user.click(button('Ұяшыққа өту'));
    expect(host.workbook.shown.at(-1)).toBe('Мектептер!A7:M7');
    await user.click(button('Болдырмау'));
    expect(host.workbook.valueAt(schools.sheet, 'B7')).toBeNull();
  });

  it('closed with Escape, comes back as it was', async () => {
    const { user } = await drawn();
    await user.click(button('Мектеп қосу'));
    await user.type(field(schools.fields.name.heading), 'Дөң');
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('Мектеп қосу'));
    await user.keyboard('{Enter}');
    expect(field(schools.fields.name.heading)).toHaveProperty('value', 'Дөң');
  });
});

describe('a combined class', () => {
  const toForm = async () => {
    const opened = await drawn();
    await opened.user.click(button('Біріктірілген сынып қосу'));
    await opened.user.type(school(), 'аққ');
    await opened.user.keyboard('{Enter}');
    return opened;
  };

  it('has its school found by typing, its unit with it, and its grades ticked', async () => {
    const { host, user } = await toForm();
    expect(school()).toHaveProperty('value', 'Аққұдық ЖББМ');
    expect(screen.getByText('Хромтау', { selector: '[id$="hint"]' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '5-сынып' }));
    await user.click(screen.getByRole('checkbox', { name: '6-сынып' }));
    await user.selectOptions(field(classes.fields.languages.heading), 'о');
    await user.type(field('5-сынып: оқушы саны'), '4');
    await user.type(field('6-сынып: оқушы саны'), '6');
    await user.click(button('Сақтау'));
    await screen.findAllByText('Сақталды: Аққұдық ЖББМ, 5+6.');
    expect(['A', 'B', 'C', 'D', 'E'].map((column) => host.workbook.valueAt(classes.sheet, `${column}3`))).toEqual(['Хромтау', 'Аққұдық ЖББМ', '5+6', 'о', '4+6']);
  });

  it('is saved with a remark only when a person saves again', async () => {
    const { host, user } = await toForm();
    for (const grade of [1, 2, 3, 4]) await user.click(screen.getByRole('checkbox', { name: `${grade}-сынып` }));
    await user.selectOptions(field(classes.fields.languages.heading), 'қ');
    await user.click(button('Сақтау'));
    expect(screen.getByText('Әдетте 3 сыныптан артық біріктірілмейді')).toBeTruthy();
    expect(host.workbook.valueAt(classes.sheet, 'C3')).toBeNull();
    await user.click(button('Осылай сақтау'));
    await screen.findAllByText('Сақталды: Аққұдық ЖББМ, 1+2+3+4.');
    expect(host.workbook.valueAt(classes.sheet, 'C3')).toBe('1+2+3+4');
  });

  it('that is there is found and edited; only what differs is written', async () => {
    const { host, user } = await drawn();
    await user.click(button('Сыныпты өзгерту'));
    await user.type(screen.getByRole('combobox', { name: /^Қай сынып/u }), 'аққ');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Біріктірілген сыныптың деректері' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '2-сынып', checked: true })).toBeTruthy();
    await user.selectOptions(field(classes.fields.languages.heading), 'о');
    await user.click(button('Сақтау'));
    await screen.findAllByText('Сақталды: Аққұдық ЖББМ, 2+3.');
    expect([host.workbook.valueAt(classes.sheet, 'D2'), host.workbook.valueAt(classes.sheet, 'E2')]).toEqual(['о', '5+7']);
  });

  it('keeps what somebody else has changed in its row meanwhile', async () => {
    const { host, user } = await drawn();
    await user.click(button('Сыныпты өзгерту'));
    await user.type(screen.getByRole('combobox', { name: /^Қай сынып/u }), 'аққ');
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Біріктірілген сыныптың деректері' });
    host.workbook.type(classes.sheet, 'C2', '3+4');
    await user.selectOptions(field(classes.fields.languages.heading), 'о');
    await user.click(button('Сақтау'));
    await screen.findAllByText(/^Сақталды/u);
    expect([host.workbook.valueAt(classes.sheet, 'C2'), host.workbook.valueAt(classes.sheet, 'D2')]).toEqual(['3+4', 'о']);
  });
});
