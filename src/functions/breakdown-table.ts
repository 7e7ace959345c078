import type { Breakdown, GroupCount } from '../domain/staffing/breakdown.ts';
import { share } from '../domain/share.ts';
import type { Language } from '../text/language.ts';
import { staffing } from '../text/staffing.ts';

type Row = readonly (string | number)[];

/** A breakdown as it spills: a heading row, the groups in order of appearance, the total last. */
export function breakdownTable<Kind extends string>(
  { kinds, groups, total }: Breakdown<Kind>,
  nameOf: (kind: Kind) => string,
  { language, grouping }: { readonly language: Language; readonly grouping: 'school' | 'group' | 'none' },
): Row[] {
  const words = staffing[language];
  const row = (label: string, count: GroupCount<Kind>): Row => [
    label,
    count.total,
    ...kinds.flatMap((kind) => [count.counts[kind], shareCell(count.counts[kind], count.total)]),
    count.notUnderstood,
  ];
  const labelOf = (group: string) => (grouping === 'none' ? words.wholeList : group === '' ? words.noSchool : group);
  return [
    [
      grouping === 'group' ? words.group : words.school,
      words.total,
      ...kinds.flatMap((kind) => [nameOf(kind), `${nameOf(kind)}, ${words.share}`]),
      words.notUnderstood,
    ],
    ...groups.map((count) => row(labelOf(count.group), count)),
    row(words.total, total),
  ];
}

/** A group of nobody has no share. */
function shareCell(count: number, total: number): number | '' {
  const found = share(count, total);
  return found.ok ? found.value.fraction : '';
}
