import { makeStyles } from '@fluentui/react-components';
import { routes } from '../environment.ts';
import { Section } from '../parts/section.tsx';
import { Body, HeardHeading, useTextStyles } from '../parts/text.tsx';
import { frameWords } from '../strings.ts';
import { useWords } from '../use-pane.ts';
import { FunctionList } from './function-list.tsx';
import { helpWords } from './strings.ts';

const useStyles = makeStyles({ pairs: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px', '& dd': { margin: 0 } } });

/** What each route does, the functions, the keys, and where more is written. */
export default function HelpPage() {
  const styles = useStyles();
  const text = useTextStyles();
  const frame = useWords(frameWords);
  const words = useWords(helpWords);
  return (
    <>
      <HeardHeading>{frame.routes.help}</HeardHeading>
      <Section title={words.routes}>
        <dl className={styles.pairs}>
          {routes.map((route) => (
            <div key={route}>
              <dt className={text.strong}>{frame.routes[route]}</dt>
              <dd className={text.body}>{words.about[route]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.functions}>
        <Body>{words.functionsAbout}</Body>
        <FunctionList />
      </Section>
      <Section title={words.keyboard}>
        <dl className={styles.pairs}>
          {words.keys.map(({ key, does }) => (
            <div key={key}>
              <dt className={text.strong}>{key}</dt>
              <dd className={text.body}>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.guide}>
        <Body>{words.guideAbout}</Body>
      </Section>
    </>
  );
}
