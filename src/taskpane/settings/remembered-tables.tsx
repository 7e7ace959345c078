import { areaAddress, columnName } from '../../sheet/cells/address.ts';
import type { TableCorrection } from '../../sheet/report-tables/report-table.ts';
import { forgetCorrection } from '../actions/corrections.ts';
import { tableWords } from '../findings/table-strings.ts';
import { placeOf } from '../findings/words-of.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { placeKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { settingsWords } from './strings.ts';
import { useRememberedStyles } from './remembered-styles.ts';

/** Tables of reports that a person corrected and had remembered. */
export function RememberedTables() {
  const styles = useRememberedStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(settingsWords);
  const tables = useWords(tableWords);
  const frame = useWords(frameWords);
  const { remembered, language } = usePaneState();
  const { corrections } = remembered;
  const said = ({ ignored, headingRows, columns = {}, rows = {}, area }: TableCorrection) =>
    ignored
      ? [tables.ignored]
      : [
          ...(headingRows === undefined ? [] : [`${tables.headingRows}: ${headingRows}`]),
          ...Object.entries(columns).map(([place, kind]) => `${columnName(area.left + Number(place))} — ${tables.columnKinds[kind]}`),
          ...(Object.keys(rows).length > 0 ? [words.correctedRows(Object.keys(rows).length)] : []),
        ];
  return (
    <Section title={words.tables}>
      <Small>{words.tablesAbout}</Small>
      {corrections.length === 0 && <Body>{words.none}</Body>}
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <li key={placeKey(correction)} className={styles.item}>
            <span className={text.strong}>{placeOf({ sheet: correction.sheet, address: areaAddress(correction.area) }, language)}</span>
            <span className={text.small}>{said(correction).join(', ')}</span>
            <ActionButton waits onClick={() => void forgetCorrection(pane, correction, 'settings')}>
              {frame.forget}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
