import { answer } from '../../domain/result.ts';
import { eventTable, shownKinds, type EventCounts } from '../../domain/network/event-table.ts';
import { networkWords } from '../../text/network.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { readRanges } from '../register-ranges.ts';
import { unitRows, type UnitColumn } from '../unit-rows.ts';

const eventsExample = [
  ['Күні', 'Түрі', 'Іс-шараның атауы', 'Деңгейі', 'Аудан', 'Қатысқан адам саны'],
  ['12.10.2021', 'семинар', 'Ауыл мектебі', 'облыстық', 'Нұра', 3],
  ['03.11.2021', 'вебинар', 'Заманауи сабақ', 'облыстық', 'Нұра', ''],
  ['25.11.2021', 'байқау', 'Үздік мұғалім', 'облыстық', 'Шет', 2],
];

export const participation = customFunction({
  id: 'PARTICIPATION',
  parameters: [
    { name: 'events', kind: 'range' },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [eventsExample, 'kk'],
        gives: [
          ['Аудан/қала', 'ҒТК, форум, фестиваль', 'Семинар', 'Вебинар', 'Воркшоп, boot camp', 'Шеберлік сынып', 'Байқау', 'Олимпиада', 'Барлығы'],
          ['Нұра', 0, 3, 1, 0, 0, 0, 0, 4],
          ['Шет', 0, 0, 0, 0, 0, 2, 0, 2],
          ['Барлығы', 0, 3, 1, 0, 0, 2, 0, 6],
        ],
      },
    ],
    reports: [{ args: [[['Аудан', 'Саны'], ['Нұра', 3]]], problem: 'no-register-headings' }],
  },
  compute([events, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const data = readRanges({ participations: events });
    if (!data.ok) return data;
    const words = networkWords[language.value];
    const table = eventTable(data.value);
    const unknown: readonly UnitColumn<EventCounts>[] = table.total.unknown > 0 ? [[words.unknownEvent, (counts) => counts.unknown]] : [];
    return answer(unitRows(table, [...shownKinds(table).map((kind): UnitColumn<EventCounts> => [words.events[kind], (counts) => counts[kind]]), ...unknown, [words.total, (counts) => counts.total]], words));
  },
});
