import { describeMessage, intentOf } from '../messages.ts';
import type { Message, Place } from '../message.ts';
import type { CellPlace } from '../../checks/check.ts';
import { countFindingAgain, switchCheck } from '../actions/accept.ts';
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
      {...(hasActions(message) ? { actions: <MessageActions message={message} place={place} /> } : {})}
    >
      {describeMessage(message, language)}
      {message.kind === 'taken-back' && <LeftCells left={message.takenBack.left} />}
      {message.kind === 'mended' && <LeftCells left={bySheet(message.mended.left)} />}
    </Notice>
  );
}

const hasActions = ({ kind }: Message) => kind === 'inserted' || kind === 'renewed' || kind === 'record-saved' || kind === 'imported' || kind === 'mended' || kind === 'let-stand' || kind === 'check-off';

const bySheet = (cells: readonly CellPlace[]) => [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, addresses: cells.filter((cell) => cell.sheet === sheet).map(({ address }) => address) }));

/** More sheets at once are gone to from where they are listed. */
const most = 3;

/** What can be done about it: going there, and taking it back. */
function MessageActions({ message, place }: { readonly message: Message; readonly place: Place }) {
  const pane = usePane();
  const words = useWords(frameWords);
  const { undoable } = usePaneState();
  const written = message.kind === 'inserted' || message.kind === 'renewed' || message.kind === 'record-saved' || message.kind === 'imported' || message.kind === 'mended';
  const places = message.kind === 'inserted' || message.kind === 'renewed' ? message.places : message.kind === 'record-saved' ? [message.at] : message.kind === 'imported' ? message.imported.sheets.map((sheet) => ({ sheet, address: 'A1' })) : [];
  return (
    <>
      {places.slice(0, places.length > most ? 1 : most).map(({ sheet, address }) => (
        <ActionButton key={sheet} onClick={() => void show(pane, sheet, address, place)}>
          {message.kind === 'record-saved' ? words.goToCell : words.goTo(sheet)}
        </ActionButton>
      ))}
      {written && undoable && (
        <ActionButton waits onClick={() => void undo(pane, place)}>
          {words.undo}
        </ActionButton>
      )}
      {message.kind === 'let-stand' && <ActionButton onClick={() => void countFindingAgain(pane, message.key, place)}>{words.undo}</ActionButton>}
      {message.kind === 'check-off' && <ActionButton onClick={() => void switchCheck(pane, message.check, message.title, true, place)}>{words.undo}</ActionButton>}
    </>
  );
}
