import { GeoTimeline } from './element.ts';

export { GeoTimeline };

// A page may load the script twice; the name can be taken only once.
if (!customElements.get('geo-timeline')) customElements.define('geo-timeline', GeoTimeline);
