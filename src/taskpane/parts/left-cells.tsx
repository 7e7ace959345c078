import type { TakenBack } from '../../sheet/workbook.ts';
import { frameWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';
import { useTextStyles } from './text.tsx';

const named = 10;

/** The cells that somebody changed after Tirek wrote them: named, as many as a person reads. */
export function LeftCells({ left }: { readonly left: TakenBack['left'] }) {
  const styles = useTextStyles();
  const words = useWords(frameWords);
  if (left.length === 0) return null;
  return (
    <ul className={styles.list}>
      {left.slice(0, named).map(({ sheet, addresses }) => (
        <li key={sheet}>
          {`«${sheet}»: ${addresses.slice(0, named).join(', ')}${addresses.length > named ? ` … (${words.more(addresses.length - named)})` : ''}`}
        </li>
      ))}
    </ul>
  );
}
