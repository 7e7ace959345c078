/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import axe from 'axe-core';
import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { clash, plantedTimetables, table, timetableView } from '../../../test/fixtures/planted-timetables.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { answer, refuse } from '../../domain/result.ts';
import type { TimetableView } from '../../jobs/desk.ts';
import { readMemory } from '../../jobs/memory.ts';
import { templateWords } from '../../text/templates.ts';
import { PaneApp } from '../pane-app.tsx';
import { everyClash } from '../timetable-state.ts';
import { clashChoices, clashGroups, openClashes, passes } from './clash-filter.ts';

const book = () => [sheetOf([['Тірек']], { name: 'Тірек' }), sheetOf([[null], [null], [null], [null, null, 'Ағылшын', null]], { name: 'Магнит' })];

async function drawn(view: TimetableView = timetableView(), around?: Parameters<typeof openedPane>[0]) {
  const opened = await openedPane({ sheets: book(), first: { route: 'timetable' }, around: plantedTimetables(view), ...around });
  const { container } = render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2, name: 'Сабақ кестесі' });
  return { ...opened, container, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
beforeAll(() => import('./timetable-page.tsx'));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const page = () => within(document.querySelector('main')!);
const announced = () => screen.getByRole('status').textContent?.replace('\u00A0', '').trim();
const remembered = (xml: string | undefined) => {
  const memory = readMemory(xml);
  return memory.ok ? memory.value : undefined;
};
const sound = async (container: Element) => expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

describe('the timetables of a workbook', () => {
  it('are listed with their place, how they lie, how many lessons and how much was understood; a press leads there', async () => {
    const { host, user } = await drawn();
    await user.click(button(/№ 5 ЖББМ.*«Тірек»!A2:F27.*сыныптар бағандарда, күндер жолдарда · 50 сабақ · түсінілгені 98 %/u));
    expect(host.workbook.shown).toEqual(['Тірек!A2:F27']);
  });

  it('ask which school it is where the sheet does not say, and the workbook remembers it', async () => {
    const { host, user } = await drawn();
    await user.type(screen.getByLabelText(/^Мектебі: «Магнит»/u), '№ 7 НОМ{Enter}');
    expect(await screen.findByRole('button', { name: /№ 7 НОМ.*«Магнит»!.*сіз көрсеткендей/u })).toBeTruthy();
    expect(remembered(host.workbook.rememberedXml())?.timetables).toEqual([{ sheet: 'Магнит', area: { top: 0, left: 0, bottom: 9, right: 9 }, school: '№ 7 НОМ' }]);
  });

  it('show how one was understood: labels that lead to their cells, lessons in words, what was not understood', async () => {
    const { host, user, container } = await drawn();
    await user.click(button('Қалай түсінілді: № 5 ЖББМ'));
    await user.click(within(screen.getByRole('group', { name: 'Күндер:' })).getByRole('button', { name: 'ДС = дүйсенбі' }));
    await user.click(button(/7А, Алгебра \(Ахметова С\.К\.\), 12.*дүйсенбі, 3-сабақ, 10:20–11:05/u));
    await user.click(button(/«\?\?\?» E9/u));
    expect(host.workbook.shown).toEqual(['Тірек!A3:A7', 'Тірек!D5', 'Тірек!E9']);
    await sound(container);
  });

  it('are corrected: the layout, where the labels stand, the order of a cell; remembered, and forgotten', async () => {
    const { host, user } = await drawn();
    await user.click(button('Қалай түсінілді: № 5 ЖББМ'));
    await user.selectOptions(screen.getByLabelText('Сынып атаулары қайда'), '3-жолда');
    await user.selectOptions(screen.getByLabelText('Күндер қайда'), 'B бағанында');
    await user.selectOptions(screen.getByLabelText('1-орында'), 'Мұғалім');
    await user.selectOptions(screen.getByLabelText('2-орында'), 'Пән');
    await user.selectOptions(screen.getByLabelText('Ауысым'), '2-ауысым');
    await user.click(button('Осылай оқып, есте сақтау'));
    expect(remembered(host.workbook.rememberedXml())?.timetables).toEqual([{ sheet: 'Тірек', area: { top: 1, left: 0, bottom: 26, right: 5 }, namesAt: 2, daysAt: 1, order: ['teachers', 'subject'], shift: 2 }]);
    await user.click(button('Ұмыту'));
    expect(remembered(host.workbook.rememberedXml())?.timetables).toEqual([]);
  });

  it('can be told to be none, and to be one after all', async () => {
    const { user } = await drawn();
    await user.click(button('Қалай түсінілді: № 5 ЖББМ'));
    await user.click(button('Бұл сабақ кестесі емес'));
    expect(await screen.findByText('«Тірек»!A2:F27 — сабақ кестесі емес деп белгіленген')).toBeTruthy();
    await user.click(button('Кесте деп оқу'));
    expect(await screen.findByRole('button', { name: 'Қалай түсінілді: № 5 ЖББМ' })).toBeTruthy();
  });

  it('on hidden sheets, and in hidden rows, are offered and not read in silence', async () => {
    const hidden = table({ sheet: 'Ескі', hidden: true, lessons: 40, correction: { sheet: 'Ескі', area: { top: 0, left: 0, bottom: 5, right: 5 } } });
    const { host, user } = await drawn(timetableView({ tables: [table({ hiddenLines: 3 }), hidden] }));
    await user.click(button('Бұл парақты да оқу: Ескі'));
    expect(remembered(host.workbook.rememberedXml())?.timetables).toMatchObject([{ sheet: 'Ескі', withHidden: true }]);
    await user.click(screen.getAllByRole('button', { name: 'Қалай түсінілді: № 5 ЖББМ' })[0]!);
    await user.click(button('Жасырындарын да оқу'));
    expect(remembered(host.workbook.rememberedXml())?.timetables).toMatchObject([{ sheet: 'Ескі' }, { sheet: 'Тірек', withHidden: true }]);
  });

  it('are none: what to do is said', async () => {
    await drawn(timetableView({ tables: [] }));
    expect(screen.getByRole('heading', { name: 'Бұл кітапта сабақ кестесі табылмады' })).toBeTruthy();
  });

  it('that cannot be read: the reason is said, with a way to read again', async () => {
    let fails = true;
    const around = { around: (...given: Parameters<ReturnType<typeof plantedTimetables>>) => ({ ...plantedTimetables()(...given), timetables: () => Promise.resolve(fails ? refuse({ code: 'workbook-editing', args: {} } as const) : answer(timetableView())) }) };
    const { user } = await drawn(undefined, around);
    fails = false;
    await user.click(button('Қайта оқу'));
    expect(await screen.findByRole('heading', { name: 'Кітаптағы сабақ кестелері' })).toBeTruthy();
  });

  it('say what is missing, for whom, and what was not checked for want of it', async () => {
    await drawn();
    const missing = region('Нені толықтыру керек');
    expect([missing.getByText(/^Қоңырау кестесі жоқ/u), missing.getByText('Мектептер: № 7 НОМ.')]).toEqual([expect.anything(), expect.anything()]);
  });

  it('are helped by a template of what is missing: seen before it is added, and taken back', async () => {
    const { host, user } = await drawn();
    await user.click(region('Нені толықтыру керек').getByRole('button', { name: /үлгісін қосу$/u }));
    expect([await screen.findByText('1 жаңа парақ қосылады.'), host.workbook.names()]).toEqual([expect.anything(), ['Тірек', 'Магнит']]);
    await user.click(button('Парақтарды қосу'));
    expect(host.workbook.names()).toEqual(['Тірек', 'Магнит', templateWords.kk.bells.sheet]);
    await user.click(await screen.findByRole('button', { name: 'Болдырмау' }));
    expect(host.workbook.names()).toEqual(['Тірек', 'Магнит']);
  });
});

describe('two spellings', () => {
  it('are one person when a person says so; remembered, and taken back', async () => {
    const { host, user } = await drawn();
    expect(region('Бір адам ба?').getByText('аты-жөнінің бас әріптері сәйкес · бір пәннен береді')).toBeTruthy();
    await user.click(button('Бір адам: «Жүнісова Г.» және «Жүнісова Г.Т.»'));
    expect(remembered(host.workbook.rememberedXml())?.people).toEqual([{ keys: ['жүнісова г', 'жүнісова гт'], names: ['Жүнісова Г.', 'Жүнісова Г.Т.'], same: true }]);
    expect([screen.queryByRole('button', { name: /^Екі адам/u }), screen.getByRole('region', { name: 'Бір адам ба?' }).contains(document.activeElement)]).toEqual([null, true]);
    await user.click(button(/^Қайтарып алу: «Жүнісова Г\.» пен «Жүнісова Г\.Т\.» – бір адам/u));
    expect([remembered(host.workbook.rememberedXml())?.people, button(/^Екі адам/u)]).toEqual([[], expect.anything()]);
  });
});

describe('the picture of the week', () => {
  const cell = (name: RegExp) => within(screen.getByRole('grid')).getByRole('button', { name });

  it('has the hub first, and a cell says when, how many lessons, how many clashes; marked by a sign as well', async () => {
    await drawn();
    expect(within(screen.getByRole('grid')).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Күні, №', '№ 5 ЖББМтірек мектебі', '№ 7 НОМмагниттік мектеп']);
    const clashing = cell(/^№ 5 ЖББМ\. Дүйсенбі, 3-сабақ, 10:20: 12 сабақ, 1 қайшылық$/u);
    expect([clashing, cell(/^№ 7 НОМ\. Дүйсенбі, 2-сабақ: сабақ жоқ$/u)].map((each) => [...each.querySelectorAll('[aria-hidden]')].map(({ textContent }) => textContent))).toEqual([['12 ‼', '10:20'], ['·', '']]);
  });

  it('is gone through with the arrows, one stop for the Tab key', async () => {
    const { user } = await drawn();
    const first = cell(/^№ 5 ЖББМ\. Дүйсенбі, 2-сабақ/u);
    expect(within(screen.getByRole('grid')).getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    act(() => first.focus());
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(cell(/^№ 7 НОМ\. Дүйсенбі, 3-сабақ/u));
  });

  it('opens the lessons and findings of a cell below it; Escape closes them', async () => {
    const { host, user } = await drawn();
    await user.click(cell(/^№ 5 ЖББМ\. Дүйсенбі, 3-сабақ/u));
    const details = within(await screen.findByRole('region', { name: '№ 5 ЖББМ. Дүйсенбі, 3-сабақ, 10:20' }));
    await user.click(await details.findByRole('button', { name: /8А, Физика/u }));
    await user.click(details.getByRole('button', { name: /екі мектепте/u }));
    expect([host.workbook.shown, announced()]).toEqual([['Тірек!E5', 'Тірек!D5'], '«Тірек»!D5 белгіленді']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^№ 5 ЖББМ\. Дүйсенбі/u })).toBeNull();
  });
});

const inRoom = clash({ check: 'made-room', kind: 'R1_room_double', message: 'Кабинет бос емес', severity: 'warning', cells: [{ sheet: 'Магнит', address: 'B3' }], schools: ['7'], teachers: ['ким'], classes: ['7\n8'], days: [2] });

it('clashes are filtered by kind, severity, school, teacher, class and day, and grouped, the worst first', () => {
  const view = timetableView({ findings: [inRoom, clash()] });
  const open = openClashes(view);
  const wishes = [{ kind: 'R1_room_double' }, { severity: 'warning' }, { school: '7', day: '2' }, { teacher: 'ким' }, { class: '7\n8' }, { day: '2' }];
  for (const wish of wishes) expect([wish, open.filter(({ finding }) => passes(finding, { ...everyClash, ...wish })).map(({ finding }) => finding.kind)]).toEqual([wish, ['R1_room_double']]);
  expect(clashGroups(open).map(({ kind, severity, items }) => [kind, severity, items.length])).toEqual([['T2_teacher_cross_school', 'error', 1], ['R1_room_double', 'warning', 1]]);
  expect(clashChoices(view)).toMatchObject({ severities: ['error', 'warning'], days: [1, 2], schools: [{ key: '7' }, { key: '5' }] });
});

describe('a clash', () => {
  const line = () => button(/^Ахметова С\.К\. екі мектепте.*«Тірек»!D5/u);

  it('leads to its cells in both schools', async () => {
    const { host, user } = await drawn();
    await user.click(line());
    await user.click(button('«Магнит»!C4'));
    expect([host.workbook.shown, page().getByText('Мұғалім бір уақытта екі мектепте: 1')]).toEqual([['Тірек!D5', 'Магнит!C4'], expect.anything()]);
  });

  it('has ways out: looked at cell by cell, applied, gone, undone', async () => {
    const { host, user, container } = await drawn();
    await user.click(line());
    await user.click(button('Шешу жолдары'));
    await user.click(button(/^Көшіру: 8, Алгебра \(Ахметова С\.К\.\), 12 → сейсенбі, 4-сабақ, 11:25–12:10.*ең оңайы · басқа күнге ауысады/u));
    expect([document.querySelector('main')!.textContent.includes('«Магнит»!D4 (бос) → Ағылшын'), host.workbook.valueAt('Магнит', 'D4')]).toEqual([true, null]);
    await sound(container);
    await user.click(button('2 ұяшықты түзету'));
    expect([host.workbook.valueAt('Магнит', 'C4'), host.workbook.valueAt('Магнит', 'D4'), await screen.findByRole('heading', { name: 'Қайшылық табылмады' })]).toEqual([null, 'Ағылшын', expect.anything()]);
    await user.click(button('Болдырмау'));
    expect([host.workbook.valueAt('Магнит', 'C4'), await screen.findByRole('heading', { name: 'Қайшылықтар: 1' })]).toEqual(['Ағылшын', expect.anything()]);
  });

  it('says of ways that cannot be written how many there are; Escape closes first the cells, then the ways', async () => {
    const { user } = await drawn();
    await user.click(line());
    await user.click(button('Шешу жолдары'));
    await user.click(button(/^Орнын ауыстыру: /u));
    expect(page().getByText(/^Тағы 2 шешім бар/u)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect([screen.queryByText('Не өзгереді'), button(/^Көшіру/u)]).toEqual([null, expect.anything()]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /^Көшіру/u })).toBeNull();
  });

  it('is let stand with a note, stays listed, and counts again', async () => {
    const { host, user } = await drawn();
    await user.click(line());
    await user.click(button('Осылай қалдыру'));
    await user.keyboard('Келісілген{Enter}');
    expect([remembered(host.workbook.rememberedXml())?.accepted, await screen.findByRole('heading', { name: 'Қайшылық табылмады' })]).toMatchObject([[{ check: 'made-teacher', note: 'Келісілген' }], expect.anything()]);
    await user.click(screen.getByText('Осылай қалдырылғандар: 1'));
    expect(button(/Ескертпе: Келісілген/u)).toBeTruthy();
    await user.click(button('Тізімге қайтару'));
    expect(await screen.findByRole('heading', { name: 'Қайшылықтар: 1' })).toBeTruthy();
  });

  it('is found by whom it is about; the filter is put away in one press', async () => {
    const { user } = await drawn(timetableView({ findings: [clash(), inRoom] }));
    const lines = () => page().queryAllByRole('button', { name: /екі мектепте|бос емес/u }).length;
    await user.selectOptions(within(screen.getByText('Сүзгі').closest('details')!).getByLabelText('Мұғалім'), 'Ким В.П. (№ 7 НОМ)');
    expect(lines()).toBe(1);
    await user.click(button('Сүзгіні алып тастау'));
    expect(lines()).toBe(2);
  });

  it('goes by itself when the cells are edited', async () => {
    const { host } = await drawn();
    host.workbook.type('Магнит', 'C4', 'Сызу');
    await act(() => Promise.resolve(host.tellChanged([{ sheet: 'Магнит', address: 'C4' }])));
    expect([await screen.findByRole('heading', { name: 'Қайшылық табылмады' }), announced()]).toEqual([expect.anything(), 'Кеткені: 1.']);
  });
});
