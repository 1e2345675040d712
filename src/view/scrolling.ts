/**
 * Leaves the page its scrolling: the way of a finger that sets out up or down is kept from whatever else listens on the
 * element (d3-zoom takes every touch that moves and so would hold the page still). More fingers are never the page's.
 * @returns undoes it
 */
export function leaveScrolling(element: SVGElement): () => void {
  let from: Touch | undefined;
  let isPages = false;

  const start = ({ touches }: TouchEvent) => {
    from = touches.length === 1 ? touches[0] : undefined;
    isPages = false;
  };
  const move = (event: TouchEvent) => {
    const [to] = event.touches;
    // The browser tells of no move before it is long enough to have a direction.
    if (from) isPages = Math.abs(to.clientY - from.clientY) > Math.abs(to.clientX - from.clientX);
    from = undefined;
    if (isPages) event.stopImmediatePropagation();
  };

  const options = { capture: true, passive: true };
  element.addEventListener('touchstart', start, options);
  element.addEventListener('touchmove', move, options);
  return () => {
    element.removeEventListener('touchstart', start, options);
    element.removeEventListener('touchmove', move, options);
  };
}
