import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { excerpt } from '../../text/excerpt.ts';
import { staffWords } from '../staff/strings.ts';
import { useWords } from '../use-pane.ts';
import { Choice } from './choice.tsx';

const useStyles = makeStyles({ label: { '& label': { overflowWrap: 'anywhere' } } });
const sampled = 2;

interface ColumnChoiceProps {
  readonly column: { readonly letter: string; readonly heading: string; readonly samples: readonly string[] };
  readonly value: string;
  readonly onChoose: (field: string) => void;
  /** What the column may hold. */
  readonly children: ReactNode;
}

/** A column by its letter and heading, two of its texts, and what it holds. */
export function ColumnChoice({ column: { letter, heading, samples }, value, onChoose, children }: ColumnChoiceProps) {
  const styles = useStyles();
  const words = useWords(staffWords);
  const hint = samples.length > 0 ? `${words.samples} ${samples.slice(0, sampled).map((sample) => `«${excerpt(sample)}»`).join(', ')}` : words.noSamples;
  return (
    <Field className={styles.label} label={`${words.column(letter)}: ${heading === '' ? words.noHeading : excerpt(heading)}`} hint={hint}>
      <Choice value={value} onChoose={onChoose}>
        <option value="">{words.notUsed}</option>
        {children}
      </Choice>
    </Field>
  );
}
