import type { Candidate } from './groupDocument.ts';
import { ACCESS_NEEDS, ASKED_AUDIENCES, ASKED_PAIRS } from './searchQuery.ts';

/**
 * What else can be asked of a Group, as bits of one number: for whom it is, what
 * makes its Site usable, how its facilitators stand.
 */
export type Traits = number;

/** Which bit stands for which choice of a filter. */
export type Bits<Choice extends string> = ReadonlyMap<Choice, Traits>;

const bitsFrom = <Choice extends string>(first: number, choices: readonly Choice[]): Bits<Choice> =>
  new Map(choices.map((choice, index) => [choice, 1 << (first + index)]));

export const AUDIENCE_BITS = bitsFrom(0, ASKED_AUDIENCES);
export const ACCESS_BITS = bitsFrom(ASKED_AUDIENCES.length, ACCESS_NEEDS);
export const PAIR_BITS = bitsFrom(ASKED_AUDIENCES.length + ACCESS_NEEDS.length, ASKED_PAIRS);

/** All bits of some choices. */
export const bitsOf = <Choice extends string>(bits: Bits<Choice>, choices: readonly Choice[]): Traits =>
  choices.reduce((found, choice) => found | (bits.get(choice) ?? 0), 0);

/** American Sign Language as a language of the Group itself. */
const SIGNED = 'ase';

const bitOf = <Choice extends string>(bits: Bits<Choice>, choice: Choice): Traits => bits.get(choice) ?? 0;
const STEP_FREE = bitOf(ACCESS_BITS, 'step-free');
const ACCESSIBLE_TOILET = bitOf(ACCESS_BITS, 'accessible-toilet');
const SIGNS = bitOf(ACCESS_BITS, 'asl');

/** What is not known of a Group is not claimed: only a plain "yes" meets a need, "ask" does not. */
export function traitsOf({ audiences, access, facilitatorPair, languages }: Candidate): Traits {
  return (
    bitsOf(AUDIENCE_BITS, audiences) |
    (access?.stepFree === 'yes' ? STEP_FREE : 0) |
    (access?.accessibleToilet === 'yes' ? ACCESSIBLE_TOILET : 0) |
    (access?.asl === 'yes' || languages.includes(SIGNED) ? SIGNS : 0) |
    (facilitatorPair === undefined ? 0 : bitOf(PAIR_BITS, facilitatorPair))
  );
}
