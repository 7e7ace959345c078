import { foundIn } from '../../../test/fixtures/found-in.ts';
import { calendarSheet, type CalendarRow } from '../planned-args.ts';
import { calendarLines } from './calendar-lines.ts';
import { strings } from './strings.ts';

const found = (...rows: readonly CalendarRow[]) => foundIn(calendarLines, calendarSheet(...rows));
const brief = (...rows: readonly CalendarRow[]) => found(...rows).map(({ args: { kind, days }, severity }) => [kind, days.map(({ day, month }) => `${day}.${month}`).join(), severity]);
const vacation = ['каникул', 'Күзгі каникул', '26.10.2026', '01.11.2026'] as const;

describe('the lines of a district’s calendar', () => {
  it('end after they begin', () => expect([brief(vacation), brief(['каникул', 'Күзгі каникул', '01.11.2026', '26.10.2026'])]).toEqual([[], [['backwards', '', 'error']]]));

  it('hold no quarter in a vacation', () => {
    expect([brief(vacation, ['тоқсан', '1-тоқсан', '01.09.2026', '25.10.2026']), brief(vacation, ['тоқсан', '1-тоқсан', '01.09.2026', '26.10.2026'])]).toEqual([[], [['quarter-in-vacation', '', undefined]]]);
    expect(brief(['каникул', '1-сынып қосымша каникулы', '08.02.2027', '14.02.2027'], ['тоқсан', '3-тоқсан', '11.01.2027', '21.03.2027'])).toEqual([]);
  });

  it('name the holidays of the law that fall on days of lessons, or are asked about them; summer and other halves of the year aside', () => {
    expect(brief(['мереке', 'Тәуелсіздік күні', '16.12.2024'])).toEqual([['holidays-missing', '25.10', 'question']]);
    expect(brief(['мереке', 'Тәуелсіздік күні', '16.12.2024'], ['каникул', 'Күзгі каникул', '25.10.2024', '03.11.2024'])).toEqual([]);
    expect(brief(['мереке', 'Астана күні', '06.07.2026'])).toEqual([]);
    expect(brief(['мереке', 'Наурыз', '21.03.2024', '23.03.2024'])).toEqual([['holidays-missing', '1.1,2.1,8.3,1.5,7.5,9.5', 'question']]);
  });

  it('are told in words', () => {
    expect(strings.kk.finding(found(['мереке', 'Тәуелсіздік күні', '16.12.2024'])[0]!.args)).toBe('Аудан күнтізбесінде мына мереке жоқ: 25.10.2024 (Республика күні). Бұл күн сабақ бола ма? Болмаса, күнтізбеге қосыңыз.');
  });
});
