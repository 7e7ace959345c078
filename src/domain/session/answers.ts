import { percentUnits } from '../round.ts';
import type { GivenAnswer } from './records.ts';

/** One answer to a question, and how many gave it. */
export interface CountedAnswer {
  readonly answer: string;
  readonly count: number;
  /** A fraction of all answers to the question, with hundredths of a per cent. */
  readonly share: number;
}

export interface CountedQuestion {
  readonly question: string;
  readonly all: number;
  readonly answers: readonly CountedAnswer[];
}

/**
 * A questionnaire, counted.
 *
 * Takes    the given answers; what tells whether two texts are the same
 * Returns  every question with its answers, both in the order in which they come first, each as it is written first
 * Refuses  nothing: an answer that nobody gave counts 0 and stays
 * Source   docs/sources.md#sessions
 */
export function answersCounted(given: readonly GivenAnswer[], keyOf: (text: string) => string): readonly CountedQuestion[] {
  const questions = new Map<string, { readonly question: string; readonly answers: Map<string, { readonly answer: string; count: number }> }>();
  for (const { question, answer, count } of given) {
    const own = questions.get(keyOf(question)) ?? { question, answers: new Map() };
    questions.set(keyOf(question), own);
    const counted = own.answers.get(keyOf(answer)) ?? { answer, count: 0 };
    own.answers.set(keyOf(answer), counted);
    counted.count += count;
  }
  return [...questions.values()].map(({ question, answers }) => {
    const all = [...answers.values()].reduce((sum, { count }) => sum + count, 0);
    return { question, all, answers: [...answers.values()].map(({ answer, count }) => ({ answer, count, share: all === 0 ? 0 : percentUnits(count, all, 2) / 10_000 })) };
  });
}
