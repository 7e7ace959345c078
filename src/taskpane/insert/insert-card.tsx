import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import { preview, undo } from '../actions/insert.ts';
import { hasBoth, hasBreakdowns, hasTarget, shownChoice, type InsertChoice } from '../insert-choice.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Body } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { PlanPreview } from './plan-preview.tsx';
import { insertWords } from './strings.ts';

/** What goes into the workbook, where, what that would change; done only after it was previewed. */
export function InsertCard() {
  const pane = usePane();
  const words = useWords(insertWords);
  const frame = useWords(frameWords);
  const { plan, message, undoable } = usePaneState();
  const previewButton = useRef<HTMLButtonElement>(null);
  useKeptFocus(previewButton, plan ? 'open' : 'closed');
  return (
    <Section title={words.title}>
      <Choices />
      <ActionsRow>
        <ActionButton buttonRef={previewButton} appearance={plan ? 'secondary' : 'primary'} waits onClick={() => void preview(pane)}>
          {words.preview}
        </ActionButton>
      </ActionsRow>
      {plan && <PlanPreview plan={plan} />}
      <WorkProgress jobs={['insert']} />
      <Messages place="insert" />
      {undoable && message?.message.kind !== 'inserted' && (
        <>
          <Body>{words.undoable(undoable)}</Body>
          <ActionsRow>
            <ActionButton waits onClick={() => void undo(pane, 'insert')}>
              {frame.undo}
            </ActionButton>
          </ActionsRow>
        </>
      )}
    </Section>
  );
}

function Choices() {
  const pane = usePane();
  const words = useWords(insertWords);
  const choice = shownChoice(usePaneState().choice);
  const choose = (change: Partial<InsertChoice>) => pane.dispatch({ type: 'choice', choice: { ...choice, ...change } });
  return (
    <>
      <Field label={words.what} hint={words.whats[choice.what].about}>
        <RadioGroup value={choice.what} onChange={(_, { value }) => choose({ what: value as InsertChoice['what'] })}>
          {(Object.keys(words.whats) as InsertChoice['what'][]).map((what) => (
            <Radio key={what} value={what} label={words.whats[what].name} />
          ))}
        </RadioGroup>
      </Field>
      {hasBreakdowns(choice) && (
        <Field label={words.which}>
          <Choice value={choice.of} onChoose={(of) => choose({ of: of as InsertChoice['of'] })}>
            {(Object.keys(words.whiches) as InsertChoice['of'][])
              .filter((of) => of !== 'both' || hasBoth(choice))
              .map((of) => (
                <option key={of} value={of}>
                  {words.whiches[of]}
                </option>
              ))}
          </Choice>
        </Field>
      )}
      {hasTarget(choice) && (
        <Field label={words.where}>
          <Choice value={choice.target} onChoose={(target) => choose({ target: target as InsertChoice['target'] })}>
            {(Object.keys(words.wheres) as InsertChoice['target'][]).map((target) => (
              <option key={target} value={target}>
                {words.wheres[target]}
              </option>
            ))}
          </Choice>
        </Field>
      )}
    </>
  );
}
