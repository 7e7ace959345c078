import { makeStyles } from '@fluentui/react-components';
import type { TimetableView } from '../../jobs/desk.ts';
import type { TimetableKind } from '../../sheet/registers/timetable-columns.ts';
import { templateWords } from '../../text/templates.ts';
import { previewTemplates } from '../actions/timetable-sheets.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small } from '../parts/text.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { usePane, useWords } from '../use-pane.ts';
import { timetablePageWords, type Lack } from './strings.ts';
import { Templates } from './templates.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
});

/** The table that would tell what is missing. */
const templateFor: Readonly<Partial<Record<Lack, TimetableKind>>> = { bells: 'bells', journeys: 'journeys', rooms: 'rooms', classes: 'schoolClasses', curriculum: 'curriculum' };

/** What is missing, as advice: what was not checked for want of it, and the template that takes it up. */
export function Lacking({ view: { lacking } }: { readonly view: TimetableView }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(timetablePageWords);
  const names = useWords(templateWords);
  const wizard = useWords(wizardWords);
  const told = lacking.flatMap(({ what, schools }) => (what === 'school' ? [] : [{ what, schools }]));
  if (told.length === 0) return null;
  return (
    <Section title={words.lacking}>
      <ul className={styles.list}>
        {told.map(({ what, schools }) => {
          const kind = templateFor[what];
          return (
            <li key={what} className={styles.item}>
              <Body>{words.lackingAbout[what]}</Body>
              {schools.length > 0 && <Small>{words.ofSchools(schools)}</Small>}
              {kind && (
                <div>
                  <ActionButton waits onClick={() => void previewTemplates(pane, [kind], wizard.planned)}>
                    {words.addTemplate(names[kind].name)}
                  </ActionButton>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <Templates />
    </Section>
  );
}
