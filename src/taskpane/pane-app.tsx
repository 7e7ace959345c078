import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useEffect, useRef } from 'react';
import { locales } from '../text/language.ts';
import type { Pane } from './actions/pane.ts';
import { Frame, type RoutePages } from './frame/frame.tsx';
import { MistakeBoundary } from './frame/mistake-boundary.tsx';
import { MistakePage } from './frame/mistake-page.tsx';
import { darkTheme, lightTheme } from './frame/theme.ts';
import { useDark } from './frame/use-dark.ts';
import { useKeptFocus } from './parts/use-kept-focus.ts';
import { StaffPage } from './staff/staff-page.tsx';
import { PaneProvider, usePaneState } from './use-pane.ts';

const pages: RoutePages = {
  staff: StaffPage,
  findings: lazy(() => import(/* webpackChunkName: "findings" */ './findings/findings-page.tsx')),
  registers: lazy(() => import(/* webpackChunkName: "registers" */ './registers/registers-page.tsx')),
  reports: lazy(() => import(/* webpackChunkName: "reports" */ './reports/reports-page.tsx')),
  timetable: lazy(() => import(/* webpackChunkName: "timetable" */ './timetable/timetable-page.tsx')),
  session: lazy(() => import(/* webpackChunkName: "session" */ './session/session-page.tsx')),
  settings: lazy(() => import(/* webpackChunkName: "settings" */ './settings/settings-page.tsx')),
  help: lazy(() => import(/* webpackChunkName: "help" */ './help/help-page.tsx')),
};

/** The scroll bar is always there: WebView2 hides it otherwise, and the width would jump. What has the focus is kept clear of the bars that stick. */
const useStaticStyles = makeStaticStyles({
  html: { scrollPaddingTop: '64px', scrollPaddingBottom: '150px' },
  body: { margin: 0, overflowX: 'hidden', overflowY: 'scroll' },
  '*': { boxSizing: 'border-box' },
});

const useStyles = makeStyles({
  provider: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground3 },
  mistake: { padding: '12px' },
});

export function PaneApp({ pane }: { readonly pane: Pane }) {
  return (
    <PaneProvider value={pane}>
      <Themed note={pane.environment.noteMistake} />
    </PaneProvider>
  );
}

function Themed({ note }: { readonly note: (mistake: unknown) => void }) {
  useStaticStyles();
  const styles = useStyles();
  const { language } = usePaneState();
  useEffect(() => {
    document.documentElement.lang = locales[language];
  }, [language]);
  return (
    <FluentProvider className={styles.provider} theme={useDark() ? darkTheme : lightTheme} lang={locales[language]}>
      <MistakeBoundary note={note} fallback={<Broken />}>
        <Frame pages={pages} />
      </MistakeBoundary>
    </FluentProvider>
  );
}

/** Nothing of the pane is left but this page, which takes the focus up. */
function Broken() {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, 'broken');
  return (
    <main ref={main} tabIndex={-1} className={styles.mistake}>
      <MistakePage />
    </main>
  );
}
