import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SessionModel } from '../../domain/session/records.ts';
import type { SessionProposal, SessionView } from '../../jobs/desk.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { takeProposal } from '../actions/session-form.ts';
import { useButtonStyles } from '../parts/button-styles.ts';
import { Small, useTextStyles } from '../parts/text.tsx';
import { usePane, useWords } from '../use-pane.ts';
import { sessionFormWords } from './form-strings.ts';
import { sessionPageWords } from './strings.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0, padding: '8px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  heading: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** The days that a model proposes, each with its number of days of lessons; pressed, they go into the form. */
export function Proposals({ model, view }: { readonly model: SessionModel; readonly view: SessionView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(sessionFormWords);
  const page = useWords(sessionPageWords);
  const own = view.proposals.filter((proposal) => proposal.model === model);
  const facts = ({ number, quarter, workingDays, taken, holidaysKnown }: SessionProposal) => [quarter === undefined ? words.nth(number) : words.quarter(quarter), page.workingDays(workingDays), ...(holidaysKnown ? [] : [words.holidaysUnknown]), ...(taken ? [words.taken] : [])].join(' · ');
  if (own.length === 0) return <Small>{words.noProposals}</Small>;
  return (
    <div className={styles.box}>
      <h5 className={styles.heading}>{words.proposals}</h5>
      <ul className={styles.list}>
        {own.map((proposal) => (
          <li key={proposal.number}>
            <button type="button" className={buttons.place} onClick={() => takeProposal(pane, proposal)}>
              <span className={text.strong}>{`${writeDay(proposal.from)}–${writeDay(proposal.until)}`}</span>
              <br />
              <span className={text.small}>{facts(proposal)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
