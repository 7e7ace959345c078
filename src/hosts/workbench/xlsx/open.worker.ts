import { openXlsx } from './open-xlsx.ts';

/** The thread that opens a person's file: it can be ended when it takes too long. */
const thread = self as unknown as { onmessage: (event: MessageEvent<Uint8Array>) => void; postMessage(answer: unknown): void };

thread.onmessage = ({ data }) => void openXlsx(data).then((answer) => thread.postMessage(answer));
