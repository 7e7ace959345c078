/** Lets a file be dropped anywhere on a part of the page; meanwhile a sign shows where. */
export function acceptDrop(place: HTMLElement, sign: HTMLElement, dropped: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const show = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    sign.hidden = false;
  };
  place.addEventListener('dragenter', show);
  place.addEventListener('dragover', show);
  place.addEventListener('dragleave', (event) => {
    if (!place.contains(event.relatedTarget as Node | null)) sign.hidden = true;
  });
  place.addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    dropped([...(event.dataTransfer?.files ?? [])]);
  });
}
