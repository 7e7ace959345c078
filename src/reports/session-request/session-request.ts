import { writeDay } from '../../sheet/dates/write-date.ts';
import type { OfficialPaper, PaperBlock } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import { blankLine, numberLine, signatureBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { sessionSigners } from '../session-signers.ts';
import { listsOf, placementBlocks, twiceBlocks } from './lists.ts';
import { strings } from './strings.ts';
import { summaryOf } from './summary.ts';

/** The list of a session's participants, with the request to the department of education. */
export const sessionRequest = sessionPaper({
  id: 'session-request',
  examples: {
    accepts: [{ language: 'kk', cells: aSession, shows: ['СҰРАНЫС', 'Оған 2 магниттік мектептен барлығы 3 оқушы қатысады: 7-сынып – 1, 8-сынып – 1, 9-сынып – 1.', 'Сейтқали Айгүл', 'Сессиядағы сыныбы әлі көрсетілмеген оқушылар: 3.'] }],
    reports: [noSessions],
  },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const { session, participants, letterhead } = source;
  const words = strings[language];
  const { from, until } = session;
  const held = words.held({ hub: session.hub.name, session: session.name, from: from ? writeDay(from) : blankLine(10), until: until ? writeDay(until) : blankLine(10) });
  return {
    id: 'session-request',
    name: words.sheet,
    landscape: false,
    blocks: [
      ...addressed(source, language),
      { kind: 'title', lines: [...words.heading] },
      numberLine(letterhead, language),
      ...(participants.length > 0 ? bodyOf(source, held, language) : [{ kind: 'paragraph' as const, text: held }, { kind: 'paragraph' as const, text: words.empty, look: 'note' as const }]),
      { kind: 'gap' },
      signatureBlock(letterhead, language, sessionSigners(source, words.signers)),
      ...(participants.length > 0 ? listsOf(source, language) : []),
    ],
  };
}

/** From the hub to the department: no name is bent, so that none is bent wrongly. */
function addressed({ letterhead: { department, approved }, session }: SessionSource, language: Language): PaperBlock[] {
  const words = strings[language];
  const head = [approved.position, approved.name].filter((text) => text !== '').join(' ');
  const to = [department[language === 'ru' ? 'ru' : 'kk'], head].filter((text) => text !== '').join(', ') || blankLine();
  return [{ kind: 'paragraph', text: `${words.to}: ${to}`, align: 'right' }, { kind: 'paragraph', text: `${words.from}: ${session.hub.name || blankLine()}`, align: 'right' }, { kind: 'gap' }];
}

function bodyOf(source: SessionSource, held: string, language: Language): PaperBlock[] {
  const words = strings[language];
  const { sentences, tables } = summaryOf(source, language);
  return [
    { kind: 'paragraph', text: held, align: 'both' },
    ...sentences.map((text): PaperBlock => ({ kind: 'paragraph', text, align: 'both' })),
    { kind: 'paragraph', text: words.ask[source.session.form === 'online' ? 'online' : 'coming'], align: 'both' },
    ...twiceBlocks(source, language),
    ...tables,
    ...placementBlocks(source, language),
  ];
}
