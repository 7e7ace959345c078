import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { Severity } from '../../checks/check.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { OneOf } from '../parts/one-of.tsx';
import { Body } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { severityWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { choicesOf, filtered, isFiltering, noFilter, severities, type FindingFilter } from './filter.ts';
import { findingsWords } from './strings.ts';
import { titleOf } from './words-of.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '8px', borderRadius: tokens.borderRadiusLarge, ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** Which findings are shown: by sheet, by the school or unit they name, by kind. What cannot be chosen between is not offered. */
export function FilterBar({ all }: { readonly all: number }) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const pane = usePane();
  const words = useWords(findingsWords);
  const names = useWords(severityWords);
  const { checked, filter, language } = usePaneState();
  const findings = checked!.findings;
  const choices = useMemo(() => choicesOf(findings), [findings]);
  const choose = (change: Partial<FindingFilter>) => pane.dispatch({ type: 'filter', filter: { ...filter, ...change } });
  const chooseKind = (kind: string) => {
    const severity = severities.find((each) => each === kind);
    choose({ severity, check: severity || kind === '' ? undefined : kind });
  };
  const kinds = choices.severities.length + choices.checks.length > 2;
  const active = isFiltering(filter);
  useKeptFocus(bar, active ? 'active' : 'idle');
  if (!active && choices.sheets.length < 2 && choices.abouts.length < 2 && !kinds) return null;
  return (
    <div ref={bar} tabIndex={-1} className={styles.bar}>
      <Disclosure title={words.filter}>
        <div className={styles.fields}>
        {choices.sheets.length > 1 && <OneOf label={words.sheet} value={filter.sheet} offered={choices.sheets.map((sheet) => [sheet, sheet])} choose={(sheet) => choose({ sheet })} />}
        {choices.abouts.length > 1 && <OneOf label={words.about} value={filter.about} offered={choices.abouts.map((about) => [about, about])} choose={(about) => choose({ about })} />}
        {kinds && (
          <OneOf
            label={words.kind}
            value={filter.severity ?? filter.check}
            offered={[...choices.severities.map((severity: Severity) => [severity, names[severity]] as const), ...choices.checks.map((check) => [check, titleOf(check, language)] as const)]}
            choose={(kind) => chooseKind(kind ?? '')}
          />
        )}
        </div>
      </Disclosure>
      {active && (
        <ActionsRow>
          <Body>{words.filtered(filtered(findings, filter).length, all)}</Body>
          <ActionButton onClick={() => pane.dispatch({ type: 'filter', filter: noFilter })}>{words.clear}</ActionButton>
        </ActionsRow>
      )}
    </div>
  );
}
