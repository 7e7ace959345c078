import type { Overview } from '../../jobs/desk.ts';
import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import { show } from '../actions/show.ts';
import { CellList } from '../parts/cell-list.tsx';
import { Messages } from '../parts/messages.tsx';
import { Section } from '../parts/section.tsx';
import { Small, useTextStyles } from '../parts/text.tsx';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { fieldNames, staffWords } from './strings.ts';

/** Every cell that was not understood: a line leads to it. */
export function Misread({ overview: { notUnderstood } }: { readonly overview: Overview }) {
  const pane = usePane();
  const text = useTextStyles();
  const words = useWords(staffWords);
  const fields = useWords(fieldNames);
  const { shown, language } = usePaneState();
  if (notUnderstood.length === 0) return null;
  const current = notUnderstood.findIndex(({ sheet, address }) => sheet === shown?.sheet && address === shown.address);
  const title = `${words.misread}: ${formatNumber(notUnderstood.length, language)}`;
  return (
    <Section title={title}>
      <Small>{words.misreadAbout}</Small>
      <Messages place="misread" />
      <CellList
        label={title}
        count={notUnderstood.length}
        current={current < 0 ? undefined : current}
        choose={(index) => void show(pane, notUnderstood[index]!.sheet, notUnderstood[index]!.address, 'misread')}
      >
        {(index) => {
          const { sheet, address, field, text: written, person } = notUnderstood[index]!;
          return (
            <>
              <span className={text.strong}>{`${fields[field]}: ${written === '' ? words.blank : `«${excerpt(written)}»`}`}</span>
              <br />
              <span className={text.small}>
                {person === '' ? '' : `${person} · `}
                <span className={text.link}>{`«${sheet}»!${address}`}</span>
              </span>
            </>
          );
        }}
      </CellList>
    </Section>
  );
}
