import { networkTable, unattachedSchools } from '../../domain/network/network-table.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualTable, type TableGroup } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { putAside } from '../aside.ts';
import { sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence } from '../sentence.ts';
import { unitGroups } from '../unit-groups.ts';
import { strings } from './strings.ts';

export const unattachedSection: Section = {
  id: 'unattached',
  needs: ['schools'],
  dated: ['schools'],
  write(page, source, language, number) {
    const words = strings[language];
    sectionTitle(page, { key: 'unattached', title: words.heading, day: source.days.schools, number }, language);
    const { small, unattached } = networkTable(source.data).total;
    if (unattached === 0) return sectionLine(page, 'unattached/none', words.none);
    const row = page.next;
    const say = sectionLineLater(page, 'unattached/sentence');
    page.key('unattached/gap');
    page.advance();
    const { numbers } = annualTable(page, {
      key: 'unattached',
      headings: [annualWords[language].number, annualWords[language].unit],
      columns: [
        { heading: words.schools, shows: { kind: 'count', name: 'unattached' } },
        { heading: words.names, span: 7, shows: { kind: 'text', id: 'names' } },
      ],
      groups: groupsOf(source, language),
      total: { label: annualWords[language].total },
    });
    const [all] = putAside(page, row, [{ label: words.small, value: small }]);
    say(sentence(words.count({ unattached: numbers('total')('unattached'), small: all! }), language));
  },
};

/** Units that have such schools. */
function groupsOf({ data }: AnnualSource, language: Language): TableGroup<'unattached'>[] {
  const counts = networkTable(data);
  const none = new Set(counts.rows.flatMap(({ unit, counts: own }) => (unit && own.unattached === 0 ? [unit.key] : [])));
  const known = new Set(data.units.map(({ key }) => key));
  const schools = unattachedSchools(data);
  const names = (belongs: (unit: string) => boolean) => ({
    names: schools.filter(({ unit }) => belongs(unit)).map(({ name, attachedText }) => (attachedText === '' ? name : strings[language].unknownHub(name, attachedText))).join(', '),
  });
  const rows = counts.rows.filter(({ unit, counts: own }) => unit || own.unattached > 0);
  return unitGroups<'unattached'>({ ...counts, rows }, language, { without: ({ key }) => none.has(key), texts: ({ key }) => names((unit) => unit === key), elsewhere: names((unit) => !known.has(unit)) });
}
