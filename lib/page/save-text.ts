/** Saves text as a file on the reader's machine, through a link inside our own shadow tree; the page's nodes stay as they are. */
export function saveText(root: ShadowRoot, fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  root.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
