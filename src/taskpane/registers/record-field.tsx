import { Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { EntryProblem, RegistersView, SchoolView } from '../../jobs/desk.ts';
import { registerWords } from '../../text/registers.ts';
import { touchField, writeFields } from '../actions/records.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Choice } from '../parts/choice.tsx';
import type { FormDraft } from '../register-state.ts';
import { usePane, useWords } from '../use-pane.ts';
import { GradeTicks, Labelled, PlainInput } from './field-input.tsx';
import { gradesIn, pupilsIn, pupilsText, withGrades, type FormField } from './form-fields.ts';
import { formWords } from './form-strings.ts';
import { indexOfSchools, unitNames, type Found } from './school-search.ts';
import { SearchBox } from './search-box.tsx';

const useStyles = makeStyles({ field: { ':empty': { display: 'none' } }, group: { display: 'flex', flexDirection: 'column', gap: '8px' }, small: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } } });

interface FieldProps extends FormField {
  readonly form: FormDraft;
  readonly registers: RegistersView;
  readonly problem: EntryProblem | undefined;
  /** What is wrong with the unit, where the school is chosen with it. */
  readonly unitProblem?: EntryProblem | undefined;
  /** It takes the focus when the form is opened. */
  readonly first?: boolean;
}

/** Fields whose hint in the table speaks of a drop-down of cells. */
const chosen = ['unit', 'school'];

/** One field of a form, by what its column holds. */
export function RecordField(props: FieldProps) {
  const styles = useStyles();
  const { field, form, first = false } = props;
  return (
    <div className={styles.field} {...(first ? { 'data-first': '' } : {})} {...(props.problem && !props.problem.warning ? { 'data-wrong': '' } : {})}>
      {field === 'grades' && form.of === 'classes' ? <GradesOfClass {...props} /> : field === 'pupils' && form.of === 'classes' ? <PupilsOfClass {...props} /> : <OneField {...props} />}
    </div>
  );
}

function useField({ field, form, problem, required }: FieldProps) {
  const pane = usePane();
  const { heading, hint } = (useWords(registerWords)[form.of].fields as Readonly<Record<string, { readonly heading: string; readonly hint: string }>>)[field]!;
  return {
    text: form.texts[field] ?? '',
    write: (text: string) => writeFields(pane, { [field]: text }),
    labelled: { label: heading, hint: chosen.includes(field) ? undefined : hint, problem, field, required, onLeave: () => touchField(pane, field) },
  };
}

function OneField(props: FieldProps) {
  const { holds, registers, form } = props;
  const { text, write, labelled } = useField(props);
  if (holds === 'unit' && registers.units.length > 0) return <UnitField {...props} />;
  if (holds === 'school' && registers.schools.length > 0) return <SchoolField {...props} />;
  if (holds === 'hub' && registers.schools.some(({ hub }) => hub)) return <HubField {...props} />;
  // A hub is attached to none: there is nothing to ask.
  if (holds === 'hub' && form.texts['hub'] === '') return null;
  return (
    <Labelled {...labelled}>
      <PlainInput holds={holds} value={text} onChange={write} />
    </Labelled>
  );
}

function UnitField(props: FieldProps) {
  const { text, write, labelled } = useField(props);
  const words = useWords(formWords);
  const names = [...new Set(props.registers.units.map(({ name }) => name))];
  return (
    <Labelled {...labelled}>
      <Choice value={text} onChoose={write}>
        <option value="">{words.choose}</option>
        {text !== '' && !names.includes(text) && <option value={text}>{text}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Choice>
    </Labelled>
  );
}

/** A school is chosen with its unit: by either name. */
function SchoolField(props: FieldProps) {
  const { registers, problem, unitProblem } = props;
  const pane = usePane();
  const words = useWords(formWords);
  const { text, labelled } = useField(props);
  const index = useMemo(() => indexOfSchools(registers), [registers]);
  const take = ({ item, unit }: Found<SchoolView>) => writeFields(pane, { school: item.name, unit });
  return (
    <Labelled {...labelled} hint={props.form.texts['unit'] ? props.form.texts['unit'] : words.whichAbout.classes} problem={problem ?? unitProblem}>
      <SearchBox index={index} value={text} onChoose={take} onText={(typed) => writeFields(pane, { school: typed, ...(typed === '' ? { unit: '' } : {}) })} />
    </Labelled>
  );
}

/** The hubs of the school's own unit come first. */
function HubField(props: FieldProps) {
  const { registers, form } = props;
  const { text, write, labelled } = useField(props);
  const unit = form.texts['unit'] ?? '';
  const index = useMemo(() => {
    const names = unitNames(registers);
    const hubs = registers.schools.filter(({ hub }) => hub);
    const own = hubs.filter((hub) => names.get(hub.unit) === unit);
    return indexOfSchools(registers, [...own, ...hubs.filter((hub) => !own.includes(hub))]);
  }, [registers, unit]);
  return (
    <Labelled {...labelled}>
      <SearchBox index={index} value={text} onChoose={({ item }) => write(item.name)} onText={write} />
    </Labelled>
  );
}

const everyGrade = Array.from({ length: 12 }, (_, grade) => grade);

/** The grades that the school has, to be ticked; all of them on request, or where it does not say which. */
function GradesOfClass(props: FieldProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(formWords);
  const { form, registers } = props;
  const { labelled } = useField(props);
  const [all, setAll] = useState(false);
  const names = useMemo(() => unitNames(registers), [registers]);
  const school = registers.schools.find(({ name, unit }) => name === form.texts['school'] && (names.get(unit) ?? '') === (form.texts['unit'] ?? ''));
  const own = school && school.grades.length > 0 && !all ? school.grades : everyGrade;
  const texts = { grades: form.texts['grades'] ?? '', pupils: form.texts['pupils'] ?? '' };
  return (
    <div className={styles.group}>
      <Labelled {...labelled} hint={words.grades}>
        <GradeTicks offered={own} chosen={gradesIn(texts.grades)} onChange={(grades) => writeFields(pane, withGrades(texts, grades))} />
      </Labelled>
      {own.length < everyGrade.length && (
        <div>
          <ActionButton appearance="subtle" onClick={() => setAll(true)}>
            {words.more}
          </ActionButton>
        </div>
      )}
    </div>
  );
}

/** Pupils grade by grade; one number for all together, where the register has it so, stays one. */
function PupilsOfClass(props: FieldProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(formWords);
  const { form, problem } = props;
  const { text, write, labelled } = useField(props);
  const grades = gradesIn(form.texts['grades'] ?? '');
  const parts = pupilsIn(text, grades);
  if (!parts)
    return (
      <Labelled {...labelled}>
        <PlainInput holds="counts" value={text} onChange={write} />
      </Labelled>
    );
  if (grades.length === 0) return null;
  return (
    <div className={styles.group}>
      {grades.map((grade, place) => (
        <Labelled key={grade} field={`pupils-${grade}`} label={words.pupilsOf(grade)} problem={place === 0 ? problem : undefined} onLeave={() => touchField(pane, 'pupils')}>
          <Input className={styles.small} inputMode="numeric" value={parts[place]!} onChange={(_, { value }) => write(pupilsText(parts.map((part, other) => (other === place ? value : part))))} />
        </Labelled>
      ))}
    </div>
  );
}
