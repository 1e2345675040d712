import { expect, it } from 'vitest';
import { eventsOf } from '../testing.ts';

const categories = (text: string) => eventsOf(text, '2025-09-02').map(({ category }) => category);

it.each([
  ['Italy went to war in June 1940.', 'conflict'],
  ['Britain sent troops to Cyprus in 1955.', 'military'],
  ['France dispatched two warships in May 1911.', 'military'],
  ['Japan sent blankets to Nepal in 2015.', 'aid'],
  ['Soldiers seized power in 1966.', 'politics'],
  ['The union called a strike in May 1926.', 'politics'],
  ['Rebels fired rockets at the port in May 1996.', 'conflict'],
  ['The talks began in May 1996.', 'diplomacy'],
  ['The bank pledged $5 million in aid in May 1996.', 'aid'],
  ['The army laid siege to the port in 1641.', 'conflict'],
  ['Vladimir Putin arrived in Beijing in May 2024.', 'diplomacy'],
  ['Emmanuel Macron flew to Cairo in April 2025.', 'diplomacy'],
  ['Emmanuel Macron sat down with farmers in April 2025.', 'diplomacy'],
  ['The two presidents also sat down with the mayor in April 2025.', 'diplomacy'],
  ['Spain joined NATO in May 1982.', 'agreement'],
  ['Three countries joined the bloc in May 1999.', 'agreement'],
  ['Spain withdrew from the treaty in May 1999.', 'agreement'],
  ['The army withdrew from the town in May 1999.', 'military'],
  ['Ann Lee withdrew from the race in May 1999.', 'politics'],
  ['Paul Berg joined the foreign ministry in May 1997.', 'politics'],
  ['The rebels took hostages in May 1999.', 'conflict'],
  ['The parliament passed a law on wills in May 1999.', 'law'],
  ['The guards raised the flag in May 1999.', 'ceremony'],
  ['The flag was raised in May 1999.', 'ceremony'],
  ['Warships were dispatched to Malta in May 1911.', 'military'],
  ['Many women joined the rebels in May 1911.', 'military'],
])('%s: %s', (text, category) => expect(categories(text)).toEqual([category]));

it.each([
  'The storm arrived in Florida in August 2005.',
  'The bank sent a letter in May 2001.',
  'The ship left Lima in May 1921.',
  'Ann Lee joined the staff of a bank in May 1999.',
])('none: %s', (text) => expect(categories(text)).toEqual([undefined]));

it.each([
  ['North Korea tested a nuclear device in May 2009.', 'military'],
  ['The laboratory tested a new drug in May 2009.', undefined],
  ['The navy deployed two frigates in May 2011.', 'military'],
  ['The grocer deployed a new checkout system in May 2011.', undefined],
  ['The ministry launched a website in May 2011.', undefined],
  ['Israel withdrew from Gaza in September 2005.', 'military'],
  ['The company withdrew from Poland in September 2005.', undefined],
  ['The general was buried in May 1999.', 'ceremony'],
  ['The cables were buried in May 1999.', undefined],
  ['The mayor unveiled a statue in May 1999.', 'ceremony'],
  ['The firm unveiled a new engine in May 1999.', undefined],
  ['The rebels formed a government in May 1999.', 'politics'],
  ['Ann Lee founded a bakery in May 1999.', undefined],
  ['The president visited Lima in May 1999.', 'diplomacy'],
  ['The class visited the museum in May 1999.', undefined],
  ['The motion was defeated in the Senate in May 1999.', 'politics'],
  ['The rebels were defeated in May 1999.', 'conflict'],
  ['A law on wills was passed in May 1999.', 'law'],
  ['Blankets were sent to Nepal in May 1999.', 'aid'],
  ['A letter was sent to Nepal in May 1999.', undefined],
  ['The party claimed victory in May 1999.', undefined],
  ['The rebels claimed responsibility in May 1999.', 'conflict'],
  ['The club sacked its coach in May 1999.', undefined],
  ['The army sacked the city in May 1527.', 'conflict'],
  ['The two sides struck a deal in May 1999.', 'agreement'],
  ['Britain imposed an arms embargo in May 1999.', 'law'],
])('%s: %s, by its company', (text, category) => expect(categories(text)).toEqual([category]));
