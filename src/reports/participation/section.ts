import { eventTable } from '../../domain/network/event-table.ts';
import type { NetworkData, Participation } from '../../domain/network/records.ts';
import type { Language } from '../../text/language.ts';
import { annualTable, type TableColumn, type TableGroup, type WrittenTable } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import type { Paper } from '../paper.ts';
import { schoolRows } from '../school-rows.ts';
import { placeOf, sectionLine, sectionLineLater, type Section } from '../section.ts';
import { saying, sentence, type CellNumber } from '../sentence.ts';
import { unitGroups } from '../unit-groups.ts';
import { yearTitle } from '../year-title.ts';
import { strings, type EventColumn } from './strings.ts';

/** The columns of the annual table, and those that are shown only where somebody took part. */
const usual = ['forum', 'seminar', 'webinar', 'workshop', 'master-class', 'contest', 'olympiad'] as const satisfies readonly EventColumn[];
const rare = ['project', 'visit', 'unknown'] as const satisfies readonly EventColumn[];

type Column = EventColumn | 'all';

interface Shown {
  readonly groups: readonly TableGroup<Column>[];
  /** Heading of the names. */
  readonly label: string;
}

export const participationSection: Section = {
  id: 'participation',
  needs: ['participations'],
  dated: [],

  write(page, source, language, number) {
    const words = strings[language];
    const { participations } = source.data;
    yearTitle(page, { key: 'participation', title: words.heading(participations.length > 0 && participations.every(({ level }) => level === 'oblast')), number }, source, language);
    const say = sectionLineLater(page, 'participation/took-part');
    const table = eventTable(source.data);
    const groups = source.unit ? [{ rows: ownSchools(source.data, language) }] : unitGroups<EventColumn>(table, language);
    const shown = { groups, label: annualWords[language][source.unit ? 'school' : 'unit'] };
    const first = usualTable(page, shown, language);
    const others = rare.filter((kind) => table.total[kind] > 0);
    const second = others.length > 0 ? rareTable(page, shown, others, language) : undefined;
    const totals = [first, ...(second ? [second] : [])].map(({ numbers }) => numbers('total')('all'));
    if (totals.length > 1) sectionLine(page, 'participation/all', words.allTogether(totals[0]!, totals[1]!, together(totals)));
    const all = together(totals);
    const kinds = [...usual.map((kind) => [kind, first.numbers('total')(kind)] as const), ...others.map((kind) => [kind, second!.numbers('total')(kind)] as const)];
    say(all.value === 0 ? words.nobody : words.tookPart(placeOf(source, language), all, kindsInRow(kinds, language)));
    sectionLine(page, 'participation/counted', words.counted, 'note');
  },
};

/** The sum of cells where a sentence speaks of one number. */
const together = (cells: readonly CellNumber[]): CellNumber => ({
  address: cells.length === 1 ? cells[0]!.address : `(${cells.map(({ address }) => address).join('+')})`,
  value: cells.reduce((sum, { value }) => sum + value, 0),
});

function kindsInRow(kinds: readonly (readonly [EventColumn, CellNumber])[], language: Language) {
  const say = saying(language);
  const there = kinds.filter(([, { value }]) => value > 0);
  return sentence(there.flatMap(([kind, people], place) => [...(place > 0 ? ['; '] : []), say`${strings[language].named[kind]} – ${people}`]), language);
}

/** The schools of a single unit. */
const ownSchools = ({ schools, participations }: NetworkData, language: Language) =>
  schoolRows<EventColumn, Participation>(schools, [...usual, ...rare], participations, ({ kind, count }, counts) => (counts[kind ?? 'unknown'] += count), language);

function usualTable(page: Paper, { groups, label }: Shown, language: Language): WrittenTable<Column> {
  const words = strings[language];
  const common = annualWords[language];
  return annualTable<Column>(page, {
    key: 'participation',
    headings: [common.number, label],
    columns: [
      ...usual.map((kind): TableColumn<Column> => ({ heading: words.kinds[kind], shows: { kind: 'count', name: kind } })),
      { heading: words.total, shows: { kind: 'count', name: 'all', sum: usual } },
    ],
    groups,
    total: { label: common.total },
  });
}

/** Projects, visits and what was not understood: the usual columns fill the page. */
function rareTable(page: Paper, { groups, label }: Shown, others: readonly (typeof rare)[number][], language: Language): WrittenTable<Column> {
  const words = strings[language];
  const common = annualWords[language];
  page.key('participation/others-title/gap');
  page.advance();
  sectionLine(page, 'participation/others-title', words.others);
  return annualTable<Column>(page, {
    key: 'participation/others',
    headings: [common.number, label],
    columns: [
      ...others.map((kind): TableColumn<Column> => ({ heading: words.kinds[kind], shows: { kind: 'count', name: kind } })),
      { heading: words.total, shows: { kind: 'count', name: 'all', sum: others } },
    ],
    groups,
    total: { label: common.total },
  });
}
