import { makeStyles } from '@fluentui/react-components';
import type { TimetableView } from '../../jobs/desk.ts';
import { registerKinds } from '../../sheet/registers/columns.ts';
import { registerWords } from '../../text/registers.ts';
import { openRegister } from '../actions/annual.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { usePane, useWords } from '../use-pane.ts';
import { timetablePageWords, type Lack } from './strings.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
});

/** The register that would tell what is missing. */
const registerFor: Readonly<Partial<Record<Lack, string>>> = { bells: 'bells', journeys: 'journeys', rooms: 'rooms', classes: 'timetableClasses', curriculum: 'curriculum' };

/** What is missing, as advice: what was not checked for want of it, and the template that takes it up. */
export function Lacking({ view: { lacking } }: { readonly view: TimetableView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const names = useWords(registerWords);
  const told = lacking.flatMap(({ what, schools }) => (what === 'school' ? [] : [{ what, schools }]));
  if (told.length === 0) return null;
  return (
    <Section title={words.lacking}>
      <ul className={styles.list}>
        {told.map(({ what, schools }) => {
          const kind = registerKinds.find((each) => each === registerFor[what]);
          return (
            <li key={what} className={styles.item}>
              <Body>{words.lackingAbout[what]}</Body>
              {schools.length > 0 && <Small>{words.ofSchools(schools)}</Small>}
              {kind && (
                <div>
                  <ActionButton onClick={() => void openRegister(pane, kind)}>{words.addRegister(names[kind].name)}</ActionButton>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
