const TYPES = ['touchmove', 'touchend', 'touchcancel'] as const;

/**
 * A touch is told to the element on which it began, even when that is in the picture no longer: an event that was
 * dragged out of the window, say. What such an element is told is passed on to the picture, where a gesture would
 * otherwise stand still and never end.
 * @returns undoes it
 */
export function keepTouches(picture: SVGElement): () => void {
  const pass = (event: TouchEvent) => {
    if (picture.contains(event.target as Node)) return;
    const [touches, targetTouches, changedTouches] = [
      event.touches,
      event.targetTouches,
      event.changedTouches,
    ].map((list) => [...list]);
    const { cancelable } = event;
    const passed = new TouchEvent(event.type, { touches, targetTouches, changedTouches, cancelable });
    if (!picture.dispatchEvent(passed)) event.preventDefault();
  };
  const start = ({ target }: TouchEvent) => {
    for (const type of TYPES) target!.addEventListener(type, pass as EventListener, { passive: false });
  };
  picture.addEventListener('touchstart', start, { capture: true, passive: true });
  return () => picture.removeEventListener('touchstart', start, { capture: true });
}
