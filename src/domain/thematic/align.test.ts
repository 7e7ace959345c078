import fc from 'fast-check';
import { thematicPlan, type WrittenLine } from '../../../test/fixtures/thematic-plans.ts';
import { alignPlans, type PlanPair } from './align.ts';

const align = (hub: readonly WrittenLine[], magnet: readonly WrittenLine[]) => alignPlans(thematicPlan(hub), thematicPlan(magnet));
const told = ({ kind, hub, magnet, outOfOrder }: PlanPair) => `${outOfOrder ? 'order ' : ''}${kind} ${hub?.topic?.name ?? '–'} | ${magnet ? (magnet.topic?.name ?? '…') : '–'}`;
const pairs = (hub: readonly WrittenLine[], magnet: readonly WrittenLine[]) => align(hub, magnet).pairs.map(told);

describe('two plans side by side', () => {
  it('are equal whatever the spelling', () => expect(pairs(['Күш', 'Масса'], ['КҮШ', ' масса.'])).toEqual(['equal Күш | КҮШ', 'equal Масса | масса.']));

  it('have a topic that is missing, on the blank line where it should stand', () => {
    expect(pairs(['Күш', 'Масса', 'Тығыздық'], ['Күш', 'Тығыздық'])).toEqual(['equal Күш | Күш', 'missing Масса | –', 'equal Тығыздық | Тығыздық']);
    expect(pairs(['Күш', 'Масса', 'Тығыздық'], ['Күш', '', 'Тығыздық'])).toEqual(['equal Күш | Күш', 'missing Масса | …', 'equal Тығыздық | Тығыздық']);
  });

  it('tell topics that are too many, held twice, or only repeated', () => {
    expect(pairs(['Күш', 'Масса'], ['Күш', 'Жылдамдық', 'Масса', 'Күш', 'Масса (қайталау)', ''])).toEqual([
      'equal Күш | Күш', 'extra – | Жылдамдық', 'equal Масса | Масса', 'twice – | Күш', 'repeat – | Масса (қайталау)', 'blank – | …',
    ]);
  });

  it('see topics that are joined in one line', () => {
    const { pairs: found } = align(['Күш', 'Масса', 'Тығыздық'], ['Күш', 'Масса; Тығыздық']);
    expect(found.map(({ kind, moved }) => [kind, moved])).toEqual([['equal', 0], ['equal', 0], ['equal', -1]]);
  });

  it('take several lessons of one topic for one topic, in however many lines', () => {
    expect(pairs([{ topic: 'Күш', hours: 2 }, 'Масса'], ['Күш', 'Күш', 'Масса'])).toEqual(['equal Күш | Күш', 'continued – | Күш', 'equal Масса | Масса']);
    expect(pairs(['Күш', 'Күш', 'Масса'], [{ topic: 'Күш', hours: 2 }, 'Масса'])).toEqual(['equal Күш | Күш', 'continued Күш | –', 'equal Масса | Масса']);
    expect(align([{ topic: 'Күш', hours: 2 }], [{ topic: 'Күш', hours: 3 }]).pairs[0]!.hours).toEqual({ hub: 2, magnet: 3 });
    expect(align([{ topic: 'Күш', hours: 2 }], ['Күш', 'Күш']).pairs[0]!.hours).toBeUndefined();
  });

  it('say by how many lessons a topic comes later', () => {
    const { pairs: found } = align(['Күш', { topic: 'Масса', hours: 2 }, 'Тығыздық'], ['Күш', 'Күш (закрепление)', 'Масса', 'Тығыздық']);
    expect(found.map(({ hub, moved }) => [hub?.topic?.name, moved])).toEqual([['Күш', 0], [undefined, 0], ['Масса', 1], ['Тығыздық', 0]]);
  });

  it('tell what stands in another order', () => {
    expect(pairs(['Күш', 'Масса', 'Тығыздық', 'Жұмыс'], ['Күш', 'Тығыздық', 'Масса', 'Жұмыс'])).toEqual(['equal Күш | Күш', 'order equal Масса | Масса', 'equal Тығыздық | Тығыздық', 'equal Жұмыс | Жұмыс']);
  });

  it('propose a topic in other words until a person has said whether it is one', () => {
    const [hub, magnet] = [thematicPlan(['Күш', 'Дененің массасы']), thematicPlan(['Күш', 'Масса. Денелер'])];
    const kinds = (same?: boolean) => alignPlans(hub, magnet, same === undefined ? [] : [{ keys: ['масса денелер', 'дененин массасы'], same }]).pairs.map(({ kind, confirmed }) => `${kind}${confirmed ? ' confirmed' : ''}`);
    expect(kinds()).toEqual(['equal confirmed', 'other-words']);
    expect(kinds(true)).toEqual(['equal confirmed', 'other-words confirmed']);
    expect(kinds(false)).toEqual(['equal confirmed', 'missing', 'extra']);
    const other = alignPlans(thematicPlan(['Күш', 'Салмақ']), thematicPlan(['Күш', 'Ауырлық']), [{ keys: ['салмак', 'ауырлык'], same: true }]);
    expect(other.pairs[1]).toMatchObject({ kind: 'other-words', confirmed: true });
  });

  it('take topics for one in other words where they stand in the same place and one says more', () => {
    expect(pairs(['Күш', 'Бактериялар', 'Жұмыс'], ['Күш', 'Бактериялар, олардың маңызы', 'Жұмыс'])).toEqual(['equal Күш | Күш', 'other-words Бактериялар | Бактериялар, олардың маңызы', 'equal Жұмыс | Жұмыс']);
    expect(pairs(['Күш', 'Бактериялар', 'Жұмыс'], ['Күш', 'Жұмыс', 'Бактериялар, олардың маңызы'])).toEqual(['equal Күш | Күш', 'missing Бактериялар | –', 'equal Жұмыс | Жұмыс', 'extra – | Бактериялар, олардың маңызы']);
    expect(pairs(['Күш', 'Бактериялар', 'Жұмыс'], ['Күш', 'Вирустар, олардың маңызы', 'Жұмыс'])[1]).toBe('missing Бактериялар | –');
    expect(pairs(['Күш', 'Есеп 1', 'Жұмыс'], ['Күш', 'Есеп 2 шығару', 'Жұмыс'])[1]).toBe('missing Есеп 1 | –');
  });

  it('take what is there twice for twice, and no other topic of fuller words for its partner', () => {
    expect(pairs(['Масса', 'Күш', 'Дененің массасы', 'Жұмыс'], ['Масса', 'Күш', 'Масса', 'Жұмыс'])).toEqual(['equal Масса | Масса', 'equal Күш | Күш', 'missing Дененің массасы | –', 'twice – | Масса', 'equal Жұмыс | Жұмыс']);
    expect(pairs([{ topic: 'Күш; Масса', hours: 2 }], ['Күш', 'Масса', 'Күш']).at(-1)).toBe('twice – | Күш');
  });

  it('put the same words together before words that are alike', () => {
    expect(pairs(['Қысым', 'Күш', 'Жұмыс', 'Қуат'], ['Күш', 'Жұмыс', 'Қуат', 'Қысымдар', 'Қысым'])).toEqual(['order equal Қысым | Қысым', 'equal Күш | Күш', 'equal Жұмыс | Жұмыс', 'equal Қуат | Қуат', 'extra – | Қысымдар']);
  });

  it('say nothing of hours that lessons share, nor of those of a topic that is there twice', () => {
    const hours = (...args: Parameters<typeof align>) => align(...args).pairs.flatMap((pair) => pair.hours ?? []);
    expect(hours(['Күш', 'Масса'], [{ topic: 'Күш; Масса', hours: 1 }])).toEqual([]);
    expect(hours(['Күш', 'Масса'], ['Күш', 'Масса', 'Күш'])).toEqual([]);
  });

  it('take a repetition for no topic, and let none stand in the way of a topic', () => {
    expect(pairs(['Күш', 'Масса'], ['Күш', 'Масса (қайталау)'])).toEqual(['equal Күш | Күш', 'missing Масса | –', 'repeat – | Масса (қайталау)']);
    expect(pairs(['Күш', 'Қайталау'], ['Қайталау', 'Күш'])).toEqual(['repeat – | Қайталау', 'equal Күш | Күш', 'repeat Қайталау | –']);
  });

  it('are the same object as long as plans and decisions are', () => {
    const [hub, magnet] = [thematicPlan(['Күш']), thematicPlan(['Күш'])];
    expect(alignPlans(hub, magnet)).toBe(alignPlans(hub, magnet));
    expect(alignPlans(hub, magnet, [{ keys: ['a', 'b'], same: true }])).not.toBe(alignPlans(hub, magnet));
  });

  const words = fc.array(fc.constantFrom('Күш', 'Масса', 'Тығыздық', 'Жұмыс', 'Қуат', 'Қысым', 'Дененің массасы', 'Масса. Дененің', 'Күш; Қуат', 'Күш (қайталау)', 'Қайталау', 'Есеп 1', 'Есеп 2'), { maxLength: 12 });

  it('name every line of both, each topic of both once', () => {
    fc.assert(
      fc.property(words, words, (hub, magnet) => {
        const { pairs: found, ...plans } = align(hub, magnet);
        const of = (side: 'hub' | 'magnet') => found.flatMap((pair) => (pair[side]?.topic ? [`${pair[side].at} ${pair[side].topic.name}`] : [])).sort();
        const all = (side: 'hub' | 'magnet') => plans[side].lines.flatMap(({ topics }, at) => topics.map(({ name }) => `${at} ${name}`)).sort();
        expect(of('hub')).toEqual(all('hub'));
        expect(of('magnet')).toEqual(all('magnet'));
        expect(found.flatMap(({ hub: placed }) => placed?.at ?? [])).toEqual(found.flatMap(({ hub: placed }) => placed?.at ?? []).sort((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  });

  it('keep the pairs of all other lessons when one lesson more is put in anywhere', () => {
    fc.assert(
      fc.property(words, words, fc.nat(12), fc.boolean(), (hub, magnet, place, ofHub) => {
        const more = (lines: readonly string[]) => [...lines.slice(0, place), 'Жаңа тақырып № 77', ...lines.slice(place)];
        const after = align(ofHub ? more(hub) : hub, ofHub ? magnet : more(magnet)).pairs;
        expect(after.filter((pair) => !told(pair).includes('77')).map(told).sort()).toEqual(align(hub, magnet).pairs.map(told).sort());
        expect(after.filter((pair) => told(pair).includes('77')).map(({ kind }) => kind)).toEqual([ofHub ? 'missing' : 'extra']);
      }),
      { numRuns: 300 },
    );
  });
});
