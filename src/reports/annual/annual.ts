import { answer, refuse } from '../../domain/result.ts';
import { annualPage, annualSheet, lastPrinted } from '../annual-grid.ts';
import { annualSource, datedKinds, type AnnualSource } from '../annual-source.ts';
import { annualWords } from '../annual-words.ts';
import { chartSheet } from '../chart-sheet.ts';
import type { Paper } from '../paper.ts';
import { noRegisters, schoolsAndStaff } from '../examples.ts';
import type { Report } from '../report.ts';
import { differentDays, placeOf, sectionLine, signatureBlock } from '../section.ts';
import type { Language } from '../../text/language.ts';
import { writeMissing } from './missing-data.ts';
import { hasRecords, parts, type Part } from './parts.ts';
import { strings } from './strings.ts';

export const annual: Report<'annual'> = {
  id: 'annual',
  examples: {
    accepts: [
      {
        language: 'kk',
        cells: schoolsAndStaff,
        shows: ['жылында атқарылған жұмыстарының сараптамасы', 'Толтырылмаған мәліметтер', 'Реестрі толтырылмағандықтан енгізілмеген бөлімдер'],
      },
    ],
    reports: [noRegisters],
  },

  build(source, language) {
    const read = annualSource(source, []);
    if (!read.ok) return read;
    const shown = parts.filter((part) => hasRecords(part, read.value));
    if (shown.length === 0) return refuse({ code: 'no-registers', args: { kinds: ['schools'] } });
    const page = annualPage();
    writeAnalysis(page, read.value, shown, language);
    const charts = shown.flatMap(({ section }) => section.charts?.(read.value, language) ?? []);
    return answer([annualSheet(page, { name: strings[language].sheet, id: 'annual', today: source.today }), ...(charts.length > 0 ? [chartSheet({ name: annualWords[language].charts, id: 'annual', today: source.today }, charts)] : [])]);
  },
};

function writeAnalysis(page: Paper, source: AnnualSource, shown: readonly Part[], language: Language): void {
  const words = strings[language];
  page.key('annual/heading');
  page.line(words.heading(placeOf(source, language), source.schoolYear), 'title', lastPrinted);
  room(page, 'annual');
  shown.forEach(({ section }, place) => {
    page.together(() => section.write(page, source, language, place + 1));
    room(page, section.id);
  });
  page.together(() => writeEnd(page, source, { shown, number: shown.length + 1 }, language));
}

/** What is missing, what was left out, the days and the signature: nobody signs a page on which nothing else stands. */
function writeEnd(page: Paper, source: AnnualSource, { shown, number }: { readonly shown: readonly Part[]; readonly number: number }, language: Language): void {
  writeMissing(page, source.registers, language, number);
  room(page, 'missing');
  const left = parts.filter((part) => !shown.includes(part) && part.section.id !== 'change');
  if (left.length > 0) sectionLine(page, 'annual/left-out', strings[language].leftOut(left.map(({ title }) => title[language])), 'note');
  differentDays(page, source, datedKinds.filter((kind) => source.registers[kind].rows.length > 0), language, 'annual');
  signatureBlock(page, source, language, 'annual');
}

/** Blank rows in which a person may write: nothing that Tirek writes stands in them. */
function room(page: Paper, key: string): void {
  page.key(`${key}/room`);
  page.advance(2);
}
