import fc from 'fast-check';
import { fortyFour, hub, hubClass, named, pupil, pupils, schoolSizes, session } from '../../../test/fixtures/session-people.ts';
import { oneSlipApart } from '../../sheet/names/distance.ts';
import { nameKey } from '../../sheet/words/fold.ts';
import { misfits } from './participant-fits.ts';
import { countParticipants, participantsOf } from './participants.ts';
import type { Participant } from './records.ts';
import { samePupils } from './same-pupil.ts';

const sizeOf = (school: string) => schoolSizes.get(school);
const none = new Map<string, readonly string[]>();

describe('participants counted', () => {
  it('are 44 = 10 + 16 + 18 = 19 + 8 + 9 + 8, which is 12,75 % of 345', () => {
    const counts = countParticipants(fortyFour, sizeOf);
    expect([counts.all, counts.of, counts.percent]).toEqual([44, 345, 12.75]);
    expect(counts.byGrade).toEqual([{ grade: 7, count: 10 }, { grade: 8, count: 16 }, { grade: 9, count: 18 }]);
    expect(counts.bySchool.map(({ count, of, percent }) => [count, of, percent])).toEqual([[19, 66, 28.79], [8, 62, 12.9], [9, 61, 14.75], [8, 156, 5.13]]);
    expect(counts.byLanguage).toEqual([{ language: 'kk', count: 44 }]);
    expect([...counts.bySchool[0]!.byGrade]).toEqual([[7, 4], [8, 7], [9, 8]]);
  });

  it('have no share where a school has not said how many pupils it has, or has fewer than it sends', () => {
    const counts = countParticipants(fortyFour, (school) => (school === nameKey('Онсай') ? undefined : 5));
    expect([counts.of, counts.percent, ...counts.bySchool.map(({ percent }) => percent)]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(countParticipants([], sizeOf)).toEqual({ all: 0, of: undefined, percent: undefined, bySchool: [], byGrade: [], byLanguage: [] });
  });

  it('are counted apart where the class or the language is not given', () => {
    const counts = countParticipants([pupil('А', 'Бір', 'мад', { language: undefined }), pupil('А', 'Екі', '8', { language: 'ru' })], () => undefined);
    expect(counts.byGrade).toEqual([{ grade: 8, count: 1 }, { grade: undefined, count: 1 }]);
    expect(counts.byLanguage).toEqual([{ language: 'ru', count: 1 }, { language: undefined, count: 1 }]);
  });

  it('add up in every way, whoever is on the list', () => {
    const anyone = fc.record({ school: fc.constantFrom('А', 'Ә', 'Б'), inClass: fc.constantFrom('7', '7А', '9', 'топ'), language: fc.constantFrom('kk' as const, 'ru' as const, undefined) });
    fc.assert(fc.property(fc.array(anyone), (some) => {
      const { all, bySchool, byGrade, byLanguage } = countParticipants(some.map(({ school, inClass, language }, at) => pupil(school, `Оқушы ${at}`, inClass, { language })), () => 30);
      const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
      expect([sum(bySchool), sum(byGrade), sum(byLanguage), all]).toEqual(Array(4).fill(some.length));
    }), { numRuns: 100 });
  });
});

describe('the list of a session', () => {
  const [autumn, winter] = [session(), session({ name: 'Қысқы сессия' })];
  const of = (participants: Participant[], sessions = [autumn, winter], magnets = none) => sessions.map((one) => participantsOf(one, { sessions, participants, magnets }, nameKey).map(({ pupil: { name } }) => name));

  it('is told by the name of the session, in whatever letters', () => expect(of([pupil('А', 'Бір', '7', { session: 'кузги  сессия' }), pupil('А', 'Екі', '7', { session: 'Қысқы сессия' }), pupil('А', 'Үш', '7', { session: 'Жазғы' })])).toEqual([['Бір'], ['Екі']]));
  it('is that of every session of the hub where none is named', () => expect(of([pupil('А', 'Бір', '7')])).toEqual([['Бір'], ['Бір']]));
  it('is told by the school where two hubs have a session of one name', () => {
    const other = session({ hub: named('Екінші тірек'), schools: [named('Б')] });
    const magnets = new Map([[nameKey(hub), [nameKey('А')]]]);
    expect(of([pupil('А', 'Бір', '7', { session: 'Күзгі сессия' }), pupil('Б', 'Екі', '7', { session: 'Күзгі сессия' }), pupil('Б', 'Үш', '7')], [autumn, other], magnets)).toEqual([['Бір'], ['Екі', 'Үш']]);
  });
});

describe('one pupil on two lines', () => {
  const found = (...some: Participant[]) => samePupils(some, oneSlipApart).map(({ kind, one, other }) => [kind, some.indexOf(one), some.indexOf(other)]);

  it('is certain in one school and class under one name', () => expect(found(pupil('А', 'Серікұлы Алмас', '7'), pupil('А', 'Басқа Бала', '7'), pupil('А', ' СЕРІКҰЛЫ  Алмас', '7'))).toEqual([['twice', 0, 2]]));
  it.each([
    ['letters of a Russian keyboard', 'Құлмұханова Әсем', 'Кулмуханова Асем', 'letters'],
    ['ё and е', 'Семёнова Алёна', 'Семенова Алена', 'letters'],
    ['an initial', 'Сейтова Айдана', 'Сейтова А.', 'initials'],
    ['a patronymic left out', 'Сейтова Айдана Ержанқызы', 'Сейтова Айдана', 'initials'],
    ['one letter', 'Мусағатова Аида', 'Мушағатова Аида', 'near'],
    ['two letters that changed places', 'Тасқынов Ерлан', 'Тасқынов Ерлна', 'near'],
    ['the given name in front', 'Тасқынов Ерлан', 'Ерлан Тасқынов', 'order'],
  ])('is asked about for %s', (_, one, other, kind) => expect(found(pupil('А', one, '7'), pupil('А', other, '7А'))).toEqual([[kind, 0, 1]]));

  it('is asked about in two classes of a school, and in two schools', () => {
    expect(found(pupil('А', 'Тасқынов Ерлан', '7'), pupil('А', 'Тасқынов Ерлан', '8'))).toEqual([['other-class', 0, 1]]);
    expect(found(pupil('А', 'Тасқынов Ерлан', '7'), pupil('Б', 'Тасқынов Ерлан', '7'))).toEqual([['two-schools', 0, 1]]);
    expect(found(pupil('А', 'Тасқынов Ерлан Болатұлы', '7'), pupil('Б', 'Тасқынов Ерлан Болатұлы', '8'))).toEqual([['two-schools', 0, 1]]);
  });

  it('is nobody who only resembles another: a brother, a sister, a namesake with an initial', () => {
    expect(found(pupil('А', 'Тасқынов Ерлан', '7'), pupil('А', 'Тасқынов Ержан', '8'), pupil('А', 'Тасқынова Е.', '7'), pupil('А', 'Тасқынов Е.', '9'))).toEqual([]);
    expect(found(pupil('А', 'Тасқынов Е.', '7'), pupil('Б', 'Тасқынов Е.', '7'), pupil('Б', 'Тасқынов Ерлан', '7'), pupil('А', 'Ким Ли', '8'), pupil('А', 'Ким Ян', '8'))).toEqual([['initials', 1, 2]]);
    expect(found(pupil('А', 'Тасқынов Ерлан', '7'), pupil('Б', 'Тасқынов Ерлан', '9'), pupil('А', '—', '7'), pupil('А', '—', '7'))).toEqual([]);
    expect(found(...fortyFour)).toEqual([]);
  });
});

describe('a list against its session', () => {
  const kinds = (some: Participant[], planned = session(), classes = [hubClass('7А', 20, 25)]) => misfits(planned, some, new Map([[nameKey(hub), [nameKey('А')]]]), classes).map(({ kind, participant }) => [kind, participant.pupil.name]);

  it('has nobody of another grade, another school, of the hub, without a class that tells the grade', () => {
    expect(kinds([pupil('А', 'Бір', '7'), pupil('А', 'Екі', '6'), pupil('Б', 'Үш', '8'), pupil(hub, 'Төрт', '8'), pupil('А', 'Бес', 'топ'), pupil('А', 'Алты', '12')])).toEqual([['grade', 'Екі'], ['school', 'Үш'], ['hub', 'Төрт'], ['no-grade', 'Бес'], ['no-grade', 'Алты']]);
    expect(kinds([pupil('А', 'Бір', '7'), pupil('Б', 'Екі', '8')], session({ schools: [named('Б')] }))).toEqual([['school', 'Бір']]);
  });

  it('has nobody of a language in which the hub has no class of the grade, unless he is placed', () => {
    expect(kinds([pupil('А', 'Бір', '7', { language: 'ru' }), pupil('А', 'Екі', '7', { language: 'ru', hubClass: '7М' }), pupil('А', 'Үш', '8', { language: 'ru' })])).toEqual([['language', 'Бір']]);
    expect(kinds([pupil('А', 'Бір', '7', { language: 'ru' })], session(), [hubClass('7А', 20, 25), hubClass('7Ә', 20, 25, 'ru')])).toEqual([]);
  });

  it('holds nothing against anybody where the session names no grades and no schools', () => expect(misfits(session({ grades: [] }), [...pupils(2, 'Б', '3')], none, [])).toEqual([]));
});
