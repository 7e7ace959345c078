import { findingsWords } from '../../src/taskpane/findings/strings.ts';
import { frameWords } from '../../src/taskpane/strings.ts';
import { hostileDocuments } from '../fixtures/hostile.ts';
import { wordFile, type WordPiece } from '../fixtures/word.ts';
import { closeBrowser, openBrowser, visit, type Visit } from './workbench.ts';

const pieces: WordPiece[] = [
  'Педагогтер тізімі',
  { table: [['№', 'Аты-жөні', 'Санаты'], [{ paragraphs: [{ item: '', list: 1 }] }, 'Сейтқали Айгүл', 'модератр'], [{ paragraphs: [{ item: '', list: 1 }] }, 'Ким Виктория', 'шебер'], [{ paragraphs: [{ item: '', list: 1 }] }, 'Оразбек Нұрлан', 'сарапшы']] },
  'Барлық 3 861 оқушының 52-сі – үздік, 1,34 %.',
];

beforeAll(openBrowser);
afterAll(closeBrowser);

describe('a report in Word', () => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit({ language: 'kk' });
  });
  afterAll(() => opened.context.close());
  const choose = (name: string, bytes: Uint8Array) => opened.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

  it('that is none is refused in words, and the workbook before stays', async () => {
    const before = await opened.sheets();
    for (const { name, bytes, says } of hostileDocuments.filter((file) => file.says !== 'answer' && file.says !== '')) {
      await choose(name, await bytes());
      const said = opened.page.locator('[data-message="problem"]').last();
      await said.waitFor({ timeout: 60_000 });
      expect([name, await said.innerText(), await opened.sheets()]).toEqual([name, expect.stringContaining(says), before]);
      await said.getByRole('button').click();
    }
  });

  it('opens as a new workbook, and its list of people is recognised', async () => {
    await choose('Есеп 2023.docx', await wordFile(pieces, 'Басқарма'));
    await opened.page.getByText('колонтитулдар').waitFor();
    await opened.settled();
    expect(await opened.sheets()).toEqual(['Есеп 2023']);
    expect([await opened.text('Есеп 2023', 'A1'), await opened.text('Есеп 2023', 'A3'), await opened.text('Есеп 2023', 'C3'), await opened.text('Есеп 2023', 'A7')]).toEqual(['Педагогтер тізімі', '1', 'модератр', 'Барлық 3 861 оқушының 52-сі – үздік, 1,34 %.']);
    await (await opened.pane()).getByText('модератр').first().waitFor();
    await opened.picture('word-report');
  });

  it('is added to the open workbook from the pane, is checked there, and is taken back', async () => {
    const pane = await opened.pane();
    await pane.getByRole('tab', { name: frameWords.kk.routes.findings }).click();
    await pane.getByText(findingsWords.kk.more).click();
    await pane.getByRole('button', { name: findingsWords.kk.openWord }).waitFor();
    await pane.locator('input[type=file]').setInputFiles({ name: 'Қосымша.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await wordFile(pieces)) });
    await pane.getByText('Қосымша.docx').first().waitFor({ timeout: 30_000 });
    await opened.settled();
    expect(await opened.sheets()).toEqual(['Есеп 2023', 'Қосымша']);
    expect(await opened.text('Қосымша', 'B4')).toBe('Ким Виктория');
    await opened.picture('word-report-in-the-pane');
    await pane.getByRole('button', { name: frameWords.kk.undo }).first().click();
    await opened.page.waitForFunction(() => window.tirekWorkbench!.book.sheets().length === 1);
    expect(await opened.sheets()).toEqual(['Есеп 2023']);
  });

  it('asks nothing of the network, and meets no error', () => {
    expect([opened.outside, opened.mistakes]).toEqual([[], []]);
  });
});
