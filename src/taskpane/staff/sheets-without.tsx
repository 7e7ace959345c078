import { Body } from '../parts/text.tsx';
import { useWords } from '../use-pane.ts';
import { staffWords } from './strings.ts';

/** Visible sheets in which no list was found. */
export function SheetsWithout({ names }: { readonly names: readonly string[] }) {
  const words = useWords(staffWords);
  return names.length === 0 ? null : <Body>{`${words.sheetsWithout}: ${names.map((name) => `«${name}»`).join(', ')}`}</Body>;
}
