import { writeDay } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import { annualWords } from '../annual-words.ts';
import { blankLine, letterheadBlock, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { answersPart } from './answers.ts';
import { basisPart, sessionDays } from './basis.ts';
import { participantsPart } from './participants.ts';
import { pupilsPart } from './pupils.ts';
import { resultsPart } from './results.ts';
import type { WritePart } from './session-part.ts';
import { staffPart } from './staff.ts';
import { strings } from './strings.ts';

/** In the order in which they stand; each has a heading of its own. */
const parts = { basis: basisPart, staff: staffPart, pupils: pupilsPart, participants: participantsPart, results: resultsPart, answers: answersPart } as const satisfies Readonly<Record<string, WritePart>>;
export type PartId = keyof typeof parts;

/** The final report of a session: every figure is of the records, and what they do not say is left out and named. */
export const session = sessionPaper({
  id: 'session',
  examples: {
    accepts: [{ language: 'kk', cells: aSession, shows: ['ҚОРЫТЫНДЫ АНЫҚТАМАСЫ', '1. Сессияның негізі мен өткізілуі', 'Аққұдық орта мектебі', 'Қорытынды және ұсыныстар', 'Қатысушылар'] }],
    reports: [noSessions],
  },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const words = strings[language];
  const written = Object.entries(parts).map(([id, write]) => ({ id: id as PartId, ...write(source, language) }));
  const shown = written.filter(({ blocks }) => blocks.length > 0);
  const lacking = written.flatMap((part) => part.lacking);
  return {
    id: 'session',
    name: words.sheet,
    landscape: false,
    blocks: [
      letterheadBlock(source.letterhead),
      { kind: 'title', lines: [...titleLines(source, language), `(${[source.session.name, sessionDays(source)].filter((text) => text !== '').join(', ')})`] },
      ...shown.flatMap(({ id, blocks }, place): PaperBlock[] => [{ kind: 'heading', text: `${place + 1}. ${words.parts[id]}`, level: 1 }, ...blocks]),
      ...conclusions(shown.length + 1, language),
      ...(lacking.length > 0 ? [{ kind: 'paragraph' as const, text: words.leftOut(lacking), look: 'note' as const }] : []),
      { kind: 'gap' },
      signatureBlock(source.letterhead, language),
      { kind: 'gap' },
      { kind: 'paragraph', text: annualWords[language].madeOn(writeDay(source.today)), align: 'left', look: 'note' },
    ],
  };
}

/** In Kazakh whose report it is comes first, in other languages what it is. */
function titleLines({ session: { hub } }: SessionSource, language: Language): string[] {
  const { heading, finalReport } = strings[language];
  return language === 'kk' ? [heading(hub.name), finalReport] : [finalReport, heading(hub.name)];
}

/** To be filled in by the one who writes it: Tirek knows figures, no judgement. */
const conclusions = (number: number, language: Language): PaperBlock[] => [
  { kind: 'heading', text: `${number}. ${strings[language].conclusions}`, level: 1 },
  { kind: 'list', marks: '1)', items: Array.from({ length: 3 }, () => blankLine(56)) },
];
