import type { ParticipantsView } from '../../jobs/desk.ts';
import { formatNumber } from '../../text/numbers.ts';
import { previewSessionTables } from '../actions/session-form.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { ActionsRow } from '../parts/actions-row.tsx';
import { Body } from '../parts/text.tsx';
import { wizardWords } from '../registers/wizard-strings.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { Figures } from './figures-table.tsx';
import { Part } from './part.tsx';
import { sessionPeopleWords } from './people-strings.ts';
import { sessionPageWords } from './strings.ts';
import { tableName } from './table-name.ts';

/** Who comes, counted in three ways that must agree. */
export function Participants({ participants, missing }: { readonly participants: ParticipantsView; readonly missing: boolean }) {
  const pane = usePane();
  const words = useWords(sessionPeopleWords);
  const page = useWords(sessionPageWords);
  const wizard = useWords(wizardWords);
  const { language } = usePaneState();
  const { all, of, percent } = participants;
  const number = (count: number) => formatNumber(count, language);
  const fact = all === 0 ? '' : of === undefined || percent === undefined ? words.pupils(all) : words.share(all, of, formatNumber(percent, language, 2));
  const named = (name: string) => (words.languages as Readonly<Record<string, string>>)[name] ?? (name || words.noLanguage);
  return (
    <Part part="participants" fact={fact}>
      {all === 0 && <Body>{words.noParticipants}</Body>}
      {all === 0 && missing && (
        <ActionsRow>
          <ActionButton waits onClick={() => void previewSessionTables(pane, ['participants'], wizard.planned)}>
            {page.addTables(tableName('participants', language))}
          </ActionButton>
        </ActionsRow>
      )}
      {all > 0 && (
        <>
          <Figures
            caption={words.bySchool}
            headings={[words.school, words.count, words.outOf]}
            rows={participants.bySchool.map(({ name, count, of: pupils }) => [name, number(count), pupils === undefined ? '–' : number(pupils)])}
          />
          <Figures caption={words.byGrade} headings={[words.class, words.count]} rows={participants.byGrade.map(({ grade, count }) => [grade === undefined ? words.noGrade : words.grade(grade), number(count)])} />
          <Figures caption={words.byLanguage} headings={[words.language, words.count]} rows={participants.byLanguage.map(({ language: name, count }) => [named(name), number(count)])} />
        </>
      )}
    </Part>
  );
}
