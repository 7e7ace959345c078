import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
});

/** A card with its heading. It can take the focus, for when what had it is gone. */
export function Section({ title, level = 3, children }: { readonly title: string; readonly level?: 1 | 2 | 3; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={id} tabIndex={-1}>
      <Heading className={styles.heading} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
