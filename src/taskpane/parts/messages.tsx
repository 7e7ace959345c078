import { describeMessage, intentOf } from '../messages.ts';
import type { Message, Place } from '../message.ts';
import { show } from '../actions/show.ts';
import { undo } from '../actions/insert.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { LeftCells } from './left-cells.tsx';
import { Notice } from './notice.tsx';

/** What happened, beside what it speaks of. */
export function Messages({ place }: { readonly place: Place }) {
  const pane = usePane();
  const { message: placed, language } = usePaneState();
  if (placed?.place !== place) return null;
  const { message } = placed;
  return (
    <Notice
      intent={intentOf(message)}
      outcome={placed}
      onClose={() => pane.dispatch({ type: 'quiet' })}
      {...(message.kind === 'inserted' ? { actions: <InsertedActions message={message} place={place} /> } : {})}
    >
      {describeMessage(message, language)}
      {message.kind === 'taken-back' && <LeftCells left={message.takenBack.left} />}
    </Notice>
  );
}

function InsertedActions({ message, place }: { readonly message: Extract<Message, { readonly kind: 'inserted' }>; readonly place: Place }) {
  const pane = usePane();
  const words = useWords(frameWords);
  const { undoable } = usePaneState();
  return (
    <>
      {message.places.slice(0, 3).map(({ sheet, address }) => (
        <ActionButton key={sheet} onClick={() => void show(pane, sheet, address, place)}>
          {words.goTo(sheet)}
        </ActionButton>
      ))}
      {undoable && (
        <ActionButton waits onClick={() => void undo(pane, place)}>
          {words.undo}
        </ActionButton>
      )}
    </>
  );
}
