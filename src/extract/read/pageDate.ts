import { fileNameDate, publicationLine, readTimes } from '../time/index.ts';
import type { Published, PublishedOrigin } from './article.ts';
import { meta, plain } from './elements.ts';
import { isDay } from './frontMatter.ts';

/** As pages name the day of publication to machines; the surest first. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article:publicationdate',
  'pdate',
];

/** When a page appeared, in the order of trust: what the page says to machines, what it shows, what its address says. */
export function publishedOf(document: Document, url: string | undefined): Published | undefined {
  const witnesses: [PublishedOrigin, () => (string | null | undefined)[]][] = [
    ['meta', () => PUBLISHED.map((name) => meta(document, name))],
    ['json-ld', () => linkedData(document)],
    ['time element', () => ['[itemprop=datePublished]', ...TIMES].map((each) => machineDate(document, each))],
    ['date line', () => dateLines(document)],
    ['address', () => [url && fileNameDate(new URL(url).pathname)]],
  ];
  for (const [origin, says] of witnesses) {
    const date = says().map(dayOf).find(Boolean);
    if (date) return { date, origin };
  }
  return undefined;
}

/** `2025-09-02T10:00:00Z`, `20250902`, "Tue, 2 Sep 2025 10:00:00 GMT": the day as it is written, in whatever time zone. */
function dayOf(written: string | null | undefined): string | undefined {
  const text = written?.trim();
  if (!text) return undefined;
  const dashed = text.replace(/^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/, '$1-$2-$3');
  const day = isDay(dashed) ? dashed.slice(0, 10) : publicationLine(text);
  return day && day >= FIRST_NEWS ? day : undefined;
}

/** Before it no newspaper appeared; systems that do not know the day write 0001-01-01. */
const FIRST_NEWS = '1600-01-01';

const TIMES = ['article time[datetime], header time[datetime]', 'time[datetime]'];

function machineDate(document: Document, selector: string): string | null | undefined {
  const element = document.querySelector(selector);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? plain(element);
}

/**
 * The day of publication in JSON-LD. An encyclopaedia's is the day on which the page was begun, perhaps decades ago: a text
 * that has been kept up to date is of the day of its last change.
 */
function linkedData(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    const published = property(textContent, 'datePublished');
    if (!published) return [];
    const modified = property(textContent, 'dateModified');
    return [modified && isKeptUp(document, published, modified) ? modified : published];
  });
}

function property(json: string | null, name: string): string | undefined {
  return new RegExp(`"${name}"\\s*:\\s*"([^"]+)"`).exec(json ?? '')?.[1];
}

/** So many days that the text tells lie behind the first publication; news speaks of one or two to come. */
const DAYS_BEHIND = 3;

function isKeptUp({ body }: Document, published: string, modified: string): boolean {
  // The years differ wherever it matters, and most pages are done with here.
  if (modified.slice(0, 4) <= published.slice(0, 4)) return false;
  const days = readTimes(body.textContent ?? '').flatMap(({ value, dating }) =>
    dating === 'stated' && isDay(value) ? [value] : [],
  );
  return days.filter((day) => day > published && day < modified).length >= DAYS_BEHIND;
}

const DATED = /date|time|publi|posted|byline/i;
/** A paragraph of the text itself, in characters. */
const LONG = 200;
/** So many paragraphs behind the headline nothing says any more when the article appeared. */
const BEGUN = 2;

/** What looks like a date of publication, from the headline to where the text has begun; below are other articles'. */
function dateLines(document: Document): string[] {
  const lines: string[] = [];
  let below = false;
  let paragraphs = 0;
  for (const element of document.body.querySelectorAll('h1, p, [class], [id]')) {
    below ||= element.tagName === 'H1';
    if (!below) continue;
    if (element.tagName === 'P' && plain(element).length > LONG && ++paragraphs >= BEGUN) break;
    const named = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (DATED.test(named) && !element.closest('nav, aside, table')) lines.push(plain(element));
  }
  return lines;
}
