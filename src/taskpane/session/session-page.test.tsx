/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import axe from 'axe-core';
import { openedPane } from '../../../test/fixtures/pane-environment.ts';
import { plantedSessions, sessionItem, sessionView, type AskedOfSessions } from '../../../test/fixtures/planted-sessions.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { refuse } from '../../domain/result.ts';
import type { SessionView } from '../../jobs/desk.ts';
import { readMemory } from '../../jobs/memory.ts';
import type { Language } from '../../text/language.ts';
import { templateWords } from '../../text/templates.ts';
import { PaneApp } from '../pane-app.tsx';
import { freeSpans } from './calendar-word.tsx';
import { spans } from './session-card.tsx';
import { gradesOf } from './session-form.tsx';

const blank = () => Array.from({ length: 13 }, () => Array.from({ length: 10 }, () => null));
const book = () => [...['Сессиялар', 'Жоспар', 'Қатысушылар', 'Физика 8', 'Тапсырмалар'].map((name) => sheetOf([['Тірек'], ...blank()], { name })), sheetOf([...blank().slice(0, 11), [null, 'Электр тогының күші'], [null]], { name: 'Физика 7 НОМ' })];

async function drawn(view: SessionView = sessionView(), { language = 'kk', ...around }: Parameters<typeof openedPane>[0] & { readonly language?: Language } = {}) {
  const asked: AskedOfSessions = { wishes: [], saved: [] };
  const opened = await openedPane({ sheets: book(), first: { route: 'session' }, around: plantedSessions(view, asked), language, ...around });
  const { container } = render(<PaneApp pane={opened.pane} />);
  await screen.findByRole('heading', { level: 2 });
  return { ...opened, asked, container, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
beforeAll(() => import('./session-page.tsx'));
afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const page = () => within(document.querySelector('main')!);
const part = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const announced = () => screen.getByRole('status').textContent?.replace('\u00A0', '').trim();
const remembered = (xml: string | undefined) => {
  const memory = readMemory(xml);
  return memory.ok ? memory.value : undefined;
};
const sound = async (container: Element) => expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

describe('the session on the page', () => {
  it('says its days, how many of them are days of lessons, and which are not and why', async () => {
    await drawn();
    expect(page().getByText('29.04.2024–03.05.2024')).toBeTruthy();
    expect([page().getByText('4 жұмыс күні'), page().getByText('1 мамыр — мереке (Қазақстан халқының бірлігі мерекесі)')]).toHaveLength(2);
  });

  it('is one of several: another one is chosen, and all below is about that one', async () => {
    const { user, asked } = await drawn();
    await user.selectOptions(screen.getByLabelText('Қай сессия'), 'Күзгі сессия, 14.10.2024–18.10.2024');
    expect([asked.wishes.at(-1)?.session, await screen.findByRole('heading', { name: 'Күзгі сессия' })]).toEqual([{ sheet: 'Сессиялар', address: 'A4' }, expect.anything()]);
    expect(page().getByText(/бұйрық нөмірі жазылмаған/u)).toBeTruthy();
  });

  it('is changed in a form and saved; what is wrong is said at its field, which gets the keyboard', async () => {
    const { user, asked } = await drawn();
    await user.click(button('Сессияны өзгерту'));
    const from = await screen.findByLabelText(new RegExp(`^${templateWords.kk.sessions.fields.from.heading}`, 'u'));
    await user.clear(from);
    await user.click(button('Реестрге сақтау'));
    expect([await screen.findByText('Толтыру керек'), document.activeElement === from, announced()]).toEqual([expect.anything(), true, 'Түзету керек өрістер: 1.']);
    await user.type(from, '30.04.2024');
    await user.click(button('Реестрге сақтау'));
    expect([asked.saved.at(-1)?.['from'], await page().findByText('Сақталды: Көктемгі сессия.')]).toEqual(['30.04.2024', expect.anything()]);
  });

  it('takes the days that its model proposes, with where the model comes from', async () => {
    const { user, container } = await drawn();
    await user.click(button('Тағы бір сессия қосу'));
    const form = within(await screen.findByRole('form', { name: 'Жаңа сессия' }));
    await user.selectOptions(form.getByLabelText(templateWords.kk.sessions.fields.model.heading), form.getAllByRole('option', { name: /апта/u })[0]!);
    expect(form.getByText(/^Әдістемелік ұсынымдар: тоқсан сайын бір апта/u)).toBeTruthy();
    await sound(container);
    await user.click(form.getByRole('button', { name: /13\.05\.2024–17\.05\.2024.*4-тоқсан · 5 жұмыс күні/u }));
    expect(form.getByLabelText<HTMLInputElement>(new RegExp(`^${templateWords.kk.sessions.fields.until.heading}`, 'u')).value).toBe('17.05.2024');
  });

  it('is none yet: its sheets are laid out first, then the form opens', async () => {
    const { user } = await drawn(sessionView({ sessions: [], chosen: undefined, missing: ['sessions', 'participants'] }));
    await user.click(button('Сессия қосу'));
    expect(await screen.findByRole('button', { name: 'Парақтарды қосу' })).toBeTruthy();
  });

  it('cannot be read: the reason is said, with a way to read again', async () => {
    let fails = true;
    const around: NonNullable<Parameters<typeof openedPane>[0]>['around'] = (...given) => ({ ...plantedSessions()(...given), session: (view, wishes, watch) => (fails ? Promise.resolve(refuse({ code: 'workbook-editing', args: {} })) : plantedSessions()(...given).session!(view, wishes, watch)) });
    const { user } = await drawn(undefined, { around });
    fails = false;
    await user.click(button('Қайта оқу'));
    expect(await screen.findByRole('heading', { name: 'Көктемгі сессия' })).toBeTruthy();
  });
});

describe('the thirteen steps', () => {
  const steps = () => [...document.querySelectorAll('ol > li')];

  it('stand in their order, each with its state as a word beside the sign', async () => {
    await drawn();
    expect(steps().map(({ textContent }) => textContent).slice(0, 4)).toEqual(['1. Сессия туралы бұйрықдайын', '2. Үйлестіру кеңесінің жоспарыбасталды', '3. Көлік бағыттары мен жанармайжасалмаған', '4. Тамақтану және қаржысытүзету керек']);
    expect([steps().length, page().getByText('Дайын қадамдар: 4 / 13'), steps().every((step) => step.querySelector('svg'))]).toEqual([13, expect.anything(), true]);
  });

  it('unfold to what there is and what is late; a line is said to be done by one press, and taken back', async () => {
    const { user, host, container } = await drawn();
    await user.click(button(/^1\. Сессия туралы бұйрық/u));
    expect([page().getByText('Бұйрық: № 784'), page().getByText('Жоспардан орындалғаны: 0 / 1'), page().getByText(/^мерзімі өтті · 15\.04\.2024 · Ахметова С\.К\./u)]).toHaveLength(3);
    await sound(container);
    await user.click(button('Орындалды: Сессия туралы бұйрық шығару'));
    expect([host.workbook.valueAt('Жоспар', 'F3'), await screen.findByText(/^орындалды · 15\.04\.2024/u)]).toEqual([45412, expect.anything()]);
    await user.click(button('Болдырмау'));
    expect([host.workbook.valueAt('Жоспар', 'F3'), await screen.findByText(/^мерзімі өтті · 15/u)]).toEqual([null, expect.anything()]);
  });

  it('lead to the part where they are done, and offer what is missing', async () => {
    const { user, host } = await drawn();
    await user.click(button(/^3\. Көлік/u));
    await user.click(button('«Көлік және шығын» бөліміне өту'));
    expect([document.activeElement, document.activeElement?.getAttribute('aria-expanded')]).toEqual([button(/^Көлік және шығын/u), 'true']);
    await user.click(screen.getAllByRole('button', { name: `«${templateWords.kk.routes.sheet}» парағын қосу` })[0]!);
    await user.click(await screen.findByRole('button', { name: 'Парақтарды қосу' }));
    expect(host.workbook.names()).toContain(templateWords.kk.routes.sheet);
  });
});

describe('the parts below', () => {
  it('count the participants by school, grade and language, and say what share of the pupils they are', async () => {
    const { user, container } = await drawn();
    await user.click(part(/^Қатысушылар/u));
    expect(page().getByText('44 оқушы: магниттік мектептердегі 345 оқушының 12,75 %-ы')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Сыныптар бойынша' })).getAllByRole('row').map(({ textContent }) => textContent)).toEqual(['СыныпҚатысады', '7-сынып10', '8-сынып16', '9-сынып18']);
    await sound(container);
  });

  it('propose a class for every pupil: another is chosen by hand, the cells are seen before they are written, and taken back', async () => {
    const { user, host, asked } = await drawn();
    await user.click(part(/^Сыныптарға орналастыру/u));
    expect([page().getByText(/⚠ сыймайды/u), page().getByText('сыныптарда орын жоқ')]).toHaveLength(2);
    await user.selectOptions(screen.getByLabelText('Сыныбы: Сейтқали Айгүл'), '7Ә');
    expect(asked.wishes.at(-1)?.choices).toEqual([{ at: { sheet: 'Қатысушылар', address: 'C3' }, to: '7Ә' }]);
    await user.click(button('Сыныптарды тізімге жазу (1 ұяшық)'));
    expect(host.workbook.valueAt('Қатысушылар', 'G3')).toBeNull();
    await user.click(button('1 ұяшықты түзету'));
    expect(host.workbook.valueAt('Қатысушылар', 'G3')).toBe('7А');
    await user.click(await screen.findByRole('button', { name: 'Болдырмау' }));
    expect(host.workbook.valueAt('Қатысушылар', 'G3')).toBeNull();
  });

  it('name the rates that are missing and count what is known', async () => {
    const { user, container } = await drawn();
    await user.click(part(/^Көлік және шығын/u));
    expect([page().getByText('бір оқушының бір күнгі тамағы'), page().getByText('⚠ 3 оқушыға орын жетпейді'), screen.getByRole('row', { name: /^Барлығы.*19.020/u })]).toHaveLength(3);
    await sound(container);
  });

  it('set the plans of the schools beside the hub’s: both cells are gone to, two wordings are decided upon and that is taken back', async () => {
    const { user, host, container } = await drawn();
    await user.click(part(/^Күнтізбелік-тақырыптық жоспарлар/u));
    await user.click(button(/^Физика, 8, № 7 НОМ.*сәйкес 31 \/ 34 · айырмашылық 2/u));
    await user.click(button('тірек мектебінде B13'));
    await user.click(button('мұнда B12'));
    expect(host.workbook.shown).toEqual(['Физика 8!B13', 'Физика 7 НОМ!B12']);
    await sound(container);
    await user.click(button('Бір тақырып: «Ток күші», «Электр тогының күші»'));
    expect(remembered(host.workbook.rememberedXml())?.topics).toEqual([{ keys: ['ток күші', 'электр тогының күші'], names: ['Ток күші', 'Электр тогының күші'], same: true }]);
    await user.click(screen.getByText('Тақырыптар туралы шешіміңіз: 1'));
    await user.click(button(/^Қайтарып алу: «Ток күші»/u));
    expect(remembered(host.workbook.rememberedXml())?.topics).toEqual([]);
  });

  it('make a plan follow the hub’s after every cell was seen', async () => {
    const { user, host } = await drawn();
    await user.click(part(/^Күнтізбелік-тақырыптық жоспарлар/u));
    await user.click(button(/^Физика, 8, № 7 НОМ/u));
    await user.click(button('Тірек мектебінің ретіне келтіру (1 ұяшық)'));
    await user.click(button('1 ұяшықты түзету'));
    expect(host.workbook.valueAt('Физика 7 НОМ', 'B12')).toBe('Ом заңы');
  });

  it('ask whose plan one is, and remember the answer', async () => {
    const { user, host } = await drawn();
    await user.click(part(/^Күнтізбелік-тақырыптық жоспарлар/u));
    await user.click(screen.getAllByRole('button', { name: 'Мектебін, сыныбын, пәнін көрсету: Физика, 8' })[0]!);
    await user.type(screen.getByLabelText('Мектеп'), '№ 9 НОМ');
    await user.click(button('Осылай оқып, есте сақтау'));
    expect(remembered(host.workbook.rememberedXml())?.plans).toEqual([{ sheet: 'КТЖ', area: { top: 0, left: 0, bottom: 39, right: 4 }, school: '№ 9 НОМ' }]);
  });

  it('tell everybody’s duties; the deadlines are downloaded, and before it is said that names leave the workbook', async () => {
    const { user, host } = await drawn();
    await user.click(part(/^Жауаптылар мен мерзімдер/u));
    await user.click(button(/^Ахметова С\.К\..*координатор · мерзімі өтті 1/u));
    expect(page().getByText(/^Файлда іс-шаралар мен жауаптылардың аты-жөні болады/u)).toBeTruthy();
    await user.click(button('Мерзімдерді күнтізбе файлымен алу (.ics)'));
    expect([host.files.map(({ name, type }) => [name, type]), await page().findByText(/^«Көктемгі сессия\.ics» файлы сақталды/u)]).toEqual([[['Көктемгі сессия.ics', 'text/calendar']], expect.anything()]);
  });

  it('where the host lets nothing be saved, say to use the sheet', async () => {
    const { user, host } = await drawn();
    Object.assign(host.environment, { save: () => Promise.resolve(false) });
    await user.click(part(/^Жауаптылар мен мерзімдер/u));
    await user.click(button('Мерзімдерді күнтізбе файлымен алу (.ics)'));
    expect(await page().findByText(/^Бұл Excel файлды сақтауға рұқсат бермеді/u)).toBeTruthy();
  });

  it('count marks by kind, the change of quality in points, and the questionnaire', async () => {
    const { user, container } = await drawn();
    await user.click(part(/^Нәтижелер/u));
    expect(screen.getByRole('row', { name: /^Физика 7 57,14 100,00 55,40 3,71/u })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Қай бағалау'), 'Кіру тестісі');
    expect([screen.getByRole('row', { name: /42,86 85,71/u }), page().getByText('Физика: 42,86 % → 57,14 % (+14,20 пайыздық тармақ)'), screen.getByRole('table', { name: 'Сессия ұнады ма?' })]).toHaveLength(3);
    await sound(container);
  });

  it('let a finding stand with a note, and count it again', async () => {
    const { user, host } = await drawn();
    await user.click(part(/^Табылған қателер/u));
    await user.click(button(/^1 мамыр — мереке/u));
    expect(host.workbook.shown).toEqual(['Сессиялар!C3']);
    await user.click(button('Осылай қалдыру'));
    await user.keyboard('Келісілген{Enter}');
    expect([remembered(host.workbook.rememberedXml())?.accepted, await screen.findByText(/Ескертпе: Келісілген/u)]).toMatchObject([[{ check: 'made-session', note: 'Келісілген' }], expect.anything()]);
  });

  it('are opened and closed by the keyboard, Escape closing the innermost first', async () => {
    const { user } = await drawn();
    await user.click(part(/^Сыныптарға орналастыру/u));
    await user.click(button('Сыныптарды тізімге жазу (1 ұяшық)'));
    expect(page().getByText('Не өзгереді')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect([page().queryByText('Не өзгереді'), document.activeElement]).toEqual([null, button('Сыныптарды тізімге жазу (1 ұяшық)')]);
  });
});

it.each(['ru', 'en'] as const)('everything open at once is sound to a screen reader, in %s', async (language) => {
  const { user, container } = await drawn(undefined, { language });
  for (const closed of screen.getAllByRole('button', { expanded: false }).filter((each) => each.closest('h3'))) await user.click(closed);
  await sound(container);
});

describe('small words', () => {
  it('write grades as spans, and read them back', () => {
    expect([spans([11, 7, 8, 9]), gradesOf('7-9, 11'), gradesOf(''), gradesOf('7–9'), gradesOf('1-15'), gradesOf('бәрі')]).toEqual(['7–9, 11', [7, 8, 9, 11], [], [7, 8, 9], undefined, undefined]);
  });

  it('put free days together that follow each other for one reason', () => {
    const weekend = { kind: 'weekend', name: '', own: false } as const;
    const free = [{ day: { year: 2024, month: 4, day: 27 }, why: weekend }, { day: { year: 2024, month: 4, day: 28 }, why: weekend }, ...sessionItem().free];
    expect(freeSpans(free).map(({ from, until }) => [from.day, until.day])).toEqual([[27, 28], [1, 1]]);
  });
});
