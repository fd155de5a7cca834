/** Gives a text to the person as a file. */
export function downloadFile(name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob([text], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The click has started the download; the browser holds the file itself.
  URL.revokeObjectURL(address);
}
