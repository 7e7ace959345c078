import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

interface FindingsWords {
  readonly again: string;
  readonly clean: string;
  readonly cleanAbout: string;
  readonly nothing: string;
  readonly noLists: string;
  readonly stale: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (at: number, all: number) => string;
  readonly count: (count: number) => string;
  readonly expected: (value: string) => string;
  readonly alsoIn: (cells: string) => string;
  readonly accepted: (note: string) => string;
}

export const findingsWords: InEveryLanguage<FindingsWords> = {
  kk: {
    again: 'Қайта тексеру',
    clean: 'Кемшілік табылмады',
    cleanAbout: 'Тірек табылған тізімдердің бәрін тексерді. Ол тек өзі білетін ережелерді тексереді: олардың тізімі «Баптау» бөлімінде.',
    nothing: 'Тексеретін тізім табылмады',
    noLists: '«Педагогтер» бөлімінде не істеу керегі айтылған.',
    stale: 'Кітап өзгерді: тізім өзгеріске дейінгі күйде. Қайта тексеріңіз.',
    previous: 'Алдыңғы',
    next: 'Келесі',
    place: (at, all) => `${formatNumber(at, 'kk')} / ${formatNumber(all, 'kk')}`,
    count: (count) => `Қарайтын жер: ${formatNumber(count, 'kk')}`,
    expected: (value) => `Болуы тиіс: ${value}`,
    alsoIn: (cells) => `Қатысты ұяшықтар: ${cells}`,
    accepted: (note) => `Қабылданған: ${note}`,
  },
  ru: {
    again: 'Проверить снова',
    clean: 'Замечаний нет',
    cleanAbout: 'Тірек проверил все найденные списки. Проверяются только известные ему правила: их перечень — в разделе «Настройки».',
    nothing: 'Нет списка для проверки',
    noLists: 'Что делать, сказано в разделе «Педагоги».',
    stale: 'Книга изменилась: замечания — до изменений. Проверьте снова.',
    previous: 'Назад',
    next: 'Далее',
    place: (at, all) => `${formatNumber(at, 'ru')} / ${formatNumber(all, 'ru')}`,
    count: (count) => `Замечаний: ${formatNumber(count, 'ru')}`,
    expected: (value) => `Должно быть: ${value}`,
    alsoIn: (cells) => `Связанные ячейки: ${cells}`,
    accepted: (note) => `Принято: ${note}`,
  },
  en: {
    again: 'Check again',
    clean: 'No findings',
    cleanAbout: 'Tirek checked every list it found, by the rules it knows: they are listed in the settings.',
    nothing: 'There is no list to check',
    noLists: '“Teachers” says what to do.',
    stale: 'The workbook has changed: the findings are of before. Check again.',
    previous: 'Previous',
    next: 'Next',
    place: (at, all) => `${formatNumber(at, 'en')} / ${formatNumber(all, 'en')}`,
    count: (count) => `Findings: ${formatNumber(count, 'en')}`,
    expected: (value) => `Expected: ${value}`,
    alsoIn: (cells) => `Cells concerned: ${cells}`,
    accepted: (note) => `Accepted: ${note}`,
  },
};
