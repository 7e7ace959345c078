import { saveFile } from '../../../browser/save-file.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser, which saves it where it saves downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  void saveFile(name, bytes, xlsx);
}
