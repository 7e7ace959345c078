// Builds the sample from the fixtures: assets/sample.kk.xlsx and sample.ru.xlsx as files, build/samples/*.json as the sheets
// that the pane inserts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleNewSheets } from '../test/fixtures/sample-new-sheets.ts';
import { sampleWorkbook } from '../test/fixtures/sample-workbook.ts';

const root = path.join(__dirname, '..');
const [assets, samples] = [path.join(root, 'assets'), path.join(root, 'build', 'samples')];

async function writeSamples(): Promise<void> {
  for (const folder of [assets, samples]) mkdirSync(folder, { recursive: true });
  for (const tongue of ['kk', 'ru'] as const) {
    writeFileSync(path.join(assets, `sample.${tongue}.xlsx`), await sampleWorkbook(tongue));
    writeFileSync(path.join(samples, `sample.${tongue}.json`), JSON.stringify(sampleNewSheets(tongue)));
  }
}

void writeSamples();
