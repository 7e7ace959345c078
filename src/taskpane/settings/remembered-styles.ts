import { makeStyles } from '@fluentui/react-components';

/** A list of what the workbook remembers, each with its buttons below. */
export const useRememberedStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});
