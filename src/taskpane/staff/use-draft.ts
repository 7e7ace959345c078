import { useState } from 'react';
import type { TableView } from '../../jobs/desk.ts';
import { draftOf, type MappingDraft } from './mapping-draft.ts';

/** What a person is saying about a list; it begins anew whenever the list was read in another way. */
export function useDraft(table: TableView): readonly [MappingDraft, (draft: MappingDraft) => void] {
  const read = JSON.stringify(table.mapping);
  const [own, setOwn] = useState({ read, draft: draftOf(table) });
  if (own.read !== read) setOwn({ read, draft: draftOf(table) });
  return [own.draft, (draft) => setOwn({ read, draft })];
}
