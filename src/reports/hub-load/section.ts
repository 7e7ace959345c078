import { hubLoads } from '../../domain/network/network-table.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualTable, type TableRow } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { putAside } from '../aside.ts';
import { sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { meanOf, sentence } from '../sentence.ts';
import { strings } from './strings.ts';

export const hubLoadSection: Section = {
  id: 'hub-load',
  needs: ['schools'],
  dated: ['schools'],
  write(page, { data, days, unit }, language, number) {
    const words = strings[language];
    const loads = hubLoads(data);
    sectionTitle(page, { key: 'hub-load', title: words.heading, day: days.schools, number }, language);
    const row = page.next;
    const sayLoad = sectionLineLater(page, 'hub-load/sentence/mean');
    const sayEnds = loads.length > 1 ? sectionLineLater(page, 'hub-load/sentence/ends') : undefined;
    const units = new Map(data.units.map(({ key, name }) => [key, name]));
    const rows = loads.map(({ hub, attached }): TableRow<'magnets'> => ({
      key: hub.key, label: hub.name, counts: { magnets: attached.length }, texts: { unit: units.get(hub.unit) ?? '', names: attached.map(({ name }) => name).join(', ') },
    }));
    const { numbers, firstRow } = annualTable(page, {
      key: 'hub-load',
      headings: [annualWords[language].number, words.hub],
      columns: [
        ...(unit ? [] : [{ heading: annualWords[language].unit, span: 2, shows: { kind: 'text', id: 'unit' } } as const]),
        { heading: words.magnets, span: 2, shows: { kind: 'count', name: 'magnets' } },
        { heading: words.names, span: unit ? 6 : 4, shows: { kind: 'text', id: 'names' } },
      ],
      groups: [{ rows }],
      total: { label: annualWords[language].total },
    });
    const counted = loads.length > 0 ? { formula: `COUNTA(B${firstRow + 1}:B${firstRow + loads.length})` } : {};
    const [hubs] = putAside(page, row, [{ label: words.hubs, value: loads.length, ...counted }]);
    const magnets = numbers('total')('magnets');
    sayLoad(sentence(words.load({ hubs: hubs!, magnets, mean: meanOf(magnets, hubs!, language) }), language));
    const [first, last] = [loads[0], loads.at(-1)];
    if (first && last)
      sayEnds?.(sentence(words.ends({ most: numbers(first.hub.key)('magnets'), mostAt: thoseWith(data, first.attached.length, language), least: numbers(last.hub.key)('magnets'), leastAt: thoseWith(data, last.attached.length, language) }), language));
  },
};

const mostNamed = 3;

/** The hubs with so many magnets, the first ones by name. */
function thoseWith(data: AnnualSource['data'], magnets: number, language: Language): string {
  const units = new Map(data.units.map(({ key, name }) => [key, name]));
  const names = hubLoads(data).filter(({ attached }) => attached.length === magnets).map(({ hub }) => [units.size > 1 ? units.get(hub.unit) : undefined, hub.name].filter(Boolean).join(', '));
  const rest = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(rest > 0 ? [strings[language].more(rest)] : [])].join('; ');
}
