import { useTextStyles } from '../parts/text.tsx';
import { usePaneState } from '../use-pane.ts';

/** Says what happened to a person who hears the pane. The same words twice in a row are two pieces of news. */
export function Announcer() {
  const styles = useTextStyles();
  const { text, serial } = usePaneState().announcement;
  return (
    <div className={styles.heard} role="status" aria-live="polite">
      {text}
      {serial % 2 === 1 ? '\u00A0' : ''}
    </div>
  );
}
