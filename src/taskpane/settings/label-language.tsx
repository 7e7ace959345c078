import { Field } from '@fluentui/react-components';
import { isLanguage, languages } from '../../text/language.ts';
import { setSettings } from '../actions/settings.ts';
import { Choice } from '../parts/choice.tsx';
import { Section } from '../parts/section.tsx';
import { languageNames } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { settingsWords } from './strings.ts';

/** The language of what goes into cells. */
export function LabelLanguage() {
  const pane = usePane();
  const words = useWords(settingsWords);
  const { language: chosen, ...settings } = usePaneState().current;
  return (
    <Section title={words.language}>
      <Field hint={words.languageAbout}>
        <Choice aria-label={words.language} value={chosen ?? ''} onChoose={(value) => void setSettings(pane, isLanguage(value) ? { ...settings, language: value } : settings)}>
          <option value="">{words.asPane}</option>
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageNames[each].name}
            </option>
          ))}
        </Choice>
      </Field>
    </Section>
  );
}
