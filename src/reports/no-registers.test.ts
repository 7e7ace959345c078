import { asRead } from '../../test/fixtures/as-read.ts';
import { oblast, sheetsMade } from '../../test/fixtures/made-reports.ts';
import { readSheets } from '../sheet/reading.ts';
import { registersOf } from '../sheet/registers/read-registers.ts';
import { reports } from './index.ts';

const listing = ['annual', 'unattached', 'hub-load', 'master-classes', 'attestation', 'courses', 'participation', 'pupils'] as const;

describe('a sheet that a report has made', () => {
  it.each(listing.flatMap((id) => (['kk', 'ru', 'en'] as const).map((language) => ({ id, language }))))('lists schools and people and is no register of them ($id, $language)', ({ id, language }) => {
    const sheets = sheetsMade(reports[id]!.definition, oblast.data, { language, settings: oblast.settings }).map(asRead);
    const reading = readSheets(sheets);
    expect(reading.tables).toEqual([]);
    for (const { tables, rows } of Object.values(registersOf(reading))) expect([tables, rows]).toEqual([[], []]);
  });
});
