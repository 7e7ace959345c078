import { insertSample } from '../actions/insert.ts';
import { go, leaveWelcome } from '../actions/start.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { welcomeWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';

/** What Tirek does, in three lines; seen once. Nothing is read or written before a person chooses. */
export function Welcome() {
  const pane = usePane();
  const styles = useTextStyles();
  const words = useWords(welcomeWords);
  const sample = async () => {
    await insertSample(pane);
    if (pane.state().message?.message.kind !== 'inserted') return;
    leaveWelcome(pane);
    await go(pane, 'staff');
  };
  const own = () => {
    leaveWelcome(pane);
    return go(pane, 'staff');
  };
  return (
    <Section title={words.title} level={2}>
      <ul className={styles.list}>
        {words.lines.map((line) => (
          <li key={line} className={styles.body}>
            {line}
          </li>
        ))}
      </ul>
      <Body className={styles.strong}>{words.promise}</Body>
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void sample()}>
          {words.sample}
        </ActionButton>
        <ActionButton waits onClick={() => void own()}>
          {words.own}
        </ActionButton>
      </ActionsRow>
      <Small>{words.sampleAbout}</Small>
      <WorkProgress jobs={['insert']} />
      <Messages place="page" />
    </Section>
  );
}
