import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { BreakdownView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { usePaneState, useWords } from '../use-pane.ts';
import { staffWords } from './strings.ts';

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: '4px' },
  cell: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere', verticalAlign: 'top' },
  heading: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', overflowWrap: 'normal' },
  count: { width: '52px' },
  share: { width: '44px' },
  within: { paddingLeft: '16px' },
  none: { color: tokens.colorNeutralForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
});

interface Row {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly share: string;
}

/** The rows of one school, or of all: every kind, then what was not understood. */
export function rowsOf({ kinds, groups, total }: BreakdownView, school: string | undefined, notUnderstood: string): { readonly rows: readonly Row[]; readonly total: number } {
  const group = groups.find(({ name }) => name === school) ?? total;
  const rows = kinds.map(({ kind, name }, index): Row => ({ key: kind, name, count: group.counts[index]?.count ?? 0, share: group.counts[index]?.share ?? '' }));
  return { rows: group.notUnderstood > 0 ? [...rows, { key: 'not-understood', name: notUnderstood, count: group.notUnderstood, share: '' }] : rows, total: group.total };
}

/** One breakdown, a kind to a row, so that it fits a narrow pane. */
export function BreakdownTable({ breakdown, school }: { readonly breakdown: BreakdownView; readonly school: string | undefined }) {
  const styles = useStyles();
  const words = useWords(staffWords);
  const { language } = usePaneState();
  const { rows, total } = rowsOf(breakdown, school, words.notUnderstood);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.breakdown[breakdown.of]}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
            {words.kind[breakdown.of]}
          </th>
          <th scope="col" className={mergeClasses(number, styles.heading, styles.count)}>
            {words.count}
          </th>
          <th scope="col" className={mergeClasses(number, styles.heading, styles.share)}>
            {words.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, share }) => (
          <tr key={key} className={count === 0 ? styles.none : undefined}>
            <th scope="row" className={mergeClasses(styles.cell, key === 'mastersDegree' && styles.within)}>
              {name}
            </th>
            <td className={number}>{formatNumber(count, language)}</td>
            <td className={number}>{share}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={mergeClasses(styles.cell, styles.total)}>
            {words.total}
          </th>
          <td className={mergeClasses(number, styles.total)}>{formatNumber(total, language)}</td>
          <td className={mergeClasses(number, styles.total)} />
        </tr>
      </tfoot>
    </table>
  );
}
