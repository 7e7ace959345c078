import { answer } from '../../domain/result.ts';
import { alignPlans } from '../../domain/thematic/align.ts';
import type { PlacedTopic } from '../../domain/thematic/occurrences.ts';
import { usualTolerance } from '../../domain/thematic/plan-faults.ts';
import { planOfRange } from '../../sheet/thematic/plan-range.ts';
import { pairColumns, pairState } from '../../text/plan-pairs.ts';
import { customFunction, languageOf } from '../custom-function.ts';

const columns = ['hubNumber', 'hubTopic', 'number', 'topic', 'state', 'moved'] as const;

const hubExample = [['№', 'Тақырып', 'Сағат'], [1, 'Күш', 1], [2, 'Масса', 1], [3, 'Тығыздық', 1], [4, 'Қысым', 1], [5, 'Жұмыс', 1]];
const magnetExample = [['№', 'Тақырып', 'Сағат'], [1, 'Күш', 1], [2, 'Күш (қайталау)', 1], [3, 'Масса', 1], [4, 'Заттың тығыздығы', 1], [5, 'Жұмыс', 2]];

export const align = customFunction({
  id: 'ALIGN',
  parameters: [
    { name: 'hub', kind: 'range' },
    { name: 'magnet', kind: 'range' },
    { name: 'tolerance', kind: 'number', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [hubExample, magnetExample, 0, 'kk'],
        gives: [
          ['Тірек мектеп, №', 'Тірек мектептің тақырыбы', 'Магнит мектеп, №', 'Магнит мектептің тақырыбы', 'Салыстыру', 'Ығысуы, сабақ'],
          [1, 'Күш', 1, 'Күш', 'бірдей', 0],
          ['', '', 2, 'Күш (қайталау)', 'қайталау сабағы', ''],
          [2, 'Масса', 3, 'Масса', '1 сабақ кейін', 1],
          [3, 'Тығыздық', 4, 'Заттың тығыздығы', 'басқа сөзбен болуы мүмкін; 1 сабақ кейін', 1],
          [4, 'Қысым', '', '', 'жоқ', ''],
          [5, 'Жұмыс', 5, 'Жұмыс', 'сағаты 2, тірек мектепте 1', 0],
        ],
      },
      { args: [[['Күш'], ['Масса']], [['күш'], ['Жылдамдық'], ['Масса']]], gives: [['Тірек мектеп, №', 'Тірек мектептің тақырыбы', 'Магнит мектеп, №', 'Магнит мектептің тақырыбы', 'Салыстыру', 'Ығысуы, сабақ'], ['', 'Күш', '', 'күш', 'бірдей', 0], ['', '', '', 'Жылдамдық', 'тірек мектепте жоқ', ''], ['', 'Масса', '', 'Масса', 'бірдей', 1]] },
    ],
    reports: [
      { args: [[['', 3]], magnetExample], problem: 'no-topics-in-range' },
      { args: [hubExample, [[1], [2]]], problem: 'no-topics-in-range' },
      { args: [hubExample, magnetExample, 'x'], problem: 'argument-not-number' },
    ],
  },
  compute([hub, magnet, tolerance, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const [one, other] = [planOfRange(hub), planOfRange(magnet)];
    if (!one.ok) return one;
    if (!other.ok) return other;
    const rows = alignPlans(one.value, other.value).pairs.map((pair) => [
      ...topicCells(pair.hub), ...topicCells(pair.magnet), pairState(pair, language.value, Math.abs(tolerance ?? usualTolerance)), pair.hub?.topic && pair.magnet?.topic ? pair.moved : '',
    ]);
    return answer([columns.map((name) => pairColumns[language.value][name]), ...rows]);
  },
});

const topicCells = (placed: PlacedTopic | undefined): readonly [number | string, string] => [placed?.line.number ?? '', placed?.topic?.name ?? ''];
