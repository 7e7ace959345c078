import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { addRecord, editRecord } from '../actions/records.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { focusIsLost } from '../parts/use-kept-focus.ts';
import type { FormDraft, Texts } from '../register-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { formWords } from './form-strings.ts';
import { registerPageWords } from './strings.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
});

/** What stays the same from one record to the next: the unit, and the school of a class. */
const again = ({ of, texts }: FormDraft): Texts => ({ unit: texts['unit'] ?? '', ...(of === 'classes' ? { school: texts['school'] ?? '' } : {}) });

/** What was saved: the way to its row, and on to the next record, where the keyboard stands now. */
export function SavedRecord({ form, saved }: { readonly form: FormDraft; readonly saved: NonNullable<FormDraft['saved']> }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(formWords);
  const page = useWords(registerPageWords);
  const next = useRef<HTMLButtonElement>(null);
  const { message } = usePaneState();
  const box = useRef<HTMLDivElement>(null);
  // The message is heard anyway: the keyboard goes on to the next record.
  useEffect(() => {
    if (focusIsLost() || box.current?.contains(document.activeElement)) next.current?.focus();
  }, [saved]);
  return (
    <div ref={box} className={styles.box}>
      <Messages place="form" />
      {message?.place !== 'form' && <ActionButton onClick={() => void show(pane, saved.at.sheet, saved.at.address, 'form')}>{words.goToRow}</ActionButton>}
      <ActionsRow>
        <ActionButton appearance="primary" buttonRef={next} onClick={() => addRecord(pane, form.of, again(form))}>
          {words.another[form.of]}
        </ActionButton>
        <ActionButton onClick={() => void editRecord(pane, form.of, saved.at)}>{words.editThis}</ActionButton>
        <ActionButton onClick={() => pane.dispatch({ type: 'opened', opened: undefined })}>{page.back}</ActionButton>
      </ActionsRow>
    </div>
  );
}
