import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useEffect, useRef, type LazyExoticComponent, type ReactNode } from 'react';
import type { Route } from '../environment.ts';
import { Messages } from '../parts/messages.tsx';
import { Body } from '../parts/text.tsx';
import { useKeptFocus, watchFocus } from '../parts/use-kept-focus.ts';
import { WorkProgress } from '../parts/work-progress.tsx';
import { frameWords } from '../strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Announcer } from './announcer.tsx';
import { useEscape } from './use-escape.ts';
import { Header } from './header.tsx';
import { MistakePage } from './mistake-page.tsx';
import { panelId, RouteTabs, tabId } from './route-tabs.tsx';
import { Welcome } from './welcome.tsx';

export type RoutePages = Readonly<Record<Route, (() => ReactNode) | LazyExoticComponent<() => ReactNode>>>;

const useStyles = makeStyles({
  main: { ':focus': { outlineStyle: 'none' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  page: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '12px' },
});

/** Header, tabs, and the page of the route. */
export function Frame({ pages }: { readonly pages: RoutePages }) {
  const styles = useStyles();
  const { welcome, route, mistake } = usePaneState();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, `${welcome} ${mistake}`, true);
  useEffect(watchFocus, []);
  useEscape();
  return (
    <>
      <Header>{!welcome && <RouteTabs />}</Header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <div className={styles.page} {...(welcome ? {} : { role: 'tabpanel', id: panelId, 'aria-labelledby': tabId(route) })}>
          <MainPage pages={pages} />
        </div>
      </main>
      <Announcer />
    </>
  );
}

function MainPage({ pages }: { readonly pages: RoutePages }) {
  const pane = usePane();
  const words = useWords(frameWords);
  const { welcome, route, mistake } = usePaneState();
  // Drawn in slices; until it is there, and until its code is loaded, the former page stays.
  const Page = pages[useDeferredValue(route)];
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [route, welcome]);
  if (mistake) return <MistakePage goOn={() => pane.dispatch({ type: 'mistake-seen' })} />;
  if (welcome) return <Welcome />;
  return (
    <>
      <Messages place="page" />
      <WorkProgress jobs={['undo']} />
      <Suspense fallback={<Body>{words.opening}</Body>}>
        <Page />
      </Suspense>
    </>
  );
}
