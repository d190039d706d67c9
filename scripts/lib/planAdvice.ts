import path from 'node:path';
import type { ImportPlan } from '../../src/domain/importPlan.ts';

/** Below this many, a loss is the ordinary coming and going of groups. */
const FEWEST_LOST = 10;
const LARGEST_SHARE = 1 / 5;

/**
 * Why a plan is not written unless somebody insists: the Feed has lost more than a
 * fifth of the Groups it had, and at least ten. It was probably cut off, or is another one.
 */
export function sayShrunk({ totals, gone, feed }: ImportPlan): string | undefined {
  const { changed, unchanged } = totals;
  const before = changed + unchanged + gone.length;
  if (gone.length < FEWEST_LOST || gone.length <= before * LARGEST_SHARE) return undefined;
  return `The feed has lost ${gone.length} of the ${before} groups that "${feed}" had. Nothing is written: what is there stays. If the file was cut off, get it again. If it is another feed, give it a name of its own with --feed. If the groups are really gone, add --accept-loss.`;
}

export interface Outcome {
  readonly contentFolder: string;
  /** Absent where nothing was to be written. */
  readonly written: number | undefined;
  readonly newAffiliate: boolean;
  /** How many dates the affiliate's own file has otherwise, for all its Groups. */
  readonly closures?: number;
}

/** What has been done, and what to do next, as sentences. */
export function sayNext(plan: ImportPlan, { contentFolder, written, newAffiliate, closures = 0 }: Outcome): string {
  const { affiliate, totals } = plan;
  const folder = path.join(contentFolder, 'groups', affiliate);
  const toWrite = totals.added + totals.changed;
  const sentences: string[] = [];
  if (written !== undefined) {
    sentences.push(written === 0 ? 'Nothing had to be written.' : `Wrote ${say(written, 'file')} in ${folder}.`);
    if (written > 0) sentences.push('Now: npm run validate, then look at the changes and publish them.');
  } else if (toWrite > 0)
    sentences.push(`Nothing was written. To write ${say(toWrite, 'file')} in ${folder}, add --write.`);
  else if (closures === 0) sentences.push('There is nothing to write.');
  if (closures > 0) {
    const dates = `${say(closures, 'date')} for all groups`;
    const file = path.join(contentFolder, 'affiliates', `${affiliate}.yaml`);
    sentences.push(
      written === undefined ? `With --write, ${dates} change in ${file}.` : `Changed ${dates} in ${file}.`,
    );
  }
  if (newAffiliate) {
    const file = path.join(contentFolder, 'affiliates', `${affiliate}.yaml`);
    sentences.push(
      written === undefined
        ? `With --write, ${file} is made too.`
        : `Complete ${file}: contact, website, application link.`,
    );
  }
  if (totals.heldBack > 0) {
    sentences.push(
      'Records held back are not listed. Mend them where the feed is kept, or write their listings by hand; then import again.',
    );
  }
  return sentences.join(' ');
}

const say = (number: number, word: string): string =>
  `${number.toLocaleString('en-US')} ${word}${number === 1 ? '' : 's'}`;
