import type { Audience } from '../../domain/group.ts';
import type { Finding } from './placeSite.ts';
import { plainLetters } from './plainLetters.ts';
import { quoteWords } from './reading.ts';

/** Forms that say for whom: "Women's", "for women". "Women in Recovery" may be a motto, and is left alone. */
const WORDS: readonly (readonly [Audience, RegExp])[] = [
  [
    'women',
    /\bwom[ae]n'?s\b|\b(?:for|para) (?:women|ladies|mujeres)\b|\b(?:women|ladies|mujeres) only\b|\bde mujeres\b/u,
  ],
  ['men', /\bmen'?s\b|\b(?:for|para) (?:men|hombres)\b|\bmen only\b|\bde hombres\b/u],
  ['young-adults', /\byoung (?:people|person|adult)'?s?\b|\bjovenes adultos\b/u],
  ['lgbtq', /\blgbt[a-z]*\b/u],
];

/** Another reading is possible: a building, a matter to talk about, a group that is for more. */
const SOMETHING_ELSE =
  /\b(?:not|no|open to|all|everyone|welcome|building|cent(?:er|re)|club|shelter|residence|hospital|college|prison|issues?)\b/u;

/**
 * For whom a Group is that says so in its name and in no field: a man should not stand
 * before the door of a women's group that is listed for all adults. Read, and told, as
 * the language in a name is.
 */
export function audienceInName(name: string | undefined): Audience | undefined {
  const words = plainLetters((name ?? '').slice(0, 200));
  const found = WORDS.filter(([, pattern]) => pattern.test(words)).map(([audience]) => audience);
  return found.length === 1 && !SOMETHING_ELSE.test(words) ? found[0] : undefined;
}

export function aboutAudience(name: string, audience: Audience): Finding {
  const message = `The name ${quoteWords(name)} says for whom the group is, and no field does: it was read as "${audience}". Write it into its field.`;
  return { code: 'audience-unclear', severity: 'warning', message };
}
