import { expect, it } from 'vitest';
import { hasWords, pastedFile } from './pasted.ts';

it.each([
  ['Talks began on 5 June 1947.', '.txt'],
  ['# Talks\n\nThey began on 5 June 1947.', '.md'],
  ['\n\n## Background\nThey began on 5 June 1947.', '.md'],
  ['Talks\n# They began on 5 June 1947.', '.txt'],
  ['#Talks began on 5 June 1947.', '.txt'],
  ['---\npublished: 1947-06-06\n---\nTalks began.', '.md'],
  ['---\npublished: 1947-06-06\n---', '.md'],
  // A line of hyphens alone ends nothing.
  ['---\nTalks began.', '.txt'],
  ['<!DOCTYPE html><title>Talks</title>', '.html'],
  ['\n<html lang="en">', '.html'],
  ['<p>Talks began on 5 June 1947.</p>', '.html'],
  ['\n<!-- talks -->\n<div class="story">They began.</div>', '.html'],
  ['<?xml version="1.0"?><!-- a --><!DOCTYPE html>', '.html'],
  ['<H1>Talks</H1>', '.html'],
  ['<br/>They began.', '.html'],
  ['<htmlish> is no word', '.txt'],
  ['<pause> They began.', '.txt'],
  ['< p > 5', '.txt'],
  ['<!-- talks', '.txt'],
  ['They began <b>in May</b>.', '.txt'],
  ['Write <html> first.', '.txt'],
])('%j is read as %s', async (text, ending) => {
  const file = pastedFile(text);
  expect(file.name).toBe(`pasted-text${ending}`);
  expect(await file.text()).toBe(text);
});

it.each([
  ['', false],
  [' \n\t', false],
  ['1947 …', false],
  ['Ö', true],
])('whether %j has words: %s', (text, has) => expect(hasWords(text)).toBe(has));
