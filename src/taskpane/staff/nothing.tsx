import { insertSample } from '../actions/insert.ts';
import { takeSelection } from '../actions/tables.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Section } from '../parts/section.tsx';
import { useTextStyles } from '../parts/text.tsx';
import { welcomeWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { SheetsWithout } from './sheets-without.tsx';
import { staffWords } from './strings.ts';

/** No list was found: what a list needs, and what to do. */
export function Nothing({ sheetsWithout }: { readonly sheetsWithout: readonly string[] }) {
  const pane = usePane();
  const styles = useTextStyles();
  const words = useWords(staffWords);
  const welcome = useWords(welcomeWords);
  return (
    <Section title={words.nothing}>
      <ul className={styles.list}>
        {words.nothingTodo.map((line) => (
          <li key={line} className={styles.body}>
            {line}
          </li>
        ))}
      </ul>
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void takeSelection(pane)}>
          {words.takeSelection}
        </ActionButton>
        <ActionButton waits onClick={() => void insertSample(pane)}>
          {welcome.sample}
        </ActionButton>
      </ActionsRow>
      <SheetsWithout names={sheetsWithout} />
    </Section>
  );
}
