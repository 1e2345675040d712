import { fileNameDate, publicationLine, readTimes } from '../time/index.ts';
import type { Published, PublishedOrigin } from './article.ts';
import { plain } from './elements.ts';
import { dayOf, isDay } from './day.ts';
import { linkedDates } from './linkedData.ts';

/** As pages name the day of publication to machines; the surest first. */
const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'originalpublicationdate',
  'article_date_original',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'citation_publication_date',
  'citation_online_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'published_date',
  'publication_date',
  'publication-date',
  'article:publicationdate',
  'article.published',
  'pdate',
  'displaydate',
];

/** Elements that are marked as the day of publication. */
const MARKED = [
  '[itemprop=datePublished]',
  'time[pubdate]',
  'abbr.published',
  '[property~="dc:created"]',
  '[property~="dc:date"]',
];
/** Elements that are some day, most likely that. */
const TIMES = ['article time[datetime], header time[datetime]', 'time[datetime]'];

/**
 * When a page appeared, in the order of trust: what it says to machines, in its head, in JSON-LD, in an element that is marked as
 * that; its address; then what looks like it on the page.
 */
export function publishedOf(
  document: Document,
  metas: ReadonlyMap<string, string>,
  url: string | undefined,
): Published | undefined {
  const address = addressDate(url);
  const witnesses: [PublishedOrigin, () => (string | null | undefined)[]][] = [
    ['meta', () => PUBLISHED.map((name) => metas.get(name))],
    ['json-ld', () => linkedData(document)],
    ['time element', () => MARKED.map((each) => machineDate(document, each))],
    ['address', () => [address]],
    ['time element', () => TIMES.map((each) => machineDate(document, each))],
    ['date line', () => dateLines(document)],
  ];
  for (const [origin, says] of witnesses) {
    const date = says()
      .map((written) => publicationDay(written, address))
      .find(Boolean);
    if (date) return { date, origin };
  }
  return undefined;
}

/** The day in a page's address: `/2024/05/17/`, `/2024/may/17/`, `-20240517`. */
function addressDate(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const { pathname } = new URL(url);
  const [, year, month, day] = /\/(\d{4})\/([a-z]{3,9})\/(\d\d?)\//.exec(pathname) ?? [];
  return fileNameDate(pathname) ?? (year && publicationLine(`${day} ${month} ${year}`));
}

/** The day as it is written. What stands in the time zone of machines may be of the evening before or the morning after: then the address has the reader's day. */
function publicationDay(written: string | null | undefined, address?: string): string | undefined {
  const day = dayOf(written);
  if (!written || !day || day < FIRST_NEWS) return undefined;
  return address && UNIVERSAL.test(written.trim()) && isNextTo(day, address) ? address : day;
}

const UNIVERSAL = /\d:\d\d\S* ?(?:Z|[+-]00:?00|GMT|UTC)$/;

function isNextTo(day: string, other: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(other)) === DAY;
}

/** In ms. */
const DAY = 86_400_000;

/** Before it no newspaper appeared; systems that do not know the day write 0001-01-01. */
const FIRST_NEWS = '1600-01-01';

function machineDate(document: Document, selector: string): string | null | undefined {
  const element = document.querySelector(selector);
  const [said] = ['datetime', 'content', 'title'].flatMap((name) => element?.getAttribute(name) || []);
  return said ?? plain(element);
}

/**
 * The day of publication in JSON-LD. An encyclopaedia's is the day on which the page was begun, perhaps decades ago: a text
 * that has been kept up to date is of the day of its last change.
 */
function linkedData(document: Document): string[] {
  return linkedDates(document).map(({ published, modified }) =>
    modified && isKeptUp(document, published, modified) ? modified : published,
  );
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
