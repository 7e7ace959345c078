import fc from 'fast-check';
import { hubClass, pupil, pupils } from '../../../test/fixtures/session-people.ts';
import { classKey } from '../../sheet/sessions/people-of-session.ts';
import { isOwnClassName } from './own-classes.ts';
import { placeParticipants, type Placement } from './placement.ts';
import type { PlacementWishes } from './placing.ts';
import type { HubClass, Participant } from './records.ts';

const place = (some: readonly Participant[], classes: readonly HubClass[], wishes: PlacementWishes = { mode: 'join' }) => placeParticipants(some, classes, wishes, classKey);
const sizes = ({ classes }: Placement) => classes.map(({ name, joining }) => [name, joining.length]);
const why = ({ unplaced }: Placement) => unplaced.map((each) => each.why);

describe('magnet pupils in the classes of the hub', () => {
  const parallel = [hubClass('7А', 22, 25), hubClass('7Ә', 20, 25)];

  it('join those of their grade and language', () => {
    const some = [...pupils(2, 'А', '7'), ...pupils(1, 'А', '8'), ...pupils(1, 'Б', '7', { language: 'ru' })];
    const placement = place(some, [hubClass('7А', 20, 25), hubClass('7Б', 20, 25, 'ru'), hubClass('8А', 20, 25), hubClass('9А', 20, 25)]);
    expect(sizes(placement)).toEqual([['7А', 2], ['7Б', 1], ['8А', 1]]);
    expect([placement.placed.get(some[3]!), placement.unplaced, placement.choices(some[0]!)]).toEqual(['7Б', [], ['7А']]);
  });

  it('fill parallel classes evenly, and pupils of one school stay together where it costs nothing', () => {
    const some = [...pupils(2, 'А', '7'), ...pupils(2, 'Б', '7'), ...pupils(1, 'А', '7'), ...pupils(1, 'В', '7')];
    const placement = place(some, parallel);
    expect(sizes(placement)).toEqual([['7А', 2], ['7Ә', 4]]);
    const [first, second] = placement.classes.map(({ joining }) => joining.map(({ school }) => school.name).sort().join(''));
    expect([first, second]).toEqual(['ББ', 'АААВ']);
  });

  it('have no class where there is none of their grade or language, where all are full, where no grade is told', () => {
    expect(why(place([pupil('А', 'Бір', '8')], parallel))).toEqual(['no-class']);
    expect(why(place([pupil('А', 'Бір', '7', { language: 'ru' })], parallel))).toEqual(['no-class']);
    expect(why(place(pupils(9, 'А', '7'), parallel))).toEqual(['full']);
    expect(why(place([pupil('А', 'Бір', 'топ')], parallel))).toEqual(['no-grade']);
    expect(why(place([pupil('А', 'Бір', '7', { language: undefined })], [hubClass('7А', 1, 25), hubClass('7Б', 1, 25, 'ru')]))).toEqual(['no-language']);
    expect(why(place([pupil('А', 'Бір', '7')], [hubClass('7А', 0, 0)]))).toEqual(['full']);
  });

  it('join a class whose language or capacity nobody has said, which is told', () => {
    const placement = place([pupil('А', 'Бір', '7', { language: undefined }), pupil('А', 'Екі', '8')], [hubClass('7А', undefined, undefined, 'ru'), { ...hubClass('8А', 20, 21), language: undefined }]);
    expect([sizes(placement), placement.classes.map(({ doubts }) => doubts)]).toEqual([[['7А', 1], ['8А', 1]], [['no-capacity', 'no-pupils'], []]]);
    expect(place([pupil('А', 'Бір', '7')], [hubClass('7А', 3, 0)]).classes[0]!.doubts).toEqual(['capacity-zero']);
  });

  it('stay where a person has put them, whatever the room, and out where he has taken them out', () => {
    const [one, other, third] = [pupil('А', 'Бір', '7', { hubClass: '7 "А"' }), pupil('А', 'Екі', '7'), pupil('А', 'Үш', '7')];
    const placement = place([one, other, third], [hubClass('7А', 25, 25), hubClass('7Ә', 20, 25)], { mode: 'join', choices: new Map([[third, '']]) });
    expect([...placement.placed.values()]).toEqual(['7А', '7Ә']);
    expect([placement.classes.map(({ doubts }) => doubts), placement.unplaced]).toEqual([[['over'], []], []]);
    const moved = place([one, other], [hubClass('7А', 25, 25), hubClass('7Ә', 20, 25)], { mode: 'join', choices: new Map([[one, '7Ә'], [other, '7А']]) });
    expect([moved.placed.get(one), moved.placed.get(other)]).toEqual(['7Ә', '7А']);
  });

  it('are placed anew where that is wished, but for those whom a person places now', () => {
    const [one, other] = [pupil('А', 'Бір', '7', { hubClass: '7М' }), pupil('А', 'Екі', '7', { hubClass: '7М' })];
    expect([...place([one, other], parallel).placed.values()]).toEqual(['7М', '7М']);
    expect([...place([one, other], parallel, { mode: 'join', anew: true, choices: new Map([[one, '7А']]) }).placed.values()]).toEqual(['7А', '7Ә']);
  });

  it('show a class that the hub has not under its own name', () => {
    const placement = place([pupil('А', 'Бір', '7', { hubClass: '7Ж' })], parallel);
    expect(placement.classes.map(({ name, own, doubts }) => [name, own, doubts])).toEqual([['7А', false, []], ['7Ә', false, []], ['7Ж', true, ['unknown']]]);
  });
});

describe('own classes of magnet pupils', () => {
  const some = [...pupils(10, 'А', '7'), ...pupils(4, 'Б', '8'), ...pupils(2, 'Б', '8', { language: 'ru' })];
  const own = (wishes: Omit<PlacementWishes, 'mode'>, classes: readonly HubClass[] = [], list: readonly Participant[] = some) => place(list, classes, { mode: 'own', ...wishes });

  it('are one for a grade and language, split by the capacity and filled evenly', () => {
    expect(sizes(own({ capacity: 6 }))).toEqual([['7М1', 5], ['7М2', 5], ['8М', 4], ['8МО', 2]]);
    expect(sizes(own({}))).toEqual([['7М', 10], ['8М', 4], ['8МО', 2]]);
    expect(sizes(own({}, [hubClass('7А', 20, 4)]))).toEqual([['7А', 0], ['7М1', 4], ['7М2', 3], ['7М3', 3], ['8М', 4], ['8МО', 2]]);
  });

  it('take several grades together only where that is wished', () => expect(sizes(own({ capacity: 20, together: [[7, 8]] }))).toEqual([['7+8М', 14], ['8МО', 2]]));
  it('have room for nobody where the capacity is 0', () => expect(why(own({ capacity: 0 }))).toEqual(Array(16).fill('full')));
  it('keep the pupils whom a person has put into one', () => {
    const list = [...pupils(2, 'В', '7', { hubClass: '7М1' }), ...pupils(4, 'А', '7')];
    expect(sizes(own({ capacity: 4 }, [], list))).toEqual([['7М1', 3], ['7М2', 3]]);
    expect(sizes(own({}, [], list))).toEqual([['7М1', 6]]);
  });

  it('are told by their names', () => {
    expect(['7М', '7М2', '8МО1', '7+8М', '10М', '7m'].map(isOwnClassName)).toEqual([true, true, true, true, true, true]);
    expect(['7А', '7', 'М', '7Мн', ''].map(isOwnClassName)).toEqual([false, false, false, false, false]);
    for (const { name } of own({ capacity: 3, together: [[7, 8]] }).classes) expect(isOwnClassName(name)).toBe(true);
  });
});

describe('any placement', () => {
  const letters = ['А', 'Ә', 'Б'];
  const language = fc.constantFrom('kk' as const, 'ru' as const, undefined);
  const anyClass = fc.record({ grade: fc.integer({ min: 7, max: 8 }), pupils: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }), capacity: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }), language });
  const classes = fc.array(anyClass, { maxLength: 5 }).map((all) => all.map(({ grade, pupils: count, capacity, language: spoken }, at): HubClass => ({ ...hubClass(`${grade}${letters[at % 3]}${at}`, count, capacity), language: spoken })));
  const anyPupil = fc.record({ grade: fc.constantFrom('7', '8', '9', 'топ'), school: fc.constantFrom('А', 'Ә', 'Б'), language, chosen: fc.constantFrom('', '', '', '7А0', '8Ә1', '7М1') });
  const list = fc.array(anyPupil, { maxLength: 25 }).map((all) => all.map(({ grade, school, language: spoken, chosen }, at) => pupil(school, `Оқушы ${at}`, grade, { language: spoken, hubClass: chosen })));
  const wishes = fc.record({ mode: fc.constantFrom('join' as const, 'own' as const), capacity: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), together: fc.constantFrom<readonly (readonly number[])[]>([], [[7, 8]]) })
    .map(({ capacity, ...rest }): PlacementWishes => ({ ...rest, ...(capacity === undefined ? {} : { capacity }) }));
  const runs = { numRuns: 400 };

  test('has everybody once: in a class or among those who have none', () => {
    fc.assert(fc.property(list, classes, wishes, (some, open, wished) => {
      const placement = place(some, open, wished);
      const seated = placement.classes.flatMap(({ joining }) => joining);
      expect(new Set([...seated, ...placement.unplaced.map(({ participant }) => participant)])).toEqual(new Set(some));
      expect(seated.length + placement.unplaced.length).toBe(some.length);
      expect(placement.placed.size).toBe(seated.length);
    }), runs);
  });

  test('keeps what a person has chosen and makes no class larger than its capacity by itself', () => {
    fc.assert(fc.property(list, classes, wishes, (some, open, wished) => {
      const placement = place(some, open, wished);
      for (const participant of some) if (participant.hubClass !== '') expect(classKey(placement.placed.get(participant)!)).toBe(classKey(participant.hubClass));
      for (const { joining, pupils: count, capacity } of placement.classes) {
        const byHand = joining.filter((participant) => participant.hubClass !== '').length;
        if (capacity !== undefined && joining.length > byHand) expect((count ?? 0) + joining.length).toBeLessThanOrEqual(capacity);
      }
    }), runs);
  });

  test('puts nobody with another grade or language, and leaves nobody without a class that would take him', () => {
    fc.assert(fc.property(list, classes, wishes, (some, open, wished) => {
      const placement = place(some, open, wished);
      for (const participant of some) if (participant.hubClass === '' && placement.placed.has(participant)) expect(placement.choices(participant)).toContain(placement.placed.get(participant));
      for (const { participant } of placement.unplaced) {
        const free = placement.classes.filter(({ own, grades, language: spoken, capacity, joining, pupils: count }) =>
          own === (wished.mode === 'own') && grades.includes(participant.class.grade ?? -1) && spoken !== undefined && spoken === participant.language && (count ?? 0) + joining.length < (capacity ?? Infinity));
        expect(free.filter(({ doubts }) => !doubts.includes('unknown'))).toEqual([]);
      }
    }), runs);
  });

  test('places as many into the hub as can be placed at all', () => {
    fc.assert(fc.property(list, classes, (some, open) => {
      const free = some.map((participant) => ({ ...participant, hubClass: '', language: participant.language ?? ('kk' as const) }));
      const placement = place(free, open);
      expect(placement.placed.size).toBe(mostByHand(free, open));
    }), runs);
  });

  test('parallel classes differ by as little as the room allows', () => {
    fc.assert(fc.property(fc.array(fc.record({ pupils: fc.integer({ min: 0, max: 9 }), capacity: fc.integer({ min: 0, max: 14 }) }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 30 }), (all, count) => {
      const placement = place(pupils(count, 'А', '7'), all.map((one, at) => hubClass(`7${letters[at % 3]}${at}`, one.pupils, one.capacity)));
      for (const one of placement.classes) for (const other of placement.classes)
        if (one.joining.length > 0 && other.pupils! + other.joining.length < other.capacity!) expect(one.pupils! + one.joining.length).toBeLessThanOrEqual(other.pupils! + other.joining.length + 1);
    }), runs);
  });
});

/** By augmenting paths, pupil by pupil: nothing that the placement knows. */
function mostByHand(some: readonly Participant[], open: readonly HubClass[]): number {
  const seats = open.flatMap((one) => Array.from({ length: Math.max(0, (one.capacity ?? 99) - (one.pupils ?? 0)) }, () => one));
  const taken = new Map<number, Participant>();
  const fits = (participant: Participant, one: HubClass) => one.class.grade === participant.class.grade && (one.language === undefined || one.language === participant.language);
  const seat = (participant: Participant, seen: Set<number>): boolean =>
    seats.some((one, at) => {
      if (seen.has(at) || !fits(participant, one)) return false;
      seen.add(at);
      const before = taken.get(at);
      if (before && !seat(before, seen)) return false;
      taken.set(at, participant);
      return true;
    });
  return some.filter((participant) => seat(participant, new Set())).length;
}
