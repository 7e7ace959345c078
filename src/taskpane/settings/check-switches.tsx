import { Checkbox, Field } from '@fluentui/react-components';
import { checks } from '../../checks/index.ts';
import { setSettings } from '../actions/settings.ts';
import { Section } from '../parts/section.tsx';
import { Small } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { settingsWords } from './strings.ts';

/** The checks that Tirek knows, with what each looks for; a district may do without some. */
export function CheckSwitches() {
  const pane = usePane();
  const words = useWords(settingsWords);
  const { current, language } = usePaneState();
  return (
    <Section title={words.checks}>
      {Object.entries(checks).map(([id, { strings }]) => (
        <Field key={id} hint={strings[language].about}>
          <Checkbox
            label={strings[language].title}
            checked={!current.off.includes(id)}
            onChange={(_, { checked }) => void setSettings(pane, { ...current, off: checked === true ? current.off.filter((other) => other !== id) : [...current.off, id] })}
          />
        </Field>
      ))}
      <Small>{words.checksAbout}</Small>
    </Section>
  );
}
