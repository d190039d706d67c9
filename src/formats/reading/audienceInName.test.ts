import { expect, test } from 'vitest';
import { audienceInName } from './audienceInName.ts';

test.each([
  ["Harbor Women's Group", 'women'],
  ['Harbor Womens Group', 'women'],
  ['Tuesday Woman`s Meeting', 'women'],
  ['Safe Harbor For Women', 'women'],
  ['Grupo de Mujeres', 'women'],
  ['Harbor Mens Group', 'men'],
  ['How It Works (Men’s)', 'men'],
  ["Harbor Young People's Group", 'young-adults'],
  ['Newcomers LGBTQA', 'lgbtq'],
])('"%s" is for %s', (name, audience) => {
  expect(audienceInName(name)).toBe(audience);
});

test.each([
  'Harbor Group',
  'Women in Recovery',
  'Dead Man Walking',
  'Men and Women at Noon',
  "Men's and Women's Night",
  'Not Just for Women',
  "Harbor at the Women's Building",
  "Men's Issues",
  'Harbor LGBTQ, All Are Welcome',
  'Many Do Recover',
  undefined,
])('%j says nothing for certain', (name) => {
  expect(audienceInName(name)).toBeUndefined();
});
