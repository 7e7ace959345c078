import { formatNumber } from '../../text/numbers.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { useTextStyles } from '../parts/text.tsx';
import { usePaneState, useWords } from '../use-pane.ts';
import { staffWords } from './strings.ts';

/** How the figures came about. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useTextStyles();
  const words = useWords(staffWords);
  const { language } = usePaneState();
  if (notes.length === 0) return null;
  return (
    <Disclosure title={`${words.notes} (${formatNumber(notes.length, language)})`}>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note} className={styles.body}>
            {note}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
