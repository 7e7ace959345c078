import { columnName } from '../../sheet/cells/address.ts';
import { staffFields } from '../../sheet/tables/staff-field.ts';
import type { StaffMapping } from '../../sheet/tables/mapping.ts';
import { forgetMapping } from '../actions/tables.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { fieldNames } from '../staff/strings.ts';
import { frameWords } from '../strings.ts';
import { mappingKey } from '../table-key.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { useRememberedStyles } from './remembered-styles.ts';
import { settingsWords } from './strings.ts';

/** Lists whose columns a person named and had remembered. */
export function RememberedLists() {
  const styles = useRememberedStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(settingsWords);
  const frame = useWords(frameWords);
  const names = useWords(fieldNames);
  const { mappings } = usePaneState().remembered;
  const fieldsOf = ({ fields }: StaffMapping) => staffFields.flatMap((field) => (fields[field] === undefined ? [] : [`${columnName(fields[field])} — ${names[field]}`]));
  return (
    <Section title={words.lists}>
      <Small>{words.listsAbout}</Small>
      {mappings.length === 0 && <Body>{words.none}</Body>}
      <ul className={styles.list}>
        {mappings.map((mapping) => (
          <li key={mappingKey(mapping)} className={styles.item}>
            <span className={text.strong} id={mappingKey(mapping)}>{`«${mapping.sheet}», ${mappingKey(mapping).split('!').at(-1)}`}</span>
            <span className={text.small}>{fieldsOf(mapping).join(', ')}</span>
            <ActionButton waits onClick={() => void forgetMapping(pane, mappingKey(mapping), 'settings')}>
              {frame.forget}
            </ActionButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
