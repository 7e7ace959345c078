import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TimetableAnswer } from '../../jobs/desk.ts';
import type { Language } from '../../text/language.ts';
import { applyAnswer } from '../actions/timetable-clashes.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useButtonStyles } from '../parts/button-styles.ts';
import { ChangesPreview } from '../parts/changes-preview.tsx';
import { Body, Small, useTextStyles } from '../parts/text.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { useRoving } from '../parts/use-roving.ts';
import { frameWords } from '../strings.ts';
import type { AnswersShown } from '../timetable-state.ts';
import { usePane, usePaneState, useWords } from '../use-pane.ts';
import { clashWords } from './clash-strings.ts';
import { lessonText, lessonWhen, pairOf } from './lesson-text.ts';

/** So many are drawn at first. */
const first = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** The ways out of a clash, the least disturbing first. Pressed, the cells that would change are shown; nothing is written before the person says so. */
export function Answers({ answers: { of, found, chosen } }: { readonly answers: AnswersShown }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(clashWords);
  const frame = useWords(frameWords);
  const [more, setMore] = useState(false);
  const all = found?.answers ?? [];
  const drawn = more ? all : all.slice(0, first);
  const roving = useRoving<HTMLUListElement>(drawn.length, 'vertical');
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list, chosen === undefined ? 'closed' : 'open');
  if (!found) return <Body>{words.looking}</Body>;
  const choose = (place: number | undefined) => pane.dispatch({ type: 'answers', answers: { of, found, chosen: place } });
  return (
    <div ref={list} tabIndex={-1}>
      {all.length === 0 && <Body>{words.noAnswers}</Body>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys belong to the buttons inside */}
      <ul className={styles.list} aria-label={words.answers} ref={roving.list} onKeyDown={roving.onKeyDown}>
        {drawn.map((answer, place) => (
          <li key={place}>
            <AnswerButton answer={answer} best={place === 0} chosen={chosen === place} item={roving.item(place)} onPress={() => choose(chosen === place ? undefined : place)} />
            {chosen === place && <ChangesPreview changes={answer.changes} place="clashes" onApply={() => void applyAnswer(pane)} onClose={() => choose(undefined)} />}
          </li>
        ))}
      </ul>
      {drawn.length < all.length && <ActionButton onClick={() => setMore(true)}>{frame.more(all.length - drawn.length)}</ActionButton>}
      {found.unwritten > 0 && <Small>{words.unwritten(found.unwritten)}</Small>}
    </div>
  );
}

interface AnswerButtonProps {
  readonly answer: TimetableAnswer;
  readonly best: boolean;
  readonly chosen: boolean;
  readonly item: object;
  readonly onPress: () => void;
}

function AnswerButton({ answer, best, chosen, item, onPress }: AnswerButtonProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const text = useTextStyles();
  const words = useWords(clashWords);
  const { language } = usePaneState();
  const { disturbs, rooms = [] } = answer;
  const reasons = [best ? words.best : '', rooms.length > 0 ? words.takesRooms(rooms) : '', ...(disturbs.length === 0 ? [words.undisturbed] : disturbs.map((each) => words.disturbs[each]))];
  return (
    <button type="button" className={mergeClasses(buttons.place, chosen && styles.chosen)} aria-expanded={chosen} {...item} onClick={onPress}>
      {answerText(answer, language)}
      <br />
      <span className={text.small}>{reasons.filter(Boolean).join(' · ')}</span>
    </button>
  );
}

/** «Көшіру: 7А, алгебра (Ким В.) → сейсенбі, 4-сабақ, 11:20–12:05». */
function answerText({ kind, lesson, other, ...to }: TimetableAnswer, language: Language): string {
  const words = clashWords[language];
  const when = lessonWhen(language, to);
  return kind === 'swap' && other ? `${words.swap(...pairOf(lesson, other))}, ${when}` : words.move(lessonText(lesson), when);
}
