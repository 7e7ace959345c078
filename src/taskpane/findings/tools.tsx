import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { checkAnew, judgeChanges } from '../actions/findings.ts';
import { exportFindings, undo } from '../actions/insert.ts';
import { paint, unpaint } from '../actions/paint.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Body, useTextStyles } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Legend } from './legend.tsx';
import { OpenWord } from './open-word.tsx';
import { findingsWords } from './strings.ts';
import { messageOf } from './words-of.ts';

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** How many there are, and what can be done with all of them: checked again, highlighted. */
export function Tools({ count }: { readonly count: number }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { painted, undoable, message } = usePaneState();
  return (
    <div className={styles.box}>
      <Body className={text.strong}>{words.count(count)}</Body>
      <ActionsRow>
        <ActionButton waits onClick={() => void checkAnew(pane)}>
          {words.again}
        </ActionButton>
        <ActionButton waits onClick={() => void paint(pane)}>
          {words.paint}
        </ActionButton>
        {painted && <Unpaint />}
        {undoable && message?.place !== 'findings' && (
          <ActionButton appearance="subtle" waits onClick={() => void undo(pane, 'findings')}>
            {frame.undo}
          </ActionButton>
        )}
      </ActionsRow>
      {painted && <Legend />}
    </div>
  );
}

/** What is done seldom: the list on a sheet of its own, a report of Word, the switch. */
export function MoreTools() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  return (
    <Disclosure title={words.more}>
      <div className={styles.box}>
        <ActionsRow>
          <ActionButton waits onClick={() => void exportFindings(pane, messageOf)}>
            {words.toSheet}
          </ActionButton>
          <OpenWord />
        </ActionsRow>
        <LiveSwitch />
      </div>
    </Disclosure>
  );
}

/** Takes the highlighting away, perhaps one of another day. */
export function Unpaint() {
  const pane = usePane();
  const words = useWords(findingsWords);
  return (
    <ActionButton waits onClick={() => void unpaint(pane)}>
      {words.unpaint}
    </ActionButton>
  );
}

/** Whether every change is judged at once. */
export function LiveSwitch() {
  const pane = usePane();
  const words = useWords(findingsWords);
  const { live } = usePaneState();
  const choose = (wished: boolean) => {
    pane.dispatch({ type: 'live', live: wished });
    void judgeChanges(pane);
  };
  return (
    <Field hint={words.liveAbout}>
      <Checkbox label={words.live} checked={live} onChange={(_, { checked }) => choose(checked === true)} />
    </Field>
  );
}
