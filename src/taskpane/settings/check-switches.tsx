import { Checkbox, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { checks } from '../../checks/index.ts';
import { formatNumber } from '../../text/numbers.ts';
import { switchAllOn, switchCheck } from '../actions/accept.ts';
import { severities } from '../findings/filter.ts';
import { findingsWords } from '../findings/strings.ts';
import { titlesOf } from '../findings/words-of.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { settingsWords } from './strings.ts';

/** From so many checks on, they are looked for by a word. */
const searchable = 8;

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  summary: { cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, minHeight: '24px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { ...typographyStyles.body1Strong, margin: 0, display: 'inline', overflowWrap: 'anywhere' },
  search: { width: '100%', minWidth: 0 },
});

/** The checks that Tirek knows, the most serious first, with what each looks for; a district may do without some. */
export function CheckSwitches() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(settingsWords);
  const findings = useWords(findingsWords);
  const { current, language } = usePaneState();
  const [sought, setSought] = useState('');
  const all = Object.entries(checks).map(([id, { definition, strings }]) => ({ id, severity: definition.severity, ...strings[language] }));
  const plain = sought.trim().toLowerCase();
  const found = all.filter(({ title, about }) => `${title} ${about}`.toLowerCase().includes(plain));
  return (
    <Section title={words.checks}>
      <Small>{words.checksAbout}</Small>
      {all.length >= searchable && (
        <Field label={words.search}>
          <Input className={styles.search} type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
      )}
      <div>
        <ActionButton waits disabled={current.off.length === 0} onClick={() => void switchAllOn(pane)}>
          {words.allOn(current.off.length)}
        </ActionButton>
      </div>
      {found.length === 0 && <Body>{words.noneFound}</Body>}
      {severities.map((severity) => {
        const own = found.filter((check) => check.severity === severity);
        if (own.length === 0) return null;
        const off = own.filter(({ id }) => current.off.includes(id)).length;
        return (
          <details key={severity} className={styles.group} open={plain !== ''}>
            <summary className={styles.summary}>
              <h4 className={styles.heading}>{`${findings.severities[severity]}: ${formatNumber(own.length, language)}${off > 0 ? ` (${words.off(off)})` : ''}`}</h4>
            </summary>
            {own.map(({ id, title, about }) => (
              <Field key={id} hint={about}>
                <Checkbox
                  label={title}
                  checked={!current.off.includes(id)}
                  onChange={(_, { checked }) => void switchCheck(pane, id, titlesOf(id), checked === true, 'settings')}
                />
              </Field>
            ))}
          </details>
        );
      })}
    </Section>
  );
}
