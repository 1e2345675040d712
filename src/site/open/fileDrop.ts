import type { Attachment } from 'svelte/attachments';

/**
 * Takes files that are dropped anywhere on the page, which the browser would else go to. While one is over the page
 * the element has the class `dropping`.
 */
export function fileDrop(ondrop: (files: File[]) => void): Attachment<HTMLElement> {
  return (element) => {
    const listening = new AbortController();
    const { signal } = listening;
    const mark = (isOver: boolean) => element.classList.toggle('dropping', isOver);
    const over = (event: DragEvent) => {
      // Dragged text goes where the browser puts it.
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      mark(true);
    };
    addEventListener('dragover', over, { signal });
    // What leaves the window goes to nothing.
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? mark(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        mark(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        ondrop(files);
      },
      { signal },
    );
    return () => listening.abort();
  };
}
