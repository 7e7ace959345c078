import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../../jobs/desk.ts';
import { insert } from '../actions/insert.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Notice } from '../parts/notice.tsx';
import { Body } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { insertWords } from './strings.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

/** What would be written, in words; filled cells are replaced only after a yes. */
export function PlanPreview({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(insertWords);
  const frame = useWords(frameWords);
  const [agreedTo, setAgreedTo] = useState<Plan>();
  const agreed = plan.replaced === 0 || agreedTo === plan;
  return (
    <div className={styles.box}>
      <h4 className={styles.heading}>{words.previewTitle}</h4>
      {plan.newSheets.length > 0 && <Body>{words.newSheets(plan.newSheets)}</Body>}
      {plan.into && <Body>{words.into(plan.into.sheet, plan.into.address)}</Body>}
      <Body>{words.cells(plan.cells)}</Body>
      {plan.replaced === 0 ? (
        <Body>{words.nothingReplaced}</Body>
      ) : (
        <>
          <Notice intent="warning">{words.replaced(plan.replaced)}</Notice>
          <Checkbox label={words.confirm} checked={agreed} onChange={(_, { checked }) => setAgreedTo(checked === true ? plan : undefined)} />
        </>
      )}
      <ActionsRow>
        <ActionButton appearance="primary" waits disabled={!agreed} onClick={() => void insert(pane)}>
          {words.insert}
        </ActionButton>
        <ActionButton onClick={() => pane.dispatch({ type: 'plan', plan: undefined })}>{frame.close}</ActionButton>
      </ActionsRow>
    </div>
  );
}
