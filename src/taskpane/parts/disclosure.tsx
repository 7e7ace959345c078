import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: '8px 12px' },
  summary: { cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  heading: { ...typographyStyles.subtitle2, margin: 0, display: 'inline', overflowWrap: 'anywhere' },
  body: { paddingTop: '8px' },
});

/** A card that opens on its heading. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{title}</h3>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
