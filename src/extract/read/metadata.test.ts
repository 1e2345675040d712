import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';
import { documentOf } from './testing.ts';

const of = (head: string, body = '', title?: string) =>
  readMetadata(documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), title);

const LONG = `<p>${'The ministers met in the old town hall and spoke for hours. '.repeat(5)}</p>`;

describe('the day of publication', () => {
  const cite = (head: string, body?: string) => {
    const { published } = of(head, body);
    return published && `${published.date} ${published.origin}`;
  };

  it.each([
    ['<meta name="DC.date.issued" content="2015-03-13">', '2015-03-13 meta'],
    ['<meta itemprop="datePublished" content="2019-04-30T13:39:00-04:00">', '2019-04-30 meta'],
    ['<meta name="pdate" content="20190806">', '2019-08-06 meta'],
    ['<meta name="publishDate" content="Tue, 2 Sep 2025 10:00:00 GMT">', '2025-09-02 meta'],
    ['<meta name="date" content="March 13, 2015">', '2015-03-13 meta'],
    ['<link rel="canonical" href="https://a.example/2015/03/18/talks.html">', '2015-03-18 address'],
    ['<meta property="og:url" content="https://a.example/world/talks-20150318">', '2015-03-18 address'],
    ['<meta name="parsely-pub-date" content="2015-03-13T10:00:00Z">', '2015-03-13 meta'],
    ['<meta name="sailthru.date" content="2015-03-13 10:00:00">', '2015-03-13 meta'],
    ['<meta name="citation_publication_date" content="2015/03/13">', '2015-03-13 meta'],
    ['<link rel="canonical" href="https://a.example/world/2015/mar/08/talks-begin">', '2015-03-08 address'],
    ['<link rel="canonical" href="https://a.example/world/2015/talks/08/begin">', undefined],
    // What is said of the page goes before its names for other things.
    [
      '<meta name="date" content="2015-03-14"><meta property="article:published_time" content="2015-03-13">',
      '2015-03-13 meta',
    ],
    // It says nothing, or what is no day.
    ['<meta name="date" content="soon">', undefined],
    ['<meta name="date" content="2015-02-30">', undefined],
    ['<meta name="date" content="0001-01-01T00:00:00">', undefined],
    ['<meta name="date" content="00010101">', undefined],
    ['<meta name="date" content="12 May 0000">', undefined],
    ['<meta name="date" content="0000-00-00"><meta name="pubdate" content="2015-03-13">', '2015-03-13 meta'],
    ['<meta name="expires" content="2015-03-13">', undefined],
    ['<link rel="canonical" href="https://a.example/talks/1234567">', undefined],
  ])('in the head: %s', (head, expected) => expect(cite(head)).toBe(expected));

  it.each([
    [
      '<time itemprop="datePublished" content="2017-01-18T23:00:00-0800">today</time>',
      '2017-01-18 time element',
    ],
    ['<span itemprop="datePublished">18 January 2017</span>', '2017-01-18 time element'],
    [
      '<time pubdate datetime="2017-01-18">today</time><time datetime="2011-05-03">then</time>',
      '2017-01-18 time element',
    ],
    ['<abbr class="published" title="2017-01-18T10:00:00-08:00">10:00</abbr>', '2017-01-18 time element'],
    [
      '<span property="dc:date dc:created" content="2017-01-18T10:00:00">today</span>',
      '2017-01-18 time element',
    ],
    ['<span class="datestamp">March 13, 2015 9:30PM</span>', '2015-03-13 date line'],
    ['<div id="posted">posted on  April 21, 2015, at 11:29 a.m.</div>', '2015-04-21 date line'],
    ['<p class="byline">By Ana Example | 3 May 2011</p>', '2011-05-03 date line'],
    // Not what a text says of other days, nor what stands elsewhere.
    ['<p class="story-date">They met on 3 May 2011 in the hall.</p>', undefined],
    ['<table><tr><td class="updated">3 May 2011</td></tr></table>', undefined],
    ['<aside><span class="date">3 May 2011</span></aside>', undefined],
    [`${LONG}${LONG}<span class="date">3 May 2011</span>`, undefined],
  ])('below the headline: %s', (line, expected) => expect(cite('', `<h1>Talks</h1>${line}`)).toBe(expected));

  describe('where the address says it too', () => {
    const at = (written: string) =>
      cite(
        `<meta property="og:url" content="https://a.example/2024/02/24/talks"><meta name="date" content="${written}">`,
        '<time datetime="2011-05-03">3 May 2011</time>',
      );
    it.each([
      // In the evening of the 24th, in New York.
      ['2024-02-25T01:30:00Z', '2024-02-24 meta'],
      ['2024-02-25T01:30:00.000+00:00', '2024-02-24 meta'],
      // In the morning, in Tokyo.
      ['2024-02-23T22:30:00Z', '2024-02-24 meta'],
      // In a time zone of people, or another day altogether.
      ['2024-02-25T01:30:00+01:00', '2024-02-25 meta'],
      ['2024-02-25', '2024-02-25 meta'],
      ['2024-02-27T01:30:00Z', '2024-02-27 meta'],
      ['soon', '2024-02-24 address'],
    ])('%s', (written, expected) => expect(at(written)).toBe(expected));
  });

  it('is not what stands above the headline: it may be the day of the visit', () =>
    expect(cite('', `<span class="date">3 May 2011</span><h1>Talks</h1>${LONG}`)).toBeUndefined());

  describe('of a text that is kept up to date', () => {
    const LD =
      '<script type="application/ld+json">{"datePublished":"2003-02-01","dateModified":"2024-06-05"}</script>';
    it.each([
      ['tells days behind it', 'On 3 May 2011, 4 June 2015 and 7 July 2020 it rained.', '2024-06-05 json-ld'],
      ['speaks of one day to come', 'It will open on 3 May 2004.', '2003-02-01 json-ld'],
      ['tells older days', 'On 3 May 1911, 4 June 1915 and 7 July 1920 it rained.', '2003-02-01 json-ld'],
    ])('that %s', (_, text, expected) => expect(cite(LD, `<p>${text}</p>`)).toBe(expected));
  });
});

it('tells no name and password that stand in the address', () =>
  expect(of('<meta property="og:url" content="https://ana:secret@a.example/b">').url).toBe(
    'https://a.example/b',
  ));

describe('the title', () => {
  const OG = (title: string) => `<meta property="og:title" content="${title}">`;
  const SITE = '<meta property="og:site_name" content="The Example">';
  it.each([
    ['of the metadata', OG('Talks begin'), '', 'Talks begin'],
    ['without the site behind it', `${OG('Talks begin - The Example')}${SITE}`, '', 'Talks begin'],
    ['without another bar', `${OG('Talks begin | The Example')}${SITE}`, '', 'Talks begin'],
    ['as its heading has it', OG('Talks begin - BBC News'), '<h1>Talks begin</h1>', 'Talks begin'],
    ['whole, where the dash is its own', OG('Talks – at last'), '<h1>News</h1>', 'Talks – at last'],
    ['found in the article', '', '', 'Found'],
    ['even the site alone', `${OG('The Example')}${SITE}`, '', 'The Example'],
  ])('is %s', (_, head, body, expected) => expect(of(head, body, 'Found').title).toBe(expected));
});
