import { makeStyles, tokens } from '@fluentui/react-components';
import { describeProblem } from '../../text/problems.ts';
import { discardSettings, rememberSettings } from '../actions/settings.ts';
import { Diagnostics } from '../frame/diagnostics.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Messages } from '../parts/messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { HeardHeading, Small } from '../parts/text.tsx';
import { hasUnsavedSettings } from '../pane-state.ts';
import { diagnosticWords, frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { AcceptedFindings } from './accepted-findings.tsx';
import { CheckSwitches } from './check-switches.tsx';
import { CountingSwitches } from './counting-switches.tsx';
import { LabelLanguage } from './label-language.tsx';
import { RememberedLists } from './remembered-lists.tsx';
import { RememberedTables } from './remembered-tables.tsx';
import { settingsWords } from './strings.ts';

/** What the workbook remembers for Tirek, and what helps an administrator. */
export default function SettingsPage() {
  const pane = usePane();
  const frame = useWords(frameWords);
  const diagnostics = useWords(diagnosticWords);
  const words = useWords(settingsWords);
  const { memoryProblem, language } = usePaneState();
  return (
    <>
      <HeardHeading>{frame.routes.settings}</HeardHeading>
      {memoryProblem && <Notice intent="warning">{describeProblem(memoryProblem, language)}</Notice>}
      <LabelLanguage />
      <CountingSwitches />
      <CheckSwitches />
      <Messages place="settings" />
      <RememberedLists />
      <RememberedTables />
      <AcceptedFindings />
      <Section title={diagnostics.title}>
        <Small>{diagnostics.about}</Small>
        <Diagnostics />
      </Section>
      <div>
        <ActionButton onClick={() => pane.dispatch({ type: 'welcome', welcome: true })}>{words.welcome}</ActionButton>
      </div>
      <Unsaved />
    </>
  );
}

const useStyles = makeStyles({ bar: { position: 'sticky', bottom: 0, zIndex: 1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow8 } });

/** Settings that count in the pane alone, until the workbook remembers them. In sight wherever on the page they are changed. */
function Unsaved() {
  const styles = useStyles();
  const pane = usePane();
  const frame = useWords(frameWords);
  const words = useWords(settingsWords);
  if (!hasUnsavedSettings(usePaneState())) return null;
  return (
    <div className={styles.bar}>
      <Section title={frame.unsaved}>
      <Small>{words.unsavedAbout}</Small>
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={() => void rememberSettings(pane)}>
          {frame.remember}
        </ActionButton>
        <ActionButton waits onClick={() => void discardSettings(pane)}>
          {words.discard}
        </ActionButton>
      </ActionsRow>
    </Section>
    </div>
  );
}
