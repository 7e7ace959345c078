import { makeStyles, tokens } from '@fluentui/react-components';
import type { TopicDecision } from '../../sheet/thematic/thematic.ts';
import { forgetTopic } from '../actions/session-corrections.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Body, useTextStyles } from '../parts/text.tsx';
import { usePane, useWords } from '../use-pane.ts';
import { planWords } from './plan-strings.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  list: { listStyleType: 'none', margin: 0, padding: '8px 0 0', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** What a person decided of two wordings; each can be taken back. */
export function Decisions({ topics }: { readonly topics: readonly TopicDecision[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(planWords);
  const said = ({ keys, names = keys, same }: TopicDecision) => (same ? words.isOne : words.areTwo)(...names);
  return (
    <details>
      <summary className={styles.summary}>
        <span className={text.strong}>{`${words.decided}: ${topics.length}`}</span>
      </summary>
      <ul className={styles.list}>
        {topics.map((decision) => (
          <li key={decision.keys.join('\n')}>
            <Body>{said(decision)}</Body>
            <ActionButton waits label={`${words.takeBack}: ${said(decision)}`} onClick={() => void forgetTopic(pane, decision)}>
              {words.takeBack}
            </ActionButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
