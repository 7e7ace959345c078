/** Milliseconds for which the browser may read what it saves. */
const readable = 60_000;

/** Gives a person a file as a browser does; false where the page may save none. */
export function saveFile(name: string, bytes: Uint8Array, type: string): Promise<boolean> {
  try {
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), readable);
    return Promise.resolve(true);
  } catch {
    return Promise.resolve(false);
  }
}
