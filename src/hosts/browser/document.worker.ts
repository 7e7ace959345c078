import { openDocument } from './open-document.ts';

/** The thread that opens a document: it can be ended when it takes too long. */
const thread = self as unknown as { onmessage: (event: MessageEvent<{ readonly file: string; readonly bytes: Uint8Array }>) => void; postMessage(answer: unknown): void };

thread.onmessage = ({ data: { file, bytes } }) => void openDocument(file, bytes).then((answer) => thread.postMessage(answer));
