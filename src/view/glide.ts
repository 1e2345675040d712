/** ms that a change of scale takes. */
const CHANGE = 400;

interface Place {
  id: string;
  x: number;
  y: number;
}

/**
 * Lets the events glide from where they were to where they are drawn now, their words and all else appear meanwhile:
 * the eye can follow an event from one scale to the other.
 * @param picture drawn already as it is to be
 * @param from where each event was, px
 * @param to where it is
 */
export function glide(picture: SVGElement, from: readonly Place[], to: readonly Place[]): void {
  const before = new Map(from.map((place) => [place.id, place]));
  const now = new Map(to.map((place) => [place.id, place]));
  const timing = { duration: CHANGE, easing: 'ease-in-out' };
  for (const element of picture.children) {
    const { event } = (element as SVGElement).dataset;
    const [was, is] = [before.get(event!), now.get(event!)];
    if (was && is) {
      const start = `translate(${was.x - is.x}px, ${was.y - is.y}px)`;
      element.animate([{ transform: start }, { transform: 'none' }], timing);
      for (const text of element.querySelectorAll('text')) appear(text);
    } else appear(element);
  }

  function appear(element: Element) {
    element.animate([{ opacity: 0 }, { opacity: 1 }], timing);
  }
}
