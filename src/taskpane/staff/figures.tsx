import { Field, makeStyles } from '@fluentui/react-components';
import type { Overview } from '../../jobs/desk.ts';
import { totalsOf } from '../actions/look.ts';
import { Choice } from '../parts/choice.tsx';
import { Section } from '../parts/section.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import { staffWords } from './strings.ts';

const useStyles = makeStyles({ tables: { display: 'flex', flexDirection: 'column', gap: '16px', paddingTop: '4px' } });

/** How many people, in which school, and what they are. */
export function Figures({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const words = useWords(staffWords);
  const { school } = usePaneState();
  const schools = overview.breakdowns[0]?.groups.map(({ name }) => name) ?? [];
  return (
    <Section title={words.totals(totalsOf(overview))}>
      {schools.length > 1 && (
        <Field label={words.school}>
          <Choice
            value={school === undefined ? '' : String(schools.indexOf(school))}
            onChoose={(place) => pane.dispatch({ type: 'school', school: place === '' ? undefined : schools[Number(place)] })}
          >
            <option value="">{words.all}</option>
            {schools.map((name, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      {school !== undefined && <Body className={text.strong}>{school}</Body>}
      <div className={styles.tables}>
        {overview.breakdowns.map((breakdown) => (
          <BreakdownTable key={breakdown.of} breakdown={breakdown} school={school} />
        ))}
      </div>
      <Small>{words.rounding}</Small>
    </Section>
  );
}
