import { describe, expect, test } from 'vitest';
import { readTimes, type TimeOptions } from './index.ts';

/** Which Tuesday, which October: news that came out on Tuesday 2 September 2025 unless told. */

const NEWS: TimeOptions = { dct: '2025-09-02', style: 'news' };

const values = (text: string, options: TimeOptions = NEWS): string =>
  readTimes(text, options)
    .map(({ value }) => value)
    .join(' ');

describe('a plan is made on a day or for one', () => {
  test.each([
    ['The mayor announced plans on Sunday for a new stadium.', '2025-08-31'],
    ['The board shelved its plan on Friday.', '2025-08-29'],
    ['Voters rejected a plan on Sunday to raise taxes.', '2025-08-31'],
    ['On Friday, when the court set aside plans for a retrial, the crowd cheered.', '2025-08-29'],
    ['The union plans a march on Saturday.', '2025-09-06'],
    ['They plan a vigil on Thursday.', '2025-09-04'],
    ['He announced plans to step down on Friday.', '2025-09-05'],
    ['Inflation was lower than expected on Monday.', '2025-09-01'],
    ['They expect more rain on Thursday.', '2025-09-04'],
    ["Stocks slid as traders awaited Thursday's report.", '2025-09-04'],
    ['The winner takes on Brazil on Saturday.', '2025-09-06'],
    ['Once the votes are counted on Sunday, he will go.', '2025-09-07'],
    ['If approved on Thursday, it becomes law.', '2025-09-04'],
    ['When the votes were counted on Sunday, he went.', '2025-08-31'],
    ['The couple wed on Saturday.', '2025-08-30'],
    ['The vote comes two days before Friday.', 'P2D 2025-09-05'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('what is looked into was before', () => {
  test.each([
    ['Police are investigating a shooting on Saturday night.', '2025-08-30TNI'],
    ['Officers are appealing for witnesses to a collision on Saturday.', '2025-08-30'],
    ['He is recovering from surgery on Monday.', '2025-09-01'],
    ['Officers are questioning a man over a theft on Friday night.', '2025-08-29TNI'],
    ['He will appeal the May ruling.', '2025-05'],
    ['She is facing charges after a crash on Sunday.', '2025-08-31'],
    ['Troops are guarding the square following clashes on Sunday.', '2025-08-31'],
    ['The club is hosting a dinner on Friday.', '2025-09-05'],
    ['The minister is visiting Oslo on Thursday.', '2025-09-04'],
    ['A funeral is being held on Friday.', '2025-09-05'],
    ['There is a meeting on Thursday at the town hall.', '2025-09-04'],
    ['The bank is closed on Monday.', '2025-09-08'],
    ['Prosecutors would not comment on Monday.', '2025-09-01'],
    ['The company would not meet them on Monday.', '2025-09-08'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('what was vowed comes, what failed is over', () => {
  test.each([
    ['The ministry promised to answer on Sunday.', '2025-09-07'],
    ['She vowed to return on Saturday.', '2025-09-06'],
    ['They pledged to open the books on Thursday.', '2025-09-04'],
    ['They failed to meet on Thursday.', '2025-08-28'],
    ['They refused to open the gate on Thursday.', '2025-08-28'],
    ['They managed to start the engine on Thursday.', '2025-08-28'],
    ['They did not meet on Monday.', '2025-09-01'],
    ["They didn't start on Monday.", '2025-09-01'],
    ['They never met on Monday.', '2025-09-01'],
    ['They will not meet on Monday.', '2025-09-08'],
    ['Officers were ordered to open fire on Sunday.', '2025-08-31'],
    ['He had planned to meet them on Monday.', '2025-09-01'],
    ['He plans to meet them on Monday.', '2025-09-08'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('a plan is a thing, to plan is to look ahead', () => {
  test.each([
    ['The cabinet approved the plan on Friday.', '2025-08-29'],
    ['The board rejected the peace plan on Friday.', '2025-08-29'],
    ['The king unveiled a new plan on Friday.', '2025-08-29'],
    ['He gave up his plans on Friday.', '2025-08-29'],
    ['The unions plan a march on Friday.', '2025-09-05'],
    ['The union plans a march on Friday.', '2025-09-05'],
    ['They plan talks on Friday.', '2025-09-05'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('what is to be done by a day', () => {
  test.each([
    ['They were ordered to leave by Friday.', '2025-09-05'],
    ['The court told him to pay the fine by Friday.', '2025-09-05'],
    ['They wanted it done by Friday.', '2025-09-05'],
    ['They managed to leave by Friday.', '2025-08-29'],
    ['They had to leave by Friday.', '2025-08-29'],
    ['Most of them had left by Friday.', '2025-08-29'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('what the present tense tells of', () => {
  test.each([
    ['The mission ends Wednesday.', '2025-09-03'],
    ['The envoy flies to Rome on Friday.', '2025-09-05'],
    ['The bridge reopens on Friday.', '2025-09-05'],
    ['The envoy flew to Rome on Friday.', '2025-08-29'],
    ['His campaign, which begins on October 17, is long.', '2025-10-17'],
    ['The fair, which opened on July 17, is long.', '2025-07-17'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('the present tense of what has its day, and its like in the past', () => {
  test.each([
    ['The envoy leaves Friday for Rome.', '2025-09-05'],
    ['The envoy left Friday for Rome.', '2025-08-29'],
    ['The committee votes Friday on the bill.', '2025-09-05'],
    ['The votes Friday were close.', '2025-08-29'],
    ['He faces a hearing Friday.', '2025-09-05'],
    ['He faced a judge Friday.', '2025-08-29'],
    ['The firm, which reports results on Friday, is small.', '2025-09-05'],
    ['Reports on Friday said it fell.', '2025-08-29'],
    ['United play City on Friday.', '2025-09-05'],
    ['United beat City on Friday.', '2025-08-29'],
    ["Attention turns to Friday's meeting.", '2025-09-05'],
    ["The move follows Friday's meeting.", '2025-08-29'],
    ['"I am leaving on Friday," he said.', '2025-09-05'],
    ['"I am not leaving," he said Friday.', '2025-08-29'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('what was put off, and what did not come to pass', () => {
  test.each([
    ["Friday's game has been moved to noon.", '2025-09-05 2025-09-05T12:00'],
    ["Friday's game has been lost.", '2025-08-29'],
    ['He was to appear in court Friday.', '2025-09-05'],
    ['He was to appear in court Friday but did not.', '2025-08-29'],
    ['Schools will stay closed on Friday.', '2025-09-05'],
    ['Schools stayed closed on Friday.', '2025-08-29'],
    ['Rain is likely Friday.', '2025-09-05'],
    ['A man due in court Friday is 24.', '2025-09-05'],
    ['A man arrested Friday is 24.', '2025-08-29'],
    ['He said Friday is the day.', '2025-09-05'],
    ['Asked on Friday if he would run, he smiled.', '2025-08-29'],
    ['Speaking to the crowd on Friday, he vowed to run.', '2025-08-29'],
    ['The bridge remained closed until Friday.', '2025-08-29'],
    ['Join us Friday for the final.', '2025-09-05'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('since never looks ahead', () => {
  test.each([
    ['He has been in jail since October.', '2024-10'],
    ['Prices have risen since the winter.', '2024-WI'],
    ['It has been shut since Sept. 20.', '2024-09-20'],
    ['He has been in jail since July.', '2025-07'],
    ['It is shut until October.', '2025-10'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('this weekend comes, unless it was', () => {
  test.each([
    ['He is in Rome this weekend.', '2025-W36-WE'],
    ['This weekend the town sleeps.', '2025-W36-WE'],
    ['They voted this weekend.', '2025-W35-WE'],
    ['They voted over the weekend.', '2025-W35-WE'],
    ['He will spend the weekend in Rome.', '2025-W36-WE'],
    ['He spent the weekend in Rome.', '2025-W35-WE'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('a verb right before a date leaves no doubt of its side, others do', () => {
  const march: TimeOptions = { dct: '2004-03-12', style: 'news' };
  test.each([
    ['The law, passed on April 1, was struck down.', '2003-04-01'],
    ['The fair opened in April.', '2003-04'],
    ['The war broke out in early May.', '2003-05'],
    ['The fair was moved to Rome, the mayor said, from April 1.', '2004-04-01'],
    ['The fair, scheduled on April 1, was moved.', '2004-04-01'],
    ['The fair will open in January.', '2005-01'],
    ['The fair will be held in February.', '2005-02'],
    ['The fair opened in January.', '2004-01'],
  ])('%s', (text, expected) => expect(values(text, march)).toBe(expected));
});

describe('what is told of on one day and done on another', () => {
  const friday: TimeOptions = { dct: '2004-03-12', style: 'news' };
  test.each([
    ['The government, which faces elections on Sunday, blamed them.', '2004-03-14'],
    ['The mayor, who faced voters on Sunday, won.', '2004-03-07'],
    ['In a talk to be broadcast Sunday, he denied it.', '2004-03-14'],
    ['In a talk broadcast Sunday, he denied it.', '2004-03-07'],
    ['They agreed on Tuesday to hold talks on Thursday.', '2004-03-09 2004-03-18'],
    ['They agreed on Tuesday after talks on Monday.', '2004-03-09 2004-03-08'],
    ['If elected in November, he would raise taxes.', '2004-11'],
    ['Elected in November, he raised taxes.', '2003-11'],
    ["Following Wednesday's vote, he quit.", '2004-03-10'],
    ['He quit the following Wednesday.', '2004-03-17'],
    ['They are looking for a man last seen on Saturday.', '2004-03-06'],
  ])('%s', (text, expected) => expect(values(text, friday)).toBe(expected));
});

test.each([
  ['CABINET WILL MEET ON FRIDAY', '2025-09-05'],
  ['CABINET MET ON FRIDAY', '2025-08-29'],
  ['FLOODS ARE EXPECTED ON FRIDAY', '2025-09-05'],
])('capitals are read as other letters are: %s', (text, expected) => expect(values(text)).toBe(expected));

describe('a day of a week that is named', () => {
  test.each([
    ['He fell ill on Wednesday last week.', '2025-08-27'],
    ['He returns on Wednesday next week.', '2025-09-10'],
    ['He will return on Friday of next week.', '2025-09-12'],
    ['He will return on Friday morning of this week.', '2025-09-05TMO'],
    ['On Monday. Last week he rested.', '2025-09-01 2025-W35'],
  ])('%s', (text, expected) => expect(values(text)).toBe(expected));
});

describe('a year earlier is as fine as what it is compared with', () => {
  const business: TimeOptions = { dct: '1987-10-22', style: 'news' };
  test.each([
    ['In September, starts fell to 1.5 million from 1.7 million a year earlier.', '1987-09 1986-09'],
    ['It sold 900 cars in August, up from 700 a year ago.', '1987-08 1986-08'],
    ['Orders in May were $3 billion, compared with $2 billion a year before May.', '1987-05 P1Y 1987-05'],
    ['Sales rose in August. Profit was $3 million, up from $2 million a year earlier.', '1987-08 1986'],
    ['In the third quarter it lost $3 million, after $2 million a year earlier.', '1987-Q3 1986-Q3'],
    ['Sales in the latest quarter rose 5% from the year-earlier period.', '1987-Q3 1986-Q3'],
    ['In the quarter ended June 30 it lost $2 million.', '1987-Q2 1987-06-30'],
    ['For the quarter ending in March 1988 it sees a loss.', '1988-Q1 1988-03'],
    ['For the quarter it lost $2 million. On June 30 it closed.', '1987-Q3 1987-06-30'],
  ])('%s', (text, expected) => expect(values(text, business)).toBe(expected));
});
