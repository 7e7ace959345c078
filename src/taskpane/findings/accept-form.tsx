import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { letStand } from '../actions/accept.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { fluentRef } from '../parts/fluent-ref.ts';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { findingsWords } from './strings.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '8px' }, input: { minWidth: 0, width: '100%' } });

/** A few words on why a finding stands; Enter says it. */
export function AcceptForm({ finding }: { readonly finding: string }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const [note, setNote] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const said = note.trim();
  const accept = () => void (said === '' ? input.current?.focus() : letStand(pane, finding, said));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <Field label={words.noteLabel} hint={words.noteAbout}>
        <Input className={styles.input} ref={fluentRef(input)} value={note} maxLength={200} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <ActionsRow>
        <ActionButton appearance="primary" waits disabled={said === ''} onClick={accept}>
          {words.letStand}
        </ActionButton>
        <ActionButton onClick={() => pane.dispatch({ type: 'noting', key: undefined })}>{frame.close}</ActionButton>
      </ActionsRow>
    </form>
  );
}
