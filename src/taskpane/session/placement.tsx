import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PlacementClass, PlacementView } from '../../jobs/desk.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { wishOfSession } from '../actions/session-form.ts';
import { applyShown } from '../actions/session-work.ts';
import { show } from '../actions/show.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { ChangesPreview } from '../parts/changes-preview.tsx';
import { Choice } from '../parts/choice.tsx';
import { Messages } from '../parts/messages.tsx';
import { Notice } from '../parts/notice.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { placementKey } from './offered-changes.ts';
import { Part } from './part.tsx';
import { sessionPeopleWords } from './people-strings.ts';

const page = 12;

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  pupil: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px', alignItems: 'start', minWidth: 0, paddingBottom: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  full: { ...typographyStyles.body1Strong },
});

const keyOf = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;

/** Pupils into classes: the proposal, changed by hand, looked at, written; taken back by one press. */
export function Placement({ placement }: { readonly placement: PlacementView | undefined }) {
  const words = useWords(sessionPeopleWords);
  if (!placement)
    return (
      <Part part="placement" fact="">
        <Body>{words.noPlacement}</Body>
      </Part>
    );
  return (
    <Part part="placement" fact={placement.unplaced.length > 0 ? words.unplaced(placement.unplaced.length) : placement.changes.length === 0 ? words.written : ''} toldBelow>
      <Proposal placement={placement} />
    </Part>
  );
}

function Proposal({ placement: { mode, classes, pupils, unplaced, changes } }: { readonly placement: PlacementView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(sessionPeopleWords);
  const { shownChanges } = usePaneState();
  const write = useRef<HTMLButtonElement>(null);
  const shown = shownChanges?.of === placementKey ? shownChanges : undefined;
  useKeptFocus(write, shown ? 'open' : 'closed');
  const choose = (chosen: string) => void wishOfSession(pane, { placement: chosen === 'own' ? 'own' : 'join', choices: [] });
  return (
    <>
      <Field label={words.mode}>
        <RadioGroup value={mode} onChange={(_, { value }) => choose(value)}>
          <Radio value="join" label={words.modes.join} />
          <Radio value="own" label={words.modes.own} />
        </RadioGroup>
      </Field>
      <h4 className={styles.heading}>{words.classes}</h4>
      <ul className={styles.list}>
        {classes.map((each) => (
          <ClassLine key={each.name} each={each} />
        ))}
      </ul>
      {unplaced.length > 0 && (
        <Notice intent="warning">
          {words.unplaced(unplaced.length)}
          <ul className={styles.list}>
            {unplaced.map(({ at, name, why }) => (
              <li key={keyOf(at)}>
                <button type="button" className={buttons.link} onClick={() => void show(pane, at.sheet, at.address, 'session-placement')}>
                  {name}
                </button>{' '}
                <span className={text.small}>{words.why[why]}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ActionsRow>
        {changes.length > 0 ? (
          <ActionButton buttonRef={write} appearance={shown ? 'secondary' : 'primary'} expanded={shown !== undefined} onClick={() => pane.dispatch({ type: 'session-changes', shown: shown ? undefined : { of: placementKey, changes } })}>
            {words.write(changes.length)}
          </ActionButton>
        ) : (
          <Small>{pupils.length > 0 ? words.written : ''}</Small>
        )}
      </ActionsRow>
      {shown && <ChangesPreview changes={shown.changes} place="session-placement" onApply={() => void applyShown(pane, 'session-placement')} onClose={() => pane.dispatch({ type: 'session-changes', shown: undefined })} />}
      <Messages place="session-placement" />
      {pupils.length > 0 && <Pupils pupils={pupils} />}
    </>
  );
}

function ClassLine({ each: { name, own, pupils, capacity, joining, doubts } }: { readonly each: PlacementClass }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(sessionPeopleWords);
  const grave = doubts.some((doubt) => doubt === 'over' || doubt === 'capacity-zero' || doubt === 'unknown');
  const told = doubts.filter((doubt) => !(own && doubt === 'no-capacity'));
  const facts = [words.fill(joining, own ? undefined : pupils, capacity), own ? words.ownClass : '', ...told.map((doubt) => `${doubt === 'no-capacity' || doubt === 'no-pupils' ? '' : '⚠ '}${words.doubts[doubt]}`)];
  return (
    <li className={styles.item}>
      <span className={text.strong}>{name}</span>
      <span className={grave ? styles.full : text.small}>{facts.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** Every pupil with the class that is proposed; another one may be chosen. */
function Pupils({ pupils }: { readonly pupils: PlacementView['pupils'] }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(sessionPeopleWords);
  const frame = useWords(frameWords);
  const [shown, setShown] = useState(page);
  const choose = (at: CellPlace, to: string) => {
    const before = (pane.state().sessionWishes.choices ?? []).filter((choice) => keyOf(choice.at) !== keyOf(at));
    void wishOfSession(pane, { choices: [...before, { at, to }] });
  };
  return (
    <>
      <h4 className={styles.heading}>{words.whoWhere}</h4>
      <ul className={styles.list}>
        {pupils.slice(0, shown).map(({ at, name, school, grade, now, proposed, choices }) => (
          <li key={keyOf(at)} className={styles.pupil}>
            <div className={styles.item}>
              <button type="button" className={buttons.link} onClick={() => void show(pane, at.sheet, at.address, 'session-placement')}>
                {name}
              </button>
              <span className={text.small}>{[school, grade === undefined ? words.noGrade : words.grade(grade), words.now(now)].join(' · ')}</span>
            </div>
            <Choice aria-label={words.classOf(name)} value={proposed} onChoose={(to) => choose(at, to)}>
              <option value="">{words.noClass}</option>
              {[...new Set([...choices, ...(proposed === '' ? [] : [proposed])])].map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Choice>
          </li>
        ))}
      </ul>
      {shown < pupils.length && (
        <div>
          <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, pupils.length - shown))}</ActionButton>
        </div>
      )}
    </>
  );
}
