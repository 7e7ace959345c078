import { zipped, wordFile } from '../../../test/fixtures/word.ts';
import { unwatched } from '../../sheet/workbook.ts';
import type { Opener } from '../browser/in-thread.ts';
import { documentReader } from './document-reader.ts';

const thread = (work: (opener: Opener) => void): Opener => {
  const opener: Opener = { onmessage: null, onerror: null, postMessage: () => work(opener), terminate: () => undefined };
  return opener;
};
const never = () => {
  throw new Error('no thread is needed');
};

describe('a document that a person chose in the pane', () => {
  it('is looked at before a thread is started for it', async () => {
    const codes = [];
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('<html>'), await zipped({ 'xl/workbook.xml': '<workbook/>' }), new Uint8Array(100_000_001)]) {
      const read = await documentReader(never)('Есеп.docx', bytes, unwatched);
      codes.push(read.ok || read.problem.code);
    }
    expect(codes).toEqual(['file-empty', 'file-web-page', 'file-no-document', 'file-too-large']);
  });

  it('is refused where its thread breaks, and let go where it is cancelled', async () => {
    const bytes = await wordFile(['Мәтін']);
    const broken = documentReader(() => thread((opener) => opener.onerror!.call(opener as unknown as Worker, {} as ErrorEvent)));
    expect(await broken('Есеп.docx', bytes, unwatched)).toMatchObject({ ok: false, problem: { code: 'file-too-heavy' } });
    const silent = documentReader(() => thread(() => undefined));
    expect(await silent('Есеп.docx', bytes, { ...unwatched, cancelled: () => true })).toMatchObject({ ok: false, problem: { code: 'workbook-cancelled' } });
  });
});
