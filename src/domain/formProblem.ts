import type { StateCode } from './state.ts';
import type { Weekday } from './weekday.ts';

/** Everything the publishing form may have to say about an answer. The words are in `strings/en/publishProblems.ts`. */
export type ProblemKind =
  | 'name-missing'
  | 'affiliate-missing'
  | 'affiliate-name-missing'
  | 'when-missing'
  | 'day-unread'
  | 'day-partly'
  | 'weeks-unread'
  | 'weeks-likely'
  | 'met-on-missing'
  | 'met-on-weekday'
  | 'starts-missing'
  | 'starts-half'
  | 'starts-unread'
  | 'length-unread'
  | 'date-missing'
  | 'date-no-meeting'
  | 'nothing-moves'
  | 'season-backwards'
  | 'zone-missing'
  | 'zone-differs'
  | 'city-missing'
  | 'state-missing'
  | 'zip-unread'
  | 'zip-unknown'
  | 'zip-elsewhere'
  | 'place-unknown'
  | 'point-unread'
  | 'point-not-in-state'
  | 'point-far'
  | 'contact-missing'
  | 'phone-unread'
  | 'email-unread'
  | 'email-personal'
  | 'link-unread'
  | 'passcode'
  | 'personal'
  | 'surname'
  | 'ages-unread'
  | 'too-long'
  | 'unseen'
  | 'not-right'
  /** Such words keep a listing from being published until a person has looked. */
  | 'held-back'
  /** Said by a check that has its own words. */
  | 'said';

/** What a sentence needs to know. Each kind uses its own. */
export interface ProblemParts {
  readonly text?: string;
  readonly weekday?: Weekday;
  readonly days?: readonly Weekday[];
  readonly state?: StateCode;
  readonly place?: string;
  readonly miles?: number;
  readonly most?: number;
  readonly zone?: string;
}

/** A press that settles a question: what the field holds then. */
export interface Answer {
  readonly field: string;
  readonly value: string;
  /** What the button says: the value itself, or that it is right, or that words are taken out. */
  readonly says: 'value' | 'yes' | 'take-out';
}

export interface FormProblem {
  /** The field it belongs to, as `id`s name it: `name`, `times.0.starts`. */
  readonly field: string;
  readonly kind: ProblemKind;
  /** What must be settled before the listing can go out, or what is only worth a look. */
  readonly weight: 'settle' | 'look';
  readonly parts: ProblemParts;
  readonly answers: readonly Answer[];
}

/** A question that has to be settled. */
export const settle = (
  field: string,
  kind: ProblemKind,
  parts: ProblemParts = {},
  answers: readonly Answer[] = [],
): FormProblem => ({ field, kind, weight: 'settle', parts, answers });

/** Something worth a look, which keeps nobody from publishing. */
export const look = (
  field: string,
  kind: ProblemKind,
  parts: ProblemParts = {},
  answers: readonly Answer[] = [],
): FormProblem => ({ field, kind, weight: 'look', parts, answers });
