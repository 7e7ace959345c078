import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ select: { width: '100%', minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } } });

interface ChoiceProps {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A native list to choose from, never wider than the pane. Labelled by the field around it. */
export function Choice({ value, onChoose, children, ...labelled }: ChoiceProps & Pick<SelectProps, 'id' | 'aria-label'>) {
  return (
    <Select className={useStyles().select} value={value} onChange={(_, chosen) => onChoose(chosen.value)} {...labelled}>
      {children}
    </Select>
  );
}
