import { useEffect, useState } from 'react';
import { mainAddressOf } from '../../domain/mainAddress.ts';
import { useNow } from '../useNow.ts';
import type { CheckModule } from './checkModule.ts';
import { ConfirmGroup } from './ConfirmGroup.tsx';
import { ContactLines } from './ContactLines.tsx';
import type { FormWords } from './formWords.ts';
import { PublishForm } from './PublishForm.tsx';
import type { PublishProps } from './PublishGroup.tsx';
import { useListing } from './useListing.ts';

interface Props extends PublishProps {
  readonly words: FormWords;
  readonly check: CheckModule;
}

/** The form as the address asks for it: empty, with a listing in it, or only the question whether one is still right. */
export function OpenedForm(props: Props) {
  const { words, language, base, contact, check, builtAt } = props;
  const { edit } = words.end;
  const [attempt, setAttempt] = useState(0);
  const listing = useListing(base, check, attempt);
  const { now: milliseconds } = useNow(builtAt);
  const now = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  const today = now.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

  // What somebody came for is where they are, once it has arrived.
  const found = listing !== undefined && listing.is !== 'new' && listing.is !== 'looking';
  useEffect(() => {
    if (found) document.querySelector<HTMLElement>('.publish-island h2')?.focus();
  }, [listing]);

  if (listing === undefined) return null;
  if (listing.is === 'looking') return <p role="status">{edit.looking}</p>;
  if (listing.is === 'found' && listing.wish.to === 'confirm') {
    return <ConfirmGroup {...{ words, language, contact, now, today }} group={listing.group} />;
  }
  const before = listing.is === 'found' ? listing.group : undefined;
  return (
    <>
      {before !== undefined && (
        <div className="publish__top">
          <h2 tabIndex={-1}>{edit.heading(before.name)}</h2>
          <p>{edit.words}</p>
          <p>
            <a className="link-line" href={mainAddressOf({ page: 'publish' }, { language, base })}>
              {edit.fresh}
            </a>
          </p>
        </div>
      )}
      {(listing.is === 'unknown' || listing.is === 'failed') && (
        <div className="note publish__top" role="alert">
          <h2 tabIndex={-1}>{listing.is === 'unknown' ? edit.unknown(listing.wish.group) : edit.failed}</h2>
          <p>{edit.ways}</p>
          <p className="publish__choices">
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              {words.form.again}
            </button>
            <a className="button button--quiet" href={mainAddressOf({ page: 'groups' }, { language, base })}>
              {edit.find}
            </a>
          </p>
          <ContactLines contact={contact} />
        </div>
      )}
      <PublishForm key={before?.id ?? 'new'} {...props} before={before} now={now} today={today} />
    </>
  );
}
