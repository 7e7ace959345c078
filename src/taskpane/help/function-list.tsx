import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { functions, type OfferedFunction } from '../../functions/index.ts';
import { Body, useTextStyles } from '../parts/text.tsx';
import { usePaneState, useWords } from '../use-pane.ts';
import { exampleOf, signatureOf } from './formula-text.ts';
import { helpWords } from './strings.ts';

const useStyles = makeStyles({
  function: { display: 'flex', flexDirection: 'column', gap: '4px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** Every function with its arguments and an example. */
export function FunctionList() {
  return (
    <>
      {Object.entries(functions).map(([id, offered]) => (
        <FunctionHelp key={id} offered={offered} />
      ))}
    </>
  );
}

function FunctionHelp({ offered }: { readonly offered: OfferedFunction }) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useWords(helpWords);
  const { language } = usePaneState();
  const { definition, strings } = offered;
  const example = exampleOf(offered, language);
  return (
    <div className={styles.function}>
      <h4 className={styles.heading}>{`TIREK.${definition.id}`}</h4>
      <Body>{strings[language].description}</Body>
      <code className={styles.code}>{signatureOf(offered, language)}</code>
      <ul className={text.list} aria-label={words.parameters}>
        {definition.parameters.map(({ name, optional }) => {
          const parameter = strings[language].parameters[name]!;
          return (
            <li key={name} className={text.body}>
              <strong>{parameter.name}</strong>
              {`${optional ? ` (${words.optional})` : ''}: ${parameter.description}`}
            </li>
          );
        })}
      </ul>
      {example && (
        <Body>
          {`${words.example}: `}
          <code className={styles.code}>{example.formula}</code>
          {example.gives === undefined ? '' : ` ${words.gives(example.gives)}`}
        </Body>
      )}
      {definition.gives === 'table' && <Body>{words.spills}</Body>}
    </div>
  );
}
