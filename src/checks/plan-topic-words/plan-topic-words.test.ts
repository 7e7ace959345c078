import { foundIn } from '../../../test/fixtures/found-in.ts';
import { sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import { topicKey } from '../../sheet/thematic/topic.ts';
import { noWishes, reportOf } from '../../sheet/sheet-report.ts';
import { lessonsOf, twoPlans } from '../plan-examples.ts';
import { planTopicWords } from './plan-topic-words.ts';
import { strings } from './strings.ts';

const [usual, fuller] = ['Тығыздық', 'Тығыздық және оны өлшеу'];
const cells = twoPlans(lessonsOf('Күш', 'Масса', fuller, 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу'));

describe('topics of which one says more', () => {
  it('are asked about, with the words of both', () => {
    const [finding, ...more] = foundIn(planTopicWords, cells);
    expect(more).toEqual([]);
    expect(finding!.cells.map(({ address }) => address)).toEqual(['E12', 'E4']);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: «Тығыздық және оны өлшеу», а в опорной школе – «Тығыздық». Это одна и та же тема?');
  });

  it.each([true, false])('are asked about no more once a person has answered (%s)', (same) => {
    const topics = [{ keys: [topicKey(fuller), topicKey(usual)] as const, same }];
    expect(planTopicWords.across!(sheetsOfExample({ cells }).map((sheet) => reportOf(sheet, { ...noWishes, topics })))).toEqual([]);
  });
});
