/**
 * Hands the reader a text as a file.
 * @param name the file's name, with its ending
 * @param type its media type
 */
export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of the blob once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** A file name that any system takes, from a title: "Two old friends" becomes `two-old-friends.svg`. */
export function fileName(title: string, ending: string): string {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);
  return `${words.join('-') || 'timeline'}.${ending}`;
}
