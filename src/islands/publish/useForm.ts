import { useMemo, useState } from 'react';
import type { GroupRecord } from '../../domain/group.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import type { StateCode } from '../../domain/state.ts';
import { emptyFields, type FormFields } from '../../formats/form/formFields.ts';
import { fieldsOf } from '../../formats/form/fieldsOf.ts';
import { readAt, withPair, withPairParted, writeAt } from './atPath.ts';
import type { CheckModule } from './checkModule.ts';
import type { FormState } from './formState.ts';
import type { FormWords } from './formWords.ts';
import { sayClock } from './sayListing.ts';
import { type LookedUp, usePlaces } from './usePlaces.ts';

interface Wanted {
  readonly words: FormWords;
  readonly language: SiteLanguage;
  readonly base: string;
  readonly check: CheckModule;
  /** The listing being changed. */
  readonly before: GroupRecord | undefined;
  readonly today: string;
  /** The state of each Affiliate that is known. */
  readonly stateOf: (affiliate: string) => StateCode | undefined;
}

export interface UsedForm {
  readonly form: FormState;
  readonly looked: LookedUp;
  /** Whether words are here that are nowhere else. */
  readonly unsaved: boolean;
  readonly keep: () => void;
  /** From now on everything that is asked is said, whether its field was left or not. */
  readonly tellAll: () => void;
}

/** What stands in the form, and what the schema and the readers make of it. */
export function useForm({ words, language, base, check, before, today, stateOf }: Wanted): UsedForm {
  const [fields, setFields] = useState<FormFields>(() =>
    before === undefined
      ? emptyFields(language)
      : fieldsOf(before, {
          rhythm: words.time.rhythm,
          clock: (starts) => sayClock(starts, words),
          length: String,
        }),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState(before !== undefined);
  const [unsaved, setUnsaved] = useState(false);
  const looked = usePlaces(fields, base);
  const { checkListing, parseTime } = check;

  const checked = useMemo(
    () =>
      checkListing(fields, {
        found: looked.found,
        affiliateState: stateOf(fields.affiliate),
        sayRhythm: (time) => words.time.rhythm(parseTime(time)),
        words: words.form.dates.usual,
        today,
        before,
      }),
    [fields, looked, today, before, words],
  );

  const set = (changes: Partial<FormFields>) => {
    setUnsaved(true);
    setFields((now) => ({ ...now, ...changes }));
  };
  const write = (field: string, value: string) => {
    setUnsaved(true);
    setFields((now) => withPair(writeAt(now, field, value)));
  };
  // An empty field that somebody passed by is asked about at the end, not while they look around.
  const isTold = (field: string) => told || (left.has(field) && (readAt(fields, field) !== '' || ALWAYS.has(field)));

  return {
    form: {
      ...{ words, language, fields, checked, set, write },
      leave: (field) => {
        setLeft((now) => (now.has(field) ? now : new Set(now).add(field)));
        if (field === 'latitude') setFields(withPairParted);
      },
      problemsAt: (field) => (isTold(field) ? checked.problems.filter((problem) => problem.field === field) : []),
    },
    looked,
    unsaved,
    keep: () => setUnsaved(false),
    tellAll: () => setTold(true),
  };
}

/** Fields without a text of their own. */
const ALWAYS: ReadonlySet<string> = new Set(['affiliate', 'state', 'timeZone']);
