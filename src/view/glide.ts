/** ms that a change of scale takes. */
const CHANGE = 400;

/**
 * Lets the events glide from where they were to where they are drawn now, their words and all else appear meanwhile:
 * the eye can follow an event from one scale to the other.
 * @param picture drawn already as it is to be
 * @param way px that an event has moved
 */
export function glide(picture: SVGElement, way: (event: string) => { x: number; y: number }): void {
  const timing = { duration: CHANGE, easing: 'ease-in-out' };
  const appear = (element: Element) => element.animate([{ opacity: 0 }, { opacity: 1 }], timing);
  for (const element of picture.children) {
    const { event } = (element as SVGElement).dataset;
    if (event === undefined) appear(element);
    else {
      const { x, y } = way(event);
      element.animate([{ transform: `translate(${-x}px, ${-y}px)` }, { transform: 'none' }], timing);
      element.querySelectorAll('text').forEach(appear);
    }
  }
}
