import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse', width: '100%' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: '4px' },
  cell: { padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  // Words break before a column of them gets too narrow to read.
  label: { minWidth: '96px', overflowWrap: 'break-word' },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'normal', verticalAlign: 'bottom' },
});

interface FiguresProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The first cell of a row is its label; the others are numbers, written out. */
  readonly rows: readonly (readonly string[])[];
  /** The last row adds the others. */
  readonly total?: boolean;
}

/** A small table of figures, to be scrolled where it is wide. */
export function Figures({ caption, headings, rows, total = false }: FiguresProps) {
  const styles = useStyles();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must scroll by keyboard too
    <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading, at) => (
              <th key={at} scope="col" className={mergeClasses(styles.cell, at > 0 && styles.number, styles.heading)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label = '', ...numbers], row) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label, total && row === rows.length - 1 && styles.total)}>
                {label}
              </th>
              {numbers.map((number, at) => (
                <td key={at} className={mergeClasses(styles.cell, styles.number, total && row === rows.length - 1 && styles.total)}>
                  {number}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
