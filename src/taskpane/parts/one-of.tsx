import { Field } from '@fluentui/react-components';
import { findingsWords } from '../findings/strings.ts';
import { useWords } from '../use-pane.ts';
import { Choice } from './choice.tsx';

interface OneOfProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly offered: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string | undefined) => void;
}

/** A wish of a filter: one of several, or any. */
export function OneOf({ label, value, offered, choose }: OneOfProps) {
  const words = useWords(findingsWords);
  return (
    <Field label={label}>
      <Choice value={value ?? ''} onChoose={(chosen) => choose(chosen === '' ? undefined : chosen)}>
        <option value="">{words.any}</option>
        {offered.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
