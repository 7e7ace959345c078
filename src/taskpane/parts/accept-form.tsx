import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { findingsWords } from '../findings/strings.ts';
import { ActionButton } from './action-button.tsx';
import { ActionsRow } from './actions-row.tsx';
import { fluentRef } from './fluent-ref.ts';
import { frameWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '8px' }, input: { minWidth: 0, width: '100%' } });

/** A few words on why a finding stands; Enter says it. */
export function AcceptForm({ onAccept, onClose }: { readonly onAccept: (note: string) => void; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const [note, setNote] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const said = note.trim();
  const accept = () => void (said === '' ? input.current?.focus() : onAccept(said));
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
        <ActionButton onClick={onClose}>{frame.close}</ActionButton>
      </ActionsRow>
    </form>
  );
}
