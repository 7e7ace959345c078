import { change } from '../../domain/network/change.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { Language } from '../../text/language.ts';
import type { AnnualSource } from '../annual-source.ts';
import { annualTable, type RowNumbers, type Shown, type TableColumn } from '../annual-table.ts';
import { annualWords } from '../annual-words.ts';
import { sectionLine, sectionLineLater, sectionTitle, type Section } from '../section.ts';
import { sentence, signedNumber, signedPercent } from '../sentence.ts';
import { othersCompared, schoolsCompared, type Compared } from './figures.ts';
import { strings } from './strings.ts';

/** There is none without last year's figures: `annual` asks before it writes it. */
export const changeSection: Section = {
  id: 'change',
  needs: ['schools'],
  dated: ['schools'],
  write(page, source, language, number) {
    const before = source.before;
    if (!before) return;
    const words = strings[language];
    sectionTitle(page, { key: 'change', title: words.heading, day: source.days.schools, number }, language);
    const say = sectionLineLater(page, 'change/sentence');
    page.key('change/gap');
    page.advance();
    const days = { now: writeDay(source.days.schools), before: writeDay(before.on) };
    const { numbers } = annualTable<Compared>(page, {
      key: 'change',
      headings: [annualWords[language].number, annualWords[language].unit],
      columns: columns(words.small(days.now), words.small(days.before), language),
      groups: schoolsCompared(source, before, language),
      total: { label: annualWords[language].total },
    });
    const total = numbers('total');
    const [now, past] = [total('now'), total('before')];
    say(sentence(words.said({ now, before: past, difference: signedNumber(now, past, language), percent: signedPercent(now, past, 2, language) }), language));
    writeOthers(page, source, days, language);
  },
};

function writeOthers(page: Parameters<Section['write']>[0], source: AnnualSource, days: Readonly<Record<Compared, string>>, language: Language): void {
  const words = strings[language];
  const rows = othersCompared(source, source.before!, language);
  if (rows.length === 0) return;
  page.key('change/others/gap');
  page.advance();
  page.together(() => {
    sectionLine(page, 'change/others', words.others);
    annualTable<Compared>(page, {
      key: 'change/others',
      headings: [annualWords[language].number, words.indicator],
      columns: columns(words.on(days.now), words.on(days.before), language),
      groups: [{ rows }],
    });
  });
}

function columns(now: string, before: string, language: Language): TableColumn<Compared>[] {
  const words = strings[language];
  return [
    { heading: now, span: 2, shows: { kind: 'count', name: 'now' } },
    { heading: before, span: 2, shows: { kind: 'count', name: 'before' } },
    { heading: words.difference, span: 2, shows: { kind: 'formula', of: differenceShown } },
    { heading: words.percent, span: 2, shows: { kind: 'formula', of: percentShown } },
  ];
}

const differenceShown = (numbers: RowNumbers<Compared>): Shown => {
  const [now, before] = [numbers('now'), numbers('before')];
  return { value: now.value - before.value, formula: `${now.address}-${before.address}`, numberFormat: '+#,##0;-#,##0;"-"' };
};

function percentShown(numbers: RowNumbers<Compared>): Shown {
  const [now, before] = [numbers('now'), numbers('before')];
  const found = change(now.value, before.value);
  return { value: (found.ok ? found.value.fraction : undefined) ?? '', formula: `IF(${before.address}=0,"",ROUND((${now.address}-${before.address})/${before.address},4))`, numberFormat: '+0.00%;-0.00%;"-"' };
}
