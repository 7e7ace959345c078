import type { RowNumbers, Shown } from '../annual-table.ts';
import { countFormat } from '../annual-table-rows.ts';
import type { CombinedName } from './groups.ts';

/**
 * `23 (17/6)`, made of the numbers beside the table. Where a class of the row has no language the row shows its total alone:
 * a split that leaves classes out would read as if there were none of them.
 */
export function splitShown(numbers: RowNumbers<CombinedName>, languages: readonly CombinedName[]): Shown {
  const total = numbers('total');
  const unknown = languages.includes('withoutLanguage') ? numbers('withoutLanguage') : undefined;
  const parts = languages.filter((name) => name !== 'withoutLanguage').map(numbers);
  const alone = total.value === 0 || (unknown?.value ?? 0) > 0;
  const text = `${total.address}&" ("&${parts.map(({ address }) => address).join('&"/"&')}&")"`;
  return {
    value: alone ? total.value : `${total.value} (${parts.map(({ value }) => value).join('/')})`,
    formula: `IF(${unknown ? `OR(${total.address}=0,${unknown.address}>0)` : `${total.address}=0`},${total.address},${text})`,
    numberFormat: countFormat,
  };
}
