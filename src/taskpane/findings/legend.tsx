import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { markLooks } from '../../sheet/mark-looks.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Small } from '../parts/text.tsx';
import { severityWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';
import { severities } from './filter.ts';
import { findingsWords } from './strings.ts';

const lines = { Dash: 'dashed', DashDot: 'dashed', Dot: 'dotted', DashDotDot: 'dotted' } as const;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  item: { ...typographyStyles.body1, display: 'flex', alignItems: 'center', gap: '8px' },
  // As it looks on the sheet: its own colours also where colours are forced, as Excel's cells keep theirs.
  sample: { ...typographyStyles.body1Strong, width: '40px', flexShrink: 0, textAlign: 'center', forcedColorAdjust: 'none' },
});

/** What the colours and signs on the sheets mean. */
export function Legend() {
  const styles = useStyles();
  const words = useWords(findingsWords);
  const names = useWords(severityWords);
  return (
    <Disclosure title={words.legend}>
      <ul className={styles.list}>
        {severities.map((severity) => {
          const { sign, fill, text, line, dashes } = markLooks[severity];
          return (
            <li key={severity} className={styles.item}>
              <span className={styles.sample} style={{ backgroundColor: fill, color: text, border: `2px ${lines[dashes]} ${line}` }}>
                {sign}
              </span>
              {names[severity]}
            </li>
          );
        })}
      </ul>
      <Small>{words.legendAbout}</Small>
    </Disclosure>
  );
}
