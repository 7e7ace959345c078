import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export const useTextStyles = makeStyles({
  body: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  small: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  strong: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  /** Where a line leads to. */
  link: { color: tokens.colorBrandForegroundLink },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  /** For people who hear the pane. */
  heard: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', padding: 0, overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap', border: 0 },
});

interface TextProps {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function Body({ children, className }: TextProps) {
  return <p className={mergeClasses(useTextStyles().body, className)}>{children}</p>;
}

export function Small({ children, className }: TextProps) {
  return <p className={mergeClasses(useTextStyles().small, className)}>{children}</p>;
}

/** The heading of a route, which its tab shows already. */
export function HeardHeading({ children }: TextProps) {
  return <h2 className={useTextStyles().heard}>{children}</h2>;
}
