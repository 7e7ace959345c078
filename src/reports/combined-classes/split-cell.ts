import type { RowNumbers, Shown } from '../annual-table.ts';
import { countFormat } from '../annual-table-rows.ts';
import type { CombinedName } from './groups.ts';

/**
 * `23 (17/6)`, made of the numbers beside the table. Where a class of the row has no language the row shows its total alone:
 * a split that leaves classes out would read as if there were none of them.
 */
export function splitShown(numbers: RowNumbers<CombinedName>, withOther: boolean): Shown {
  const [total, unknown] = [numbers('total'), numbers('withoutLanguage')];
  const parts = [numbers('kk'), numbers('ru'), ...(withOther ? [numbers('other')] : [])];
  const value = total.value === 0 || unknown.value > 0 ? total.value : `${total.value} (${parts.map((part) => part.value).join('/')})`;
  const text = `${total.address}&" ("&${parts.map(({ address }) => address).join('&"/"&')}&")"`;
  return { value, formula: `IF(OR(${total.address}=0,${unknown.address}>0),${total.address},${text})`, numberFormat: countFormat };
}
