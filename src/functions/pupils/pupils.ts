import { answer, refuse, type Result } from '../../domain/result.ts';
import { pupilTable, usualBands, type Band, type PupilRow } from '../../domain/network/pupil-table.ts';
import { excerpt } from '../../text/excerpt.ts';
import { networkWords } from '../../text/network.ts';
import type { BandProblem } from '../../text/register-problems.ts';
import { customFunction, languageOf } from '../custom-function.ts';
import { readRanges } from '../register-ranges.ts';

const pupilsExample = [
  ['Мектеп', '1-сынып', '2-сынып', '3-сынып', '4-сынып', '5-сынып', '6-сынып', '7-сынып', '8-сынып', '9-сынып', '10-сынып', '11-сынып'],
  ['Аққұдық ЖББМ', 7, 6, 8, 6, 5, 7, 6, 6, 5, 5, 5],
  ['Оңғар НОМ', 8, 8, 8, 7, 6, 6, 6, 6, 6, '', ''],
];

export const pupils = customFunction({
  id: 'PUPILS',
  parameters: [
    { name: 'pupils', kind: 'range' },
    { name: 'bands', kind: 'text', optional: true },
    { name: 'language', kind: 'text', optional: true },
  ],
  gives: 'table',
  examples: {
    accepts: [
      {
        args: [pupilsExample, null, 'kk'],
        gives: [
          ['Мектеп', 'Оқушылар', '1–4-сынып', '5–9-сынып', '10–11-сынып'],
          ['Аққұдық ЖББМ', 66, 27, 29, 10],
          ['Оңғар НОМ', 61, 31, 30, 0],
          ['Барлығы', 127, 58, 59, 10],
        ],
      },
      { args: [pupilsExample, '1-4; 5-11', 'ru'], gives: [['Школа', 'Учащиеся', '1–4 классы', '5–11 классы'], ['Аққұдық ЖББМ', 66, 27, 39], ['Оңғар НОМ', 61, 31, 30], ['Всего', 127, 58, 69]] },
    ],
    reports: [
      { args: [pupilsExample, 'бастауыш'], problem: 'bands-unreadable' },
      { args: [[['Дүйсенбі']]], problem: 'no-register-headings' },
    ],
  },
  compute([range, bandText, asked], context) {
    const language = languageOf(asked, context);
    if (!language.ok) return language;
    const bands = bandText === undefined ? answer(usualBands) : bandsIn(bandText);
    if (!bands.ok) return bands;
    const data = readRanges({ pupils: range });
    if (!data.ok) return data;
    const words = networkWords[language.value];
    const { rows, total } = pupilTable(data.value.pupils, bands.value);
    const row = (name: string, { total: all, bands: counts, rest }: PupilRow) => [name, all, ...counts, ...(total.rest > 0 ? [rest] : [])];
    const headings = [words.school, words.pupils, ...bands.value.map(({ from, to }) => words.grades(from, to)), ...(total.rest > 0 ? [words.otherGrades] : [])];
    return answer([headings, ...rows.map((each) => row(each.name, each)), row(words.total, total)]);
  },
});

/** `1-4; 5-9; 10-11`, each grade once. */
function bandsIn(text: string): Result<readonly Band[], BandProblem> {
  const bands = text.split(/[;,]/u).filter((part) => part.trim() !== '').map((part) => /^\s*(\d{1,2})\s*(?:[-–—]\s*(\d{1,2})\s*)?$/u.exec(part));
  const read = bands.map((found) => (found ? { from: Number(found[1]), to: Number(found[2] ?? found[1]) } : undefined));
  const sound = read.filter((band) => band !== undefined && band.from <= band.to && band.to <= 12);
  const apart = sound.every((band, place) => sound.every((other, at) => at === place || other!.to < band!.from || other!.from > band!.to));
  return sound.length === bands.length && sound.length > 0 && apart ? answer(sound as readonly Band[]) : refuse({ code: 'bands-unreadable', args: { text: excerpt(text) } });
}
