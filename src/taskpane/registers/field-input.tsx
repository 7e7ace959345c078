import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EntryProblem } from '../../jobs/desk.ts';
import { hasOptions, optionsOf, registerOptions } from '../../text/register-options.ts';
import { languages } from '../../text/language.ts';
import { Choice } from '../parts/choice.tsx';
import { Ticks } from '../parts/ticks.tsx';
import { resultView } from '../pane-state.ts';
import { usePaneState, useWords } from '../use-pane.ts';
import type { FormField } from './form-fields.ts';
import { formWords } from './form-strings.ts';

const useStyles = makeStyles({ input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } }, field: { '& label': { overflowWrap: 'anywhere' } }, ticks: { display: 'flex', flexWrap: 'wrap' } });

interface LabelledProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly problem: EntryProblem | undefined;
  readonly field: string;
  readonly onLeave?: () => void;
  readonly children: ReactElement;
}

/** A field with its name, its hint, and what is wrong with it, said at once. */
export function Labelled({ label, hint, required = false, problem, field, onLeave, children }: LabelledProps) {
  const styles = useStyles();
  const { problems } = useWords(formWords);
  const said = problem ? { validationState: problem.warning ? ('warning' as const) : ('error' as const), validationMessage: problems[problem.code](problem.args) } : {};
  return (
    <Field className={styles.field} label={label} {...(hint === undefined ? {} : { hint })} required={required} data-field={field} {...said} {...(onLeave ? { onBlur: onLeave } : {})}>
      {children}
    </Field>
  );
}

interface PlainProps {
  readonly holds: FormField['holds'];
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What is typed or chosen for a column; the labels around it belong to `Labelled`. */
export function PlainInput({ holds, value, onChange, ...labelled }: PlainProps) {
  const styles = useStyles();
  if (holds === 'yes') return <YesOrNo value={value} onChange={onChange} {...labelled} />;
  if (hasOptions(holds)) return <OneOf holds={holds} value={value} onChange={onChange} {...labelled} />;
  return <Input className={styles.input} value={value} onChange={(_, { value: text }) => onChange(text)} {...(holds === 'number' || holds === 'counts' ? { inputMode: 'numeric' } : {})} {...labelled} />;
}

/** The option that a text stands for, in whichever language it was written. */
export const optionFor = (holds: Parameters<typeof optionsOf>[0], text: string): number => languages.map((language) => optionsOf(holds, language).indexOf(text.trim())).find((place) => place >= 0) ?? -1;

function YesOrNo({ value, onChange, ...labelled }: Omit<PlainProps, 'holds'>) {
  const { language } = resultView(usePaneState());
  const { yes, no } = registerOptions[language].yes;
  const place = optionFor('yes', value);
  return (
    <RadioGroup layout="horizontal" value={place < 0 ? '' : [yes, no][place]!} onChange={(_, { value: text }) => onChange(text)} {...labelled}>
      <Radio value={yes} label={yes} />
      <Radio value={no} label={no} />
    </RadioGroup>
  );
}

function OneOf({ holds, value, onChange, ...labelled }: PlainProps) {
  const words = useWords(formWords);
  const { language } = resultView(usePaneState());
  const options = optionsOf(holds, language);
  const place = optionFor(holds, value);
  const shown = place < 0 ? value : options[place]!;
  return (
    <Choice value={shown} onChoose={onChange} {...labelled}>
      <option value="">{words.choose}</option>
      {shown !== '' && !options.includes(shown) && <option value={shown}>{shown}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </Choice>
  );
}

/** Grades to tick: those that the school has, and those that are ticked already. */
export function GradeTicks({ offered, chosen, onChange, ...labelled }: { readonly offered: readonly number[]; readonly chosen: readonly number[]; readonly onChange: (grades: readonly number[]) => void }) {
  const styles = useStyles();
  const words = useWords(formWords);
  const grades = [...new Set([...offered, ...chosen])].sort((one, other) => one - other);
  return (
    <Ticks className={styles.ticks} {...labelled}>
      {grades.map((grade) => (
        <Checkbox
          key={grade}
          label={String(grade)}
          aria-label={words.gradeSpoken(grade)}
          checked={chosen.includes(grade)}
          onChange={(_, { checked }) => onChange(checked === true ? [...chosen, grade] : chosen.filter((other) => other !== grade))}
        />
      ))}
    </Ticks>
  );
}
