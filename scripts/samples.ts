// Builds assets/sample.kk.xlsx and assets/sample.ru.xlsx from the fixtures.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleWorkbook } from '../test/fixtures/sample-workbook.ts';

const assets = path.join(__dirname, '..', 'assets');

async function writeSamples(): Promise<void> {
  mkdirSync(assets, { recursive: true });
  for (const tongue of ['kk', 'ru'] as const) writeFileSync(path.join(assets, `sample.${tongue}.xlsx`), await sampleWorkbook(tongue));
}

void writeSamples();
