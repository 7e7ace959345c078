import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A list of lines that unfold: each a frame with a button over its whole width, and what stands below it. */
export const useUnfolding = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  item: { display: 'flex', flexDirection: 'column', minWidth: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  button: {
    ...typographyStyles.body1, width: '100%', display: 'flex', flexDirection: 'column', textAlign: 'left', padding: '6px 8px', border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, cursor: 'pointer', overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 8px 8px', minWidth: 0 },
});
