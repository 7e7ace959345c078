/** @jest-environment jsdom */
import { cleanup, render, screen, within } from '@testing-library/react';
import '../../../test/fixtures/patience.ts';
import userEvent from '@testing-library/user-event';
import { openedPane, smallBook } from '../../../test/fixtures/pane-environment.ts';
import { PaneApp } from '../pane-app.tsx';

async function drawn() {
  const opened = await openedPane({ sheets: smallBook() });
  render(<PaneApp pane={opened.pane} />);
  return { ...opened, user: userEvent.setup() };
}
// jsdom has no focus at all once what had it is gone; browsers keep it in the page.
beforeEach(() => void jest.spyOn(document, 'hasFocus').mockReturnValue(true));
afterEach(cleanup);

const card = () => within(screen.getByRole('region', { name: 'Кітапқа енгізу' }));
const button = (name: string | RegExp) => card().getByRole('button', { name });

describe('inserting by keyboard alone', () => {
  it('previews, writes, takes the focus to what happened, and undoes', async () => {
    const { host, user } = await drawn();
    button('Алдын ала қарау').focus();
    await user.keyboard('{Enter}');
    expect(card().getByText('Жаңа парақ: «Сапалық құрам».')).toBeTruthy();
    expect(document.activeElement).toBe(button('Алдын ала қарау'));
    await user.keyboard('{Tab}');
    expect(document.activeElement).toBe(button('Енгізу'));
    await user.keyboard('{Enter}');
    expect(host.workbook.names()).toEqual(['Тізім', 'Сапалық құрам']);
    expect(document.activeElement?.textContent).toMatch(/^Енгізілді: «Сапалық құрам» парағы/u);
    await user.keyboard('{Tab}');
    expect(document.activeElement).toBe(button('Жабу'));
    await user.keyboard('{Tab}{Enter}');
    expect(host.workbook.shown).toEqual(['Сапалық құрам!A1']);
    await user.keyboard('{Tab}{Enter}');
    expect(host.workbook.names()).toEqual(['Тізім']);
    expect(document.activeElement?.textContent).toBe('Енгізілген «Сапалық құрам» парағы өшірілді.');
  });

  it('closes the preview with Escape and goes on where it was asked for', async () => {
    const { user } = await drawn();
    button('Алдын ала қарау').focus();
    await user.keyboard('{Enter}{Tab}{Escape}');
    expect(card().queryByRole('button', { name: 'Енгізу' })).toBeNull();
    expect(document.activeElement).toBe(button('Алдын ала қарау'));
  });

  it('closes what was said, and stays in the card', async () => {
    const { user } = await drawn();
    button('Алдын ала қарау').focus();
    await user.keyboard('{Enter}{Tab}{Enter}{Tab}{Enter}');
    expect(card().queryByText(/^Енгізілді/u)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Кітапқа енгізу' }));
    expect(button('Болдырмау')).toBeTruthy();
  });
});

describe('the choices', () => {
  it('offer the place and both breakdowns where they make sense', async () => {
    const { user } = await drawn();
    const shown = () => [card().queryByLabelText('Қайсысы') !== null, card().queryByLabelText('Қайда') !== null];
    expect(shown()).toEqual([false, false]);
    await user.click(card().getByRole('radio', { name: 'Мәндер' }));
    expect(shown()).toEqual([true, true]);
    await user.click(card().getByRole('radio', { name: 'Диаграмма' }));
    expect(shown()).toEqual([true, false]);
    expect([...card().getByLabelText<HTMLSelectElement>('Қайсысы').options].map(({ text }) => text)).toEqual(['Санаты', 'Білімі']);
  });

  it('over filled cells write only after a yes', async () => {
    const { host, user } = await drawn();
    host.workbook.select('Тізім', 'B2');
    await user.click(card().getByRole('radio', { name: 'Мәндер' }));
    await user.selectOptions(card().getByLabelText('Қайда'), 'Белгіленген ұяшықтан бастап');
    await user.click(button('Алдын ала қарау'));
    expect(card().getByText(/^Назар аударыңыз: толған \d+ ұяшық ауыстырылады/u)).toBeTruthy();
    await user.click(button('Енгізу'));
    expect(host.workbook.valueAt('Тізім', 'B2')).toBe('Сейтқали Айгүл');
    await user.click(card().getByRole('checkbox', { name: 'Иә, олардың орнына жазылсын' }));
    await user.click(button('Енгізу'));
    expect(host.workbook.valueAt('Тізім', 'B2')).not.toBe('Сейтқали Айгүл');
  });

  it('need a new preview when they change', async () => {
    const { user } = await drawn();
    await user.click(button('Алдын ала қарау'));
    await user.click(card().getByRole('radio', { name: 'Диаграмма' }));
    expect(card().queryByRole('button', { name: 'Енгізу' })).toBeNull();
  });
});
