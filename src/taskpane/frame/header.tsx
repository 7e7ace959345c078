import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LanguageSwitch } from './language-switch.tsx';

const useStyles = makeStyles({
  header: { backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px', padding: '8px 12px 4px' },
  title: { ...typographyStyles.subtitle1, margin: 0, color: tokens.colorBrandForeground1 },
});

/** Name and language, and the routes below. */
export function Header({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title} lang="kk-KZ">
          Тірек
        </h1>
        <LanguageSwitch />
      </div>
      {children}
    </header>
  );
}
