import { answersCounted } from '../../domain/session/answers.ts';
import { nameKey } from '../../sheet/words/fold.ts';
import { soonAfter } from './basis.ts';
import { count, percent, type WritePart } from './session-part.ts';
import { strings } from './strings.ts';

/** A questionnaire is filled in during the session or within so many days behind it. */
const mostDays = 30;

/** Answers to the questionnaires of the session, counted. */
export const answersPart: WritePart = (source, language) => {
  const words = strings[language];
  const { book, session } = source;
  const given = book.answers.filter(({ on }) => (on ? soonAfter(source, on, mostDays) : book.sessions.length === 1 || book.sessions[0] === session));
  const questions = answersCounted(given, nameKey).filter(({ all }) => all > 0);
  if (questions.length === 0) return { blocks: [], lacking: [words.noAnswers] };
  const blocks = questions.map(({ question, answers }, place) => ({
    kind: 'table' as const,
    id: `answers-${place + 1}`,
    total: words.total,
    columns: [{ heading: question, width: 50, align: 'left' as const }, { heading: words.answered, width: 12, numberFormat: count, sum: true as const }, { heading: words.share, width: 10, numberFormat: percent, share: { part: 1, whole: 'total' as const } }],
    rows: answers.map(({ answer, count: times }) => ({ key: nameKey(answer), cells: [answer, times, null] })),
  }));
  return { blocks: [{ kind: 'paragraph', text: words.questionnaire(questions.length) }, ...blocks], lacking: [] };
};
