import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../text/language.ts';
import { announce, guarded } from '../actions/pane.ts';
import type { PaneEnvironment } from '../environment.ts';
import { diagnosticWords, frameWords, languageNames } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Small } from '../parts/text.tsx';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '200px',
    overflowY: 'auto',
  },
});

/** Versions and the last error as text. Holds nothing from cells. */
export function diagnosticText({ about, lastMistake }: Pick<PaneEnvironment, 'about' | 'lastMistake'>, language: Language): string {
  const words = diagnosticWords[language];
  return [
    `${words.version}: ${about.version}`,
    `${words.host}: ${about.host}`,
    `${words.language}: ${languageNames[language].name}`,
    `${words.lastMistake}: ${lastMistake() ?? words.none}`,
  ].join('\n');
}

/** The text, and a button that copies it. Where nothing can be copied it can be selected. */
export function Diagnostics() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(frameWords);
  const { language } = usePaneState();
  const [copied, setCopied] = useState<boolean>();
  const text = diagnosticText(pane.environment, language);
  const copy = () =>
    guarded(pane, async () => {
      const done = await pane.environment.copy(text);
      setCopied(done);
      announce(pane, done ? words.copied : words.notCopied);
    });
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must scroll by keyboard too */}
      <pre className={styles.text} tabIndex={0} aria-label={diagnosticWords[language].title}>
        {text}
      </pre>
      <div>
        <ActionButton onClick={() => void copy()}>{words.copyDiagnostics}</ActionButton>
      </div>
      {copied !== undefined && <Small>{copied ? words.copied : words.notCopied}</Small>}
    </>
  );
}
