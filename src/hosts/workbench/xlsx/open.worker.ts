import { openFile } from './open-file.ts';

/** The thread that opens a person's file: it can be ended when it takes too long. */
const thread = self as unknown as { onmessage: (event: MessageEvent<{ readonly file: string; readonly bytes: Uint8Array }>) => void; postMessage(answer: unknown): void };

thread.onmessage = ({ data: { file, bytes } }) => void openFile(file, bytes).then((answer) => thread.postMessage(answer));
