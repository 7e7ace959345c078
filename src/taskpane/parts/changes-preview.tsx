import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CellChange } from '../../sheet/workbook.ts';
import { show } from '../actions/show.ts';
import { findingsWords } from '../findings/strings.ts';
import { placeOf } from '../findings/words-of.ts';
import type { Place } from '../message.ts';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { ActionButton } from './action-button.tsx';
import { ActionsRow } from './actions-row.tsx';
import { useButtonStyles } from './button-styles.ts';
import { differenceOf } from './difference.ts';
import { useRoving } from './use-roving.ts';

const page = 20;

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, scrollMarginTop: '72px', ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  item: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
});

interface ChangesPreviewProps {
  readonly changes: readonly CellChange[];
  /** Where it is said that a cell is gone. */
  readonly place: Place;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** Cell by cell what stands there and what will; nothing is written before the person says so. */
export function ChangesPreview({ changes, place, onApply, onClose }: ChangesPreviewProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const pane = usePane();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  const [shown, setShown] = useState(page);
  const roving = useRoving<HTMLUListElement>(Math.min(shown, changes.length), 'vertical');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: false }), []);
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <h5 className={styles.heading}>{words.changes}</h5>
      <ActionsRow>
        <ActionButton appearance="primary" waits onClick={onApply}>
          {words.apply(changes.length)}
        </ActionButton>
        <ActionButton onClick={onClose}>{frame.close}</ActionButton>
      </ActionsRow>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside */}
      <ul className={styles.list} ref={roving.list} onKeyDown={roving.onKeyDown}>
        {changes.slice(0, shown).map((change, at) => {
          const { before, after } = differenceOf(change, language);
          return (
            <li key={placeOf(change, language)} className={styles.item}>
              <button type="button" className={buttons.link} {...roving.item(at)} onClick={() => void show(pane, change.sheet, change.address, place)}>
                {placeOf(change, language)}
              </button>{' '}
              <del className={styles.before}>{before || words.blank}</del> → <ins className={styles.after}>{after || words.blank}</ins>
            </li>
          );
        })}
      </ul>
      {shown < changes.length && (
        <div>
          <ActionButton onClick={() => setShown(shown + page)}>{frame.more(Math.min(page, changes.length - shown))}</ActionButton>
        </div>
      )}
    </div>
  );
}
