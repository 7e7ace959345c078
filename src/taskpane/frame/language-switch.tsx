import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { languages, locales } from '../../text/language.ts';
import { setLanguage } from '../actions/start.ts';
import { frameWords, languageNames } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';

const useStyles = makeStyles({ group: { display: 'flex', gap: '2px' }, button: { minWidth: 'auto' } });

/** Changes every word at once; the workbook is not read again. */
export function LanguageSwitch() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(frameWords);
  const { language } = usePaneState();
  return (
    <div role="group" aria-label={words.language} className={styles.group}>
      {languages.map((each) => (
        <ToggleButton
          key={each}
          className={styles.button}
          appearance="subtle"
          size="small"
          lang={locales[each]}
          aria-label={`${languageNames[each].sign} (${languageNames[each].name})`}
          checked={each === language}
          onClick={() => void setLanguage(pane, each)}
        >
          {languageNames[each].sign}
        </ToggleButton>
      ))}
    </div>
  );
}
