import { useRef } from 'react';
import { guarded } from '../actions/pane.ts';
import { importDocument } from '../actions/insert.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { isBusy } from '../pane-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { findingsWords } from './strings.ts';

/** A report that lives in Word, to be checked here; it comes as a new sheet. */
export function OpenWord() {
  const pane = usePane();
  const words = useWords(findingsWords);
  const input = useRef<HTMLInputElement>(null);
  // A browser lets a file be chosen right at the press only; the document itself waits for its turn.
  const busy = isBusy(usePaneState());
  const take = (file: File | undefined) =>
    guarded(pane, async () => {
      if (!file) return;
      await importDocument(pane, file.name, new Uint8Array(await file.arrayBuffer()));
      // The same file may be chosen again, mended in Word meanwhile.
      if (input.current) input.current.value = '';
    });
  return (
    <>
      <ActionButton disabled={busy} onClick={() => input.current?.click()}>
        {words.openWord}
      </ActionButton>
      <input ref={input} type="file" accept=".docx" hidden onChange={({ target }) => void take(target.files?.[0])} />
    </>
  );
}
