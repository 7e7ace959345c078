import type { Frame, Page } from 'playwright-core';
import { clashWords } from '../../src/taskpane/timetable/clash-strings.ts';
import { timetablePageWords } from '../../src/taskpane/timetable/strings.ts';
import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { timetableCluster } from '../fixtures/timetable-clusters.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';

const language = 'kk';
const lessons = 20_000;

export const clusterBook = async (): Promise<Buffer> => Buffer.from(await workbookFile(timetableCluster({ lessons, conflicts: 20, traps: 20, seed: 21 }).sheets));

/**
 * What a coordinator does with the timetables of a hundred schools: looks at them, opens a clash, asks for ways out, changes the cells and
 * takes it back.
 */
export async function coordinate(page: Page, pane: Frame): Promise<void> {
  const [own, frame] = [clashWords[language], frameWords[language]];
  await pane.getByRole('tab', { name: frame.routes.timetable }).click();
  await pane.getByText(timetablePageWords[language].lessons(lessons)).first().waitFor({ timeout: 240_000 });
  const title = pane.getByRole('heading', { name: new RegExp(`^${own.title(0).replace(/0$/u, '')}`, 'u') });
  await title.waitFor();
  const before = await title.textContent();
  await pane.getByRole('button', { name: /бір уақытта екі сабақта/u }).first().click();
  await pane.getByRole('button', { name: own.answers }).first().click();
  const answers = pane.getByRole('list', { name: own.answers });
  await answers.getByRole('button').first().click({ timeout: 120_000 });
  await pane.getByRole('button', { name: new RegExp(findingsWords[language].apply(99).replace(/\d+/u, '\\d+'), 'u') }).click();
  await page.waitForTimeout(200);
  await waitUntil(page, async () => (await title.textContent()) !== before);
  await pane.getByRole('button', { name: frame.undo }).first().click();
  await waitUntil(page, async () => (await title.textContent()) === before);
}

async function waitUntil(page: Page, holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 600; turn++) {
    if (await holds()) return;
    await page.waitForTimeout(200);
  }
  throw new Error('The page of timetables did not follow');
}
