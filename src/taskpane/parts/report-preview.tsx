import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan, ReportUpdate } from '../../jobs/desk.ts';
import { excerpt } from '../../text/excerpt.ts';
import { show } from '../actions/show.ts';
import type { Place } from '../message.ts';
import { reportPageWords } from '../reports/strings.ts';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { ActionsRow } from './actions-row.tsx';
import { CellList } from './cell-list.tsx';
import { Notice } from './notice.tsx';
import { Previews, useInSight, usePreviewStyles } from './previews.tsx';
import { Body, Small, useTextStyles } from './text.tsx';

interface ReportPreviewProps {
  readonly plan: Plan;
  /** Where it is said that a cell is gone. */
  readonly place: Place;
  readonly onInsert: () => void;
  readonly onClose: () => void;
  /** A person wishes it on a new sheet, though it stands in the workbook already; or there after all. */
  readonly onAnew: (anew: boolean) => void;
}

/** The report as it will look, what of the workbook it changes, and the button that does it. */
export function ReportPreview({ plan, place, onInsert, onClose, onAnew }: ReportPreviewProps) {
  const styles = usePreviewStyles();
  const words = useWords(reportPageWords);
  const frame = useWords(frameWords);
  const [agreedTo, setAgreedTo] = useState<Plan>();
  const box = useInSight(plan);
  const { update, newSheets, stands } = plan;
  const agreed = !update || update.overwritten.length === 0 || agreedTo === plan;
  return (
    <div ref={box} className={styles.box}>
      <h4 className={styles.heading}>{words.previewTitle}</h4>
      <Previews plan={plan} />
      <Where plan={plan} onAnew={onAnew} />
      {stands && !stands.recognised && <Notice intent="info">{words.notRecognised(stands.sheets)}</Notice>}
      {newSheets.length > 0 && <Body>{words.newSheets(newSheets)}</Body>}
      {update && <Update update={update} place={place} />}
      {update && update.overwritten.length > 0 && <Checkbox label={words.agree} checked={agreed} onChange={(_, { checked }) => setAgreedTo(checked === true ? plan : undefined)} />}
      <ActionsRow>
        <ActionButton appearance="primary" waits disabled={!agreed} onClick={onInsert}>
          {update ? words.renew : words.insert}
        </ActionButton>
        <ActionButton onClick={onClose}>{frame.close}</ActionButton>
      </ActionsRow>
    </div>
  );
}

/** Where the report stands in the workbook already: renewed there, or written on a new sheet. */
function Where({ plan: { insertion, update, stands }, onAnew }: Pick<ReportPreviewProps, 'plan' | 'onAnew'>) {
  const words = useWords(reportPageWords);
  const sheets = update?.sheets ?? (stands?.recognised ? stands.sheets : []);
  if (insertion.kind !== 'report' || sheets.length === 0) return null;
  return (
    <>
      <Body>{words.stands(sheets)}</Body>
      <Field label={words.where}>
        <RadioGroup value={insertion.anew ? 'anew' : 'in-place'} onChange={(_, { value }) => onAnew(value === 'anew')}>
          <Radio value="in-place" label={words.inPlace} />
          <Radio value="anew" label={words.anew} />
        </RadioGroup>
      </Field>
    </>
  );
}

/** What renewing would write over, put in, take out and leave. */
function Update({ update: { sheets, cells, overwritten, added, removed, kept }, place }: { readonly update: ReportUpdate; readonly place: Place }) {
  const pane = usePane();
  const text = useTextStyles();
  const words = useWords(reportPageWords);
  const [current, setCurrent] = useState<number>();
  const go = (index: number) => {
    setCurrent(index);
    void show(pane, overwritten[index]!.sheet, overwritten[index]!.address, place);
  };
  return (
    <>
      <Body>{words.renewed(sheets, cells)}</Body>
      {overwritten.length > 0 && (
        <>
          <Notice intent="warning">{words.overwritten(overwritten.length)}</Notice>
          <CellList label={words.overwritten(overwritten.length)} count={overwritten.length} current={current} choose={go}>
            {(index) => (
              <>
                <span className={text.link}>{`${overwritten[index]!.sheet}!${overwritten[index]!.address}`}</span>
                <br />
                {words.overwrites(excerpt(overwritten[index]!.from), excerpt(overwritten[index]!.to))}
              </>
            )}
          </CellList>
        </>
      )}
      {added.length > 0 && <Small>{`${words.added(added.length)}: ${namesOf(added)}`}</Small>}
      {removed.length > 0 && <Small>{`${words.removed(removed.length)}: ${namesOf(removed)}`}</Small>}
      {kept.length > 0 && <Small>{`${words.kept(kept.length)}: ${namesOf(kept)}`}</Small>}
    </>
  );
}

const named = 5;
const namesOf = (rows: ReportUpdate['added']): string => `${rows.slice(0, named).map(({ text }) => `«${excerpt(text)}»`).join(', ')}${rows.length > named ? ' …' : ''}`;
