import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { SheetPreview as Preview } from '../../jobs/desk.ts';
import type { CellRole } from '../../sheet/workbook.ts';
import { Small } from './text.tsx';

const useStyles = makeStyles({
  scroller: {
    overflow: 'auto',
    maxHeight: '420px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: 'collapse' },
  cell: { padding: '3px 6px', verticalAlign: 'top', maxWidth: '200px', overflowWrap: 'break-word', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  framed: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  // A line across the page is read without scrolling, whatever the table beneath it is as wide as.
  across: { maxWidth: 'none', '& > span': { display: 'block', position: 'sticky', left: '6px', width: 'max-content', maxWidth: '230px' } },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  heading: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Shown {
  readonly text: string;
  readonly role: CellRole | undefined;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a row that begin there; those under a merge of another are not drawn. */
export function cellsOfRow({ rows, roles, merges }: Preview, row: number): Shown[] {
  return rows[row]!.flatMap((text, column) => {
    const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    return [{ text, role: roles[row]?.[column], column, rows: merge ? merge.bottom - merge.top + 1 : 1, columns: merge ? merge.right - merge.left + 1 : 1 }];
  });
}

const framed: readonly (CellRole | undefined)[] = ['heading', 'label', 'count', 'share', 'total', 'total-label'];
const strong: readonly (CellRole | undefined)[] = ['title', 'total', 'total-label', 'paper-title', 'bold', 'bold-center'];

const isAcross = ({ role, columns }: Pick<Shown, 'role' | 'columns'>): boolean => columns > 3 && role !== undefined && !framed.includes(role);

/** A sheet as it will look, to be scrolled in both directions. `more`: what is not shown, in words. */
export function SheetPreview({ preview, label, more }: { readonly preview: Preview; readonly label: string; readonly more: string }) {
  const styles = useStyles();
  const lookOf = ({ text, role, columns }: Shown) =>
    mergeClasses(
      styles.cell,
      framed.includes(role) && styles.framed,
      isAcross({ role, columns }) && styles.across,
      /^[-–]?[\d\s\u00A0]+(?:[.,]\d+)?%?$/u.test(text) && styles.number,
      strong.includes(role) && styles.strong,
      role === 'heading' && styles.heading,
      (role === 'paper-title' || role === 'center' || role === 'bold-center') && styles.center,
      role === 'right' && styles.right,
      role === 'note' && styles.note,
    );
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must scroll by keyboard too */}
      <div className={styles.scroller} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {preview.rows.map((_, row) => (
              <tr key={row}>
                {cellsOfRow(preview, row).map((cell) => {
                  const spans = { ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}), ...(cell.columns > 1 ? { colSpan: cell.columns } : {}) };
                  return cell.role === 'heading' && cell.text !== '' ? (
                    <th key={cell.column} scope="col" className={lookOf(cell)} {...spans}>
                      {cell.text}
                    </th>
                  ) : (
                    <td key={cell.column} className={lookOf(cell)} {...spans}>
                      {isAcross(cell) ? <span>{cell.text}</span> : cell.text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more !== '' && <Small>{more}</Small>}
    </>
  );
}
