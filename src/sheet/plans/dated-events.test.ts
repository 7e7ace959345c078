import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { writeDates } from '../dates/write-date.ts';
import { reportOf } from '../sheet-report.ts';
import { datedEventsOf } from './dated-events.ts';
import { sessionsNamed } from './session-kind.ts';

const events = (...lines: string[]) =>
  datedEventsOf(reportOf(sheetOf(lines.map((line) => [line])))).map(({ span, isSession, sessionKind, row }) => `${row + 1} ${writeDates(span)} ${isSession ? (sessionKind ?? 'session') : 'event'}`);

describe('the name of a session', () => {
  it.each([
    ['Үйлестіру кеңесінің І сессия  кезіндегі жұмыс жоспары', ['first']],
    ['Алғашқы бақылау сессиясы', ['first']],
    ['7.Оқу сессиясы', ['study']],
    ['көктемгі қысқа мерзімді сессиясы қашықтықтан', ['third']],
    ['план работы на период зимней сессии', ['second']],
    ['2-сессия жоспары', ['second']],
    ['Сессияаралық жұмыс жоспары', []],
    ['Сессия аралық жұмыс жоспары', []],
    ['в межсессионный период', []],
    ['алғашқы сессиямен оқу сессиясының біріктілуі', ['first', 'study']],
    ['ІІІ сессия', ['third']],
    ['Сессия кезінде', [undefined]],
  ])('«%s»', (text, kinds) => expect(sessionsNamed(text).map(({ kind }) => kind)).toStrictEqual(kinds));
});

describe('events with dates', () => {
  it('are sessions and meetings, each with its own dates', () => {
    expect(events('Қысқа мерзімді 13.11-17.11 аралығында сессиялық сабақтар ұйымдастырылса, 09.01-19.01.2024 ж аралығында қысқы сессия, ал 29.04-03.05.2024ж аралығында көктемгі сессиясы өтті.')).toEqual([
      '1 13.11–17.11 session', '1 09.01.2024–19.01.2024 second', '1 29.04.2024–03.05.2024 third',
    ]);
    expect(events('7.Оқу сессиясы', '2011 жылдың 17-21 қазан аралығында өтті.Сабақтың мазмұнына назар аударылды.')).toEqual(['2 17.10.2011–21.10.2011 study']);
    expect(events('С 13 по 17 ноября 2023 г. прошла осенняя сессия.', 'Екінші кезең 2022 жылдың 10 – 13 мамырында өтті.', '2022 жылдың 3 наурыз күні семинар өткізілді.')).toEqual([
      '1 13.11.2023–17.11.2023 first', '2 10.05.2022–13.05.2022 event', '3 03.03.2022 event',
    ]);
  });

  it('are named before their dates or behind them, and one word may be enough', () => {
    expect(events('Зимняя сессия запланирована на 15–19 января 2024 года, весенняя – на 29 апреля – 3 мая 2024 года.')).toEqual(['1 15.01.2024–19.01.2024 second', '1 29.04.2024–03.05.2024 third']);
    expect(events('Күзгі сессия 2023 жылғы 6-10 қараша аралығында, қысқы сессия 2024 жылғы 15-19 қаңтар аралығында, көктемгі сессия 2024 жылғы 18-22 наурыз аралығында өтті.')).toEqual([
      '1 06.11.2023–10.11.2023 first', '1 15.01.2024–19.01.2024 second', '1 18.03.2024–22.03.2024 third',
    ]);
  });

  it('take a heading for their name only right below it, and where nothing else is named', () => {
    expect(events('Сессияға 7-9 сынып оқушылары қатысты.', '2023 жылдың 14 қазан күні байқау өтті.')).toEqual(['2 14.10.2023 event']);
    expect(events('Күзгі сессия', '2023 жылдың 14 қазан күні семинар өтті.', 'Мәтін', 'Мәтін', '2023 жылдың 16-20 қазан аралығында өтті.')).toEqual(['2 14.10.2023 event', '5 16.10.2023–20.10.2023 event']);
  });

  it('are not the days of orders, nor reference dates', () => {
    expect(events('06.10.2020 жылғы №299/1 бұйрық', 'Приказ № 784 от 17.10.2022 г. о проведении сессии', 'На 01.06.2022 г. проведено 5 семинаров', '(01.06.2022ж)', '2021 жылға дейін')).toEqual([]);
  });
});
