import { Checkbox, Field } from '@fluentui/react-components';
import { settingNames, settingWords, type SettingName } from '../../jobs/staff-settings.ts';
import { setSettings } from '../actions/settings.ts';
import { Section } from '../parts/section.tsx';
import { Small } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { settingsWords } from './strings.ts';

/** What the district decides about counting. */
export function CountingSwitches() {
  const pane = usePane();
  const words = useWords(settingsWords);
  const names = useWords(settingWords);
  const { current } = usePaneState();
  return (
    <Section title={words.counting}>
      {(Object.keys(settingNames) as SettingName[]).map((name) => (
        <Field key={name}>
          <Checkbox
            label={names[name]}
            checked={current.staff[settingNames[name]]}
            onChange={(_, { checked }) => void setSettings(pane, { ...current, staff: { ...current.staff, [settingNames[name]]: checked === true } })}
          />
        </Field>
      ))}
      <Small>{words.countingAbout}</Small>
    </Section>
  );
}
