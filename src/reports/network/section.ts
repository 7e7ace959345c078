import { networkTable, type NetworkCounts } from '../../domain/network/network-table.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualTable, type RowNumbers, type Shown, type TableColumn, type TableGroup } from '../annual-table.ts';
import { countFormat } from '../annual-table-rows.ts';
import { annualWords } from '../annual-words.ts';
import { putAside } from '../aside.ts';
import { levelSentence, levelsOf } from '../levels/section.ts';
import { strings as levelStrings } from '../levels/strings.ts';
import { placeOf, sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence } from '../sentence.ts';
import { unitGroups } from '../unit-groups.ts';
import { strings } from './strings.ts';

type Name = Exclude<keyof NetworkCounts, 'unattached'>;

export const networkSection: Section = {
  id: 'network',
  needs: ['schools'],
  dated: ['schools'],
  write(page, source, language, number) {
    const words = strings[language];
    sectionTitle(page, { key: 'network', title: words.heading, day: source.days.schools, number }, language);
    const yearRow = page.next;
    const sayYear = sectionLineLater(page, 'network/sentence/year');
    const levels = levelsOf(source.data);
    const levelsRow = page.next;
    const sayLevels = levels.length > 0 ? sectionLineLater(page, 'network/sentence/levels') : undefined;
    page.key('network/aside');
    page.advance();
    const total = annualTable<Name>(page, {
      key: 'network',
      headings: [annualWords[language].number, source.unit ? annualWords[language].school : annualWords[language].unit],
      columns: columnsOf(source, language),
      aside: { caption: annualWords[language].aside, numbers: (['attached', 'smallHubs'] as const).map((name) => ({ name, heading: words.aside[name] })) },
      groups: groupsOf(source, language),
      total: { label: annualWords[language].total },
    }).numbers('total');
    const before = beforeOf(source);
    const [cell] = before === undefined ? [] : putAside(page, yearRow, [{ label: words.aside.before, value: before }]);
    const units = networkTable(source.data).rows.flatMap(({ unit, counts }) => (unit && counts.small > 0 ? [unit] : []));
    sayYear(sentence(words.worked({
      year: source.schoolYear, place: placeOf(source, language), ofUnit: source.unit !== undefined, small: total('small'), before: cell,
      districts: units.filter(({ kind }) => kind === 'district').length, cities: units.filter(({ kind }) => kind === 'city').map(({ name }) => name),
    }), language));
    const counts = putAside(page, levelsRow, levels.map(({ level, schools }) => ({ label: levelStrings[language].short[level], value: schools })));
    sayLevels?.(levelSentence(total('small'), levels.map(({ level }, place) => ({ level, schools: counts[place]! })), language));
    writeSupport(page, total, networkTable(source.data).total.unattached, language);
  },
};

function writeSupport(page: Parameters<Section['write']>[0], total: RowNumbers<Name>, unattached: number, language: Language): void {
  const words = strings[language];
  if (total('hubs').value > 0) sectionLine(page, 'network/sentence/support', sentence(words.supported({ hubs: total('hubs'), attached: total('attached'), smallHubs: total('smallHubs'), all: unattached === 0 }), language));
  if (unattached === 0) return;
  const formula = `${total('small').address}-${total('attached').address}-${total('smallHubs').address}`;
  const [schools] = putAside(page, page.next, [{ label: words.aside.unattached, value: unattached, formula }]);
  sectionLine(page, 'network/sentence/unattached', sentence(words.unattached(schools!), language));
}

/** Last year's schools of the same scope. */
const beforeOf = ({ before, unit }: AnnualSource): number | undefined => (unit ? before?.units.find(({ key }) => key === unit.key)?.network : before?.total.network)?.small;

/** Units; of a single unit its schools. */
function groupsOf({ data, unit }: AnnualSource, language: Language): TableGroup<Name>[] {
  if (!unit) return unitGroups(networkTable(data), language);
  const names = new Map(data.schools.map(({ key, name }) => [key, name]));
  return [{
    rows: data.schools.filter(({ small, hub }) => small || hub).map((school) => ({
      key: school.key, label: school.name, counts: networkTable({ units: [unit], schools: [school] }).total,
      texts: { attachedTo: (school.attachedTo !== undefined && names.get(school.attachedTo)) || school.attachedText },
    })),
  }];
}

/** Of a single unit's schools each is attached to one hub: its name says more than a count. */
function columnsOf({ unit }: AnnualSource, language: Language): TableColumn<Name>[] {
  const words = strings[language];
  return [
    { heading: words.small, span: 2, shows: { kind: 'count', name: 'small' } },
    { heading: words.hubs, span: 2, shows: { kind: 'count', name: 'hubs' } },
    unit ? { heading: words.attachedTo, span: 4, shows: { kind: 'text', id: 'attachedTo' } } : { heading: words.attached, span: 4, shows: { kind: 'formula', of: (numbers, row) => attachedShown(numbers, row !== undefined, words.areHubs) } },
  ];
}

/** `16 (2 ШЖМ – РО)` in a row, `190 + 8` in a total; the number alone where no hub is a small-class school. */
function attachedShown(numbers: RowNumbers<Name>, inRow: boolean, areHubs: string): Shown {
  const [attached, hubs] = [numbers('attached'), numbers('smallHubs')];
  const value = hubs.value === 0 ? attached.value : inRow ? `${attached.value} (${hubs.value} ${areHubs})` : `${attached.value} + ${hubs.value}`;
  const text = inRow ? `${attached.address}&" ("&${hubs.address}&" ${areHubs})"` : `${attached.address}&" + "&${hubs.address}`;
  return { value, formula: `IF(${hubs.address}=0,${attached.address},${text})`, numberFormat: countFormat };
}
