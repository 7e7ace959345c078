import { makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { formatNumber } from '../../text/numbers.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Small } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { usePaneState, useWords } from '../use-pane.ts';
import type { KeyedFinding } from './finding-key.ts';
import { FindingLine } from './finding-line.tsx';
import { Fold } from './fold.tsx';
import { findingsWords } from './strings.ts';
import type { useFindingKeys } from '../parts/use-finding-keys.ts';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: '0 -8px', padding: 0, display: 'flex', flexDirection: 'column' } });

interface AcceptedSectionProps {
  readonly accepted: readonly KeyedFinding[];
  /** So many lines are drawn. */
  readonly shown: number;
  readonly page: number;
  readonly more: () => void;
  readonly keys: ReturnType<typeof useFindingKeys>;
}

/** What a person has let stand, with the notes; each can be had back. */
export function AcceptedSection({ accepted, shown, page, more, keys }: AcceptedSectionProps) {
  const styles = useStyles();
  const words = useWords(findingsWords);
  const frame = useWords(frameWords);
  const { language } = usePaneState();
  return (
    <Fold part="accepted" icon={<CheckmarkCircleRegular />} title={`${words.accepted}: ${formatNumber(accepted.length, language)}`}>
      <Small>{words.acceptedAbout}</Small>
      <ul className={styles.list} aria-label={words.accepted}>
        {accepted.slice(0, shown).map((item) => (
          <FindingLine key={item.key} item={item} keys={keys} />
        ))}
      </ul>
      {shown < accepted.length && (
        <div>
          <ActionButton onClick={more}>{frame.more(Math.min(page, accepted.length - shown))}</ActionButton>
        </div>
      )}
    </Fold>
  );
}
