import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { formatNumber } from '../../text/numbers.ts';
import { Small } from '../parts/text.tsx';
import { usePaneState, useWords } from '../use-pane.ts';
import type { KeyedFinding } from './finding-key.ts';
import { FindingLine } from './finding-line.tsx';
import { Fold } from './fold.tsx';
import { findingsWords } from './strings.ts';
import type { useFindingKeys } from './use-finding-keys.ts';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: '0 -8px', padding: 0, display: 'flex', flexDirection: 'column' } });

/** What a person has let stand, with the notes; each can be had back. */
export function AcceptedSection({ accepted, keys }: { readonly accepted: readonly KeyedFinding[]; readonly keys: ReturnType<typeof useFindingKeys> }) {
  const styles = useStyles();
  const words = useWords(findingsWords);
  const { language } = usePaneState();
  return (
    <Fold part="accepted" icon={<CheckmarkCircleRegular />} title={`${words.accepted}: ${formatNumber(accepted.length, language)}`}>
      <Small>{words.acceptedAbout}</Small>
      <ul className={styles.list} aria-label={words.accepted}>
        {accepted.map((item) => (
          <FindingLine key={item.key} item={item} keys={keys} />
        ))}
      </ul>
    </Fold>
  );
}
