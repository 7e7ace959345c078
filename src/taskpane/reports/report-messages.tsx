import { registerWords } from '../../text/registers.ts';
import { openRegister } from '../actions/annual.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { reportPageWords } from './strings.ts';

/** What came of it; registers that are missing, each with the way to it. */
export function ReportMessages() {
  const pane = usePane();
  const words = useWords(reportPageWords);
  const names = useWords(registerWords);
  const { message } = usePaneState();
  const problem = message?.place === 'annual' && message.message.kind === 'problem' ? message.message.problem : undefined;
  return (
    <>
      <Messages place="annual" />
      {problem?.code === 'no-registers' && (
        <ActionsRow>
          {problem.args.kinds.map((kind) => (
            <ActionButton key={kind} onClick={() => void openRegister(pane, kind)}>
              {words.addRegister(names[kind].name)}
            </ActionButton>
          ))}
        </ActionsRow>
      )}
    </>
  );
}
