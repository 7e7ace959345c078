import { Combobox, Option, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useWords } from '../use-pane.ts';
import { formWords } from './form-strings.ts';
import { search, type Found } from './school-search.ts';

const most = 30;

const useStyles = makeStyles({
  // Never wider than the pane, whatever the names are.
  box: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' } },
  list: { maxHeight: '260px', maxWidth: '100%', overflowX: 'hidden' },
  name: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  unit: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface SearchBoxProps<Item> {
  readonly index: Parameters<typeof search<Item>>[0];
  /** The name of what is chosen. */
  readonly value: string;
  readonly onChoose: (found: Found<Item>) => void;
  /** A person has left the box with words that name nothing in the list, or nothing. */
  readonly onText: (text: string) => void;
}

/** Choosing one of thousands by typing any of its words: at most thirty are drawn. */
export function SearchBox<Item>({ index, value, onChoose, onText, ...field }: SearchBoxProps<Item>) {
  const styles = useStyles();
  const words = useWords(formWords);
  const [typed, setTyped] = useState<string>();
  const { first, all } = useMemo(() => search(index, typed ?? '', most), [index, typed]);
  const [open, setOpen] = useState(false);
  const take = (found: Found<Item> | undefined) => {
    if (!found) return;
    setTyped(undefined);
    setOpen(false);
    onChoose(found);
  };
  const leave = () => {
    if (typed !== undefined && typed !== value) onText(typed);
    setTyped(undefined);
  };
  return (
    <Combobox
      className={styles.box}
      freeform
      inlinePopup
      value={typed ?? value}
      selectedOptions={[]}
      listbox={{ className: styles.list }}
      open={open}
      onOpenChange={(_, data) => setOpen(data.open)}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        // Letters may come without a key: from an input method, or by dictation.
        setOpen(true);
      }}
      onKeyDown={(event) => {
        // The only one that is left is meant.
        if (event.key !== 'Enter' || !open || all !== 1 || typed === undefined) return;
        event.preventDefault();
        take(first[0]);
      }}
      onBlur={leave}
      onOptionSelect={(_, { optionValue }) => take(first.find(({ key }) => key === optionValue))}
      {...field}
    >
      {first.map(({ key, name, unit }) => (
        <Option key={key} value={key} text={name} checkIcon={null}>
          <span>
            <span className={styles.name}>{name}</span>
            <span className={styles.unit}>{unit}</span>
          </span>
        </Option>
      ))}
      {first.length < Math.max(all, 1) && (
        <Option disabled value="" text="" checkIcon={null}>
          {all === 0 ? words.noMatch : words.moreMatches(all - first.length)}
        </Option>
      )}
    </Combobox>
  );
}
