import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';

/** The golden pictures on one page, `/gallery.html` under `npm run dev`; one that a test found changed stands beside. */
const pictures = import.meta.glob<string>('../../data/golden/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const figures = Object.entries(pictures).map(([path, svg]) => {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = path.replace(/^.*\/|\.svg$/g, '');
  // As part of the page a picture has the page's fonts, which in an image it would not.
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  figure.append(caption, document.importNode(picture, true));
  return figure;
});

document.querySelector('main')!.append(...figures);
