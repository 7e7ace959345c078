import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { spacingFlaws } from '../../sheet/form/spacing.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { spaces } from './spaces.ts';
import { strings } from './strings.ts';

const find = (values: Values) => spaces.inSheet!(reportOf(sheetOf(values)));

describe('spaces', () => {
  it('are one finding for a sheet, however many cells, with a fix for all of them', () => {
    const [found, ...more] = find([['Аудан  атауы', 'Абай ,Шет'], ['өтті.Сабақтың', 'дұрыс, жақсы'], ['77/89 % ,', null]]);
    expect(more).toEqual([]);
    expect(found!.cells.map(({ address }) => address)).toEqual(['A1', 'B1', 'A2', 'A3']);
    expect(found!.args).toEqual({ cells: 4, doubled: 1, before: 2, behind: 2 });
    expect(found!.fix!.changes.map(({ to }) => to)).toEqual(['Аудан атауы', 'Абай, Шет', 'өтті. Сабақтың', '77/89 %,']);
  });

  it.each(['1,34', '2 ,5', 'т.б. сияқты', 'Т.Бекжігітов', 'I.Білімі', 'www.mektep.kz,бет', '№ 3; № 5', 'Пәні: математика   Сынып: 9   Күні: 18 қараша', 'Бастығы        А. Сейтқали'])('are right in «%s»', (text) => expect(spacingFlaws(text)).toBeUndefined());

  it('once mended are right, and no letter and no digit is lost', () => {
    const text = fc.array(fc.constantFrom('Абай', ' ', '  ', ',', ' ,', '.', '17', '№', '«', '»', 'сөйлем', ':', '%'), { maxLength: 14 }).map((parts) => parts.join(''));
    const letters = (from: string) => from.replace(/[ \u00A0]/gu, '');
    fc.assert(
      fc.property(text, (from) => {
        const mended = spacingFlaws(from)?.mended ?? from;
        expect(letters(mended)).toBe(letters(from));
        const again = spacingFlaws(mended)?.mended ?? mended;
        expect(spacingFlaws(again)?.mended ?? again).toBe(again);
      }),
    );
  });

  it('are described in every language', () => {
    const args = { cells: 3, doubled: 2, before: 1, behind: 0 };
    expect(strings.kk.finding(args)).toBe('3 ұяшықта бос орындар түзу емес (қос бос орын: 2, тыныс белгісінің алдында артық: 1). Бірге түзетуге болады.');
    expect(strings.ru.finding(args)).toContain('двойной пробел: 2');
  });
});
