import { FieldContextProvider } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface TicksProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Boxes to tick under one name: the name of the field and its star belong to the group, not to each box. */
export function Ticks({ className, children, ...labelled }: TicksProps) {
  return (
    <div role="group" className={className} {...labelled}>
      <FieldContextProvider value={undefined}>{children}</FieldContextProvider>
    </div>
  );
}
