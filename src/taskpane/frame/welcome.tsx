import { insertSample } from '../actions/insert.ts';
import { totalsOf } from '../actions/look.ts';
import { go, leaveWelcome } from '../actions/start.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { WorkProgress } from '../parts/work-progress.tsx';
import { welcomeWords } from '../strings.ts';
import { staffWords } from '../staff/strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';

/** What Tirek does, in three lines; seen once. Where the workbook has lists it offers these first, otherwise the sample. */
export function Welcome() {
  const pane = usePane();
  const styles = useTextStyles();
  const words = useWords(welcomeWords);
  const staff = useWords(staffWords);
  const { overview } = usePaneState();
  const found = overview !== undefined && overview.people > 0;
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
        <ActionButton appearance={found ? 'primary' : 'secondary'} onClick={() => void own()}>
          {words.own}
        </ActionButton>
        <ActionButton appearance={found ? 'secondary' : 'primary'} onClick={() => void sample()}>
          {words.sample}
        </ActionButton>
      </ActionsRow>
      {found && <Body>{words.found(staff.totals(totalsOf(overview)))}</Body>}
      <Small>{words.sampleAbout}</Small>
      <WorkProgress jobs={['insert']} />
      <Messages place="page" />
    </Section>
  );
}
