import { Field, makeStyles } from '@fluentui/react-components';
import type { ColumnView } from '../../jobs/desk.ts';
import { staffFields, type StaffField } from '../../sheet/tables/staff-field.ts';
import { excerpt } from '../../text/excerpt.ts';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../use-pane.ts';
import { fieldNames, staffWords } from './strings.ts';

const useStyles = makeStyles({ label: { '& label': { overflowWrap: 'anywhere' } } });
const sampled = 2;

interface ColumnFieldProps {
  readonly column: ColumnView;
  readonly field: StaffField | undefined;
  readonly onChange: (field: StaffField | undefined) => void;
}

/** A column by its letter and heading, two of its texts, and what it holds. */
export function ColumnField({ column: { letter, heading, samples }, field, onChange }: ColumnFieldProps) {
  const styles = useStyles();
  const words = useWords(staffWords);
  const names = useWords(fieldNames);
  const hint = samples.length > 0 ? `${words.samples} ${samples.slice(0, sampled).map((sample) => `«${excerpt(sample)}»`).join(', ')}` : words.noSamples;
  return (
    <Field className={styles.label} label={`${words.column(letter)}: ${heading === '' ? words.noHeading : excerpt(heading)}`} hint={hint}>
      <Choice value={field ?? ''} onChoose={(name) => onChange(staffFields.find((each) => each === name))}>
        <option value="">{words.notUsed}</option>
        {staffFields.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
