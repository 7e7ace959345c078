import { hubLoads } from '../../domain/network/network-table.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import { firstNarrow } from '../annual-grid.ts';
import { annualTable, type TableRow } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { putAside } from '../aside.ts';
import { sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
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
    if (loads.length === 0) return sectionLine(page, 'hub-load/none', words.none);
    const row = page.next;
    const sayLoad = sectionLineLater(page, 'hub-load/sentence/mean');
    const sayEnds = loads.length > 1 ? sectionLineLater(page, 'hub-load/sentence/ends') : undefined;
    page.key('hub-load/gap');
    page.advance();
    const units = new Map(data.units.map(({ key, name }) => [key, name]));
    const rows = loads.map(({ hub, attached }): TableRow<'magnets'> => ({
      key: hub.key, label: hub.name, counts: { magnets: attached.length }, texts: { unit: units.get(hub.unit) ?? '', names: attached.map(({ name }) => name).join(', ') || '-' },
    }));
    const { numbers, firstRow } = annualTable(page, {
      key: 'hub-load',
      headings: [annualWords[language].number, words.hub],
      columns: [
        ...(unit ? [] : [{ heading: annualWords[language].unit, shows: { kind: 'text', id: 'unit' } } as const]),
        { heading: words.magnets, shows: { kind: 'count', name: 'magnets' } },
        { heading: words.names, span: unit ? 7 : 6, shows: { kind: 'text', id: 'names' } },
      ],
      groups: [{ rows }],
      total: { label: annualWords[language].total },
    });
    const at = (kind: string) => `${kind}(${magnetsIn(firstRow, loads.length, unit !== undefined)})`;
    const sizes = loads.map(({ attached }) => attached.length);
    const [hubs] = putAside(page, row, [{ label: words.hubs, value: loads.length, formula: `COUNTA(B${firstRow + 1}:B${firstRow + loads.length})` }]);
    const magnets = numbers('total')('magnets');
    sayLoad(sentence(words.load({ hubs: hubs!, magnets, mean: meanOf(magnets, hubs!, language) }), language));
    if (!sayEnds) return;
    const [most, least] = putAside(page, row + 1, [{ label: words.most, value: Math.max(...sizes), formula: at('MAX') }, { label: words.least, value: Math.min(...sizes), formula: at('MIN') }]);
    if (most!.value === least!.value) return sayEnds(sentence(words.alike(most!), language));
    const counted = [most!, least!].map((end) => ({ label: words.hubs, value: sizes.filter((size) => size === end.value).length, formula: `COUNTIF(${magnetsIn(firstRow, loads.length, unit !== undefined)},${end.address})` }));
    const [mostHubs, leastHubs] = putAside(page, row + 1, counted, 4);
    sayEnds(sentence(words.ends({ most: most!, mostHubs: mostHubs!, least: least!, leastHubs: leastHubs! }), language));
  },
};

/** The cells with the number of magnets. */
function magnetsIn(firstRow: number, rows: number, oneUnit: boolean): string {
  const column = firstNarrow + (oneUnit ? 0 : 1);
  return areaAddress({ top: firstRow, left: column, bottom: firstRow + rows - 1, right: column });
}
