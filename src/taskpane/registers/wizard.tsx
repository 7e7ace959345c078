import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegistersView } from '../../jobs/desk.ts';
import { registerKinds } from '../../sheet/registers/columns.ts';
import { oblastOf, oblasts, unitsOf } from '../../text/oblasts.ts';
import { registerWords } from '../../text/registers.ts';
import { layDownRegisters, previewRegisters } from '../actions/annual.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { NewSheetsPreview } from '../parts/new-sheets-preview.tsx';
import { Section } from '../parts/section.tsx';
import { Ticks } from '../parts/ticks.tsx';
import { Body } from '../parts/text.tsx';
import { dayIn, wizardFaults } from '../register-drafts.ts';
import type { WizardDraft } from '../register-state.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { useArrival } from './opener.tsx';
import { wizardWords } from './wizard-strings.ts';

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  ticks: { display: 'flex', flexDirection: 'column' },
});

/** A few questions, what would be laid out, and the sheets. */
export function Wizard({ registers }: { readonly registers: RegistersView }) {
  const pane = usePane();
  const words = useWords(wizardWords);
  const frame = useWords(frameWords);
  const { wizard, registersPlan } = usePaneState();
  const arrival = useArrival<HTMLDivElement>();
  const [tried, setTried] = useState(false);
  const draft = wizard!;
  const faults = tried ? wizardFaults(draft) : [];
  const anew = registers.registers.every(({ kind, tables }) => tables.length === 0 || kind === 'staff');
  const preview = () => {
    setTried(true);
    void previewRegisters(pane, draft, words.planned);
  };
  return (
    <div ref={arrival} tabIndex={-1}>
      <Section title={anew ? words.title : words.addTitle}>
        <Body>{words.about}</Body>
        <Place draft={draft} />
        <Dates draft={draft} faults={faults} />
        <Kinds draft={draft} fault={faults.includes('kinds')} />
        <Messages place="registers" />
        <ActionsRow>
          <ActionButton appearance={registersPlan ? 'secondary' : 'primary'} waits onClick={preview}>
            {words.preview}
          </ActionButton>
          <ActionButton onClick={() => pane.dispatch({ type: 'opened', opened: undefined })}>{frame.close}</ActionButton>
        </ActionsRow>
        {registersPlan && <NewSheetsPreview plan={registersPlan} onCreate={() => void layDownRegisters(pane)} onClose={() => pane.dispatch({ type: 'registers-plan', plan: undefined })} />}
      </Section>
    </div>
  );
}

const useAnswer = () => {
  const pane = usePane();
  return (draft: WizardDraft) => pane.dispatch({ type: 'wizard', wizard: draft });
};

/** In which language, of which oblast, of which unit. */
function Place({ draft }: { readonly draft: WizardDraft }) {
  const styles = useStyles();
  const words = useWords(wizardWords);
  const { language } = usePaneState();
  const answer = useAnswer();
  const known = oblastOf(draft.oblast);
  const units = known ? [...new Set(unitsOf(known, draft.language, dayIn(draft.on) ?? { year: 2026, month: 1, day: 1 }).filter(({ oblast }) => oblast === known.names[draft.language]).map(({ name }) => name))] : [];
  const sorted = [...oblasts].sort((one, other) => one.names[language].localeCompare(other.names[language], language));
  return (
    <>
      <div data-first="">
        <Field label={words.language}>
          <RadioGroup layout="horizontal" value={draft.language} onChange={(_, { value }) => answer({ ...draft, language: value === 'ru' ? 'ru' : 'kk', unit: known ? '' : draft.unit })}>
            <Radio value="kk" label={words.languages.kk} />
            <Radio value="ru" label={words.languages.ru} />
          </RadioGroup>
        </Field>
      </div>
      <Field label={words.oblast} hint={words.oblastAbout}>
        <Choice value={draft.oblast} onChoose={(oblast) => answer({ ...draft, oblast, unit: '' })}>
          <option value="">{words.otherOblast}</option>
          {sorted.map(({ id, names }) => (
            <option key={id} value={id}>
              {names[language]}
            </option>
          ))}
        </Choice>
      </Field>
      {draft.oblast === '' && (
        <Field label={words.ownOblast}>
          <Input className={styles.input} value={draft.ownOblast} onChange={(_, { value }) => answer({ ...draft, ownOblast: value })} />
        </Field>
      )}
      {units.length > 0 ? (
        <Field label={words.whose}>
          <Choice value={draft.unit} onChoose={(unit) => answer({ ...draft, unit })}>
            <option value="">{words.wholeOblast}</option>
            {units.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Choice>
        </Field>
      ) : (
        <Field label={words.unit} hint={words.unitAbout}>
          <Input className={styles.input} value={draft.unit} onChange={(_, { value }) => answer({ ...draft, unit: value })} />
        </Field>
      )}
    </>
  );
}

type Fault = ReturnType<typeof wizardFaults>[number];

function Dates({ draft, faults }: { readonly draft: WizardDraft; readonly faults: readonly Fault[] }) {
  const styles = useStyles();
  const words = useWords(wizardWords);
  const answer = useAnswer();
  const wrong = (field: Fault) => (faults.includes(field) ? { validationState: 'error' as const, validationMessage: words.wrong[field] } : {});
  return (
    <>
      <Field label={words.schoolYear} hint={words.schoolYearAbout} {...wrong('schoolYear')}>
        <Input className={styles.input} value={draft.schoolYear} onChange={(_, { value }) => answer({ ...draft, schoolYear: value })} />
      </Field>
      <Field label={words.on} hint={words.onAbout} {...wrong('on')}>
        <Input className={styles.input} value={draft.on} onChange={(_, { value }) => answer({ ...draft, on: value })} />
      </Field>
    </>
  );
}

function Kinds({ draft, fault }: { readonly draft: WizardDraft; readonly fault: boolean }) {
  const styles = useStyles();
  const words = useWords(wizardWords);
  const names = useWords(registerWords);
  const answer = useAnswer();
  return (
    <Field label={words.kinds} {...(fault ? { validationState: 'error' as const, validationMessage: words.wrong.kinds } : {})}>
      <Ticks className={styles.ticks}>
        {registerKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={names[kind].name}
            checked={draft.kinds.includes(kind)}
            onChange={(_, { checked }) => answer({ ...draft, kinds: checked === true ? [...draft.kinds, kind] : draft.kinds.filter((other) => other !== kind) })}
          />
        ))}
      </Ticks>
    </Field>
  );
}
