import { makeStyles, ProgressBar } from '@fluentui/react-components';
import { useId } from 'react';
import { stop } from '../actions/pane.ts';
import type { Work } from '../pane-state.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { useTextStyles } from './text.tsx';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 0' } });

/** Where long work stands, with a way to stop it. Short work comes and goes without a word. */
export function WorkProgress({ jobs }: { readonly jobs: readonly Work['job'][] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const pane = usePane();
  const words = useWords(frameWords);
  const { work } = usePaneState();
  if (!work?.slow || !jobs.includes(work.job)) return null;
  return (
    <div className={styles.box}>
      <p className={text.body} id={id}>
        {words.working[work.job]}
      </p>
      <ProgressBar aria-labelledby={id} {...(work.all > 0 ? { value: work.done, max: work.all } : {})} />
      {work.job !== 'undo' && work.job !== 'save' && (
        <div>
          <ActionButton disabled={work.stopping} onClick={() => stop(pane)}>
            {work.stopping ? words.stopping : words.stop}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
