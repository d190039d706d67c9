import { useEffect, useRef, useState } from 'react';
import { mainAddressOf } from '../../domain/mainAddress.ts';
import type { GroupRecord } from '../../domain/group.ts';
import type { AreaIndex } from '../../search/areaIndex.ts';
import { AskPart } from './AskPart.tsx';
import { ChangesNote } from './ChangesNote.tsx';
import type { CheckModule } from './checkModule.ts';
import { FinishPart } from './FinishPart.tsx';
import type { FormWords } from './formWords.ts';
import { GroupPart } from './GroupPart.tsx';
import { Preview } from './Preview.tsx';
import type { PublishProps } from './PublishGroup.tsx';
import { Summary } from './Summary.tsx';
import { TwinsNote } from './TwinsNote.tsx';
import { useForm } from './useForm.ts';
import { useTwins } from './useTwins.ts';
import { useUnsaved } from './useUnsaved.ts';
import { WhenPart } from './WhenPart.tsx';
import { WherePart } from './WherePart.tsx';

interface Props extends Omit<PublishProps, 'builtAt'> {
  readonly words: FormWords;
  readonly check: CheckModule;
  readonly before: GroupRecord | undefined;
  readonly now: Temporal.Instant;
  readonly today: string;
  readonly areas: AreaIndex;
}

/** The form: questions beside what people will see, and at the end the ways out. */
export function PublishForm(props: Props) {
  const { words, language, base, affiliates, check, before, now, today, tiles, contact, newFile } = props;
  const stateOf = (id: string) => affiliates.find((one) => one.id === id)?.state;
  const { form, looked, unsaved, keep, tellAll } = useForm({ words, language, base, check, before, today, stateOf });
  const { fields, checked } = form;
  const heading = useRef<HTMLHeadingElement>(null);
  const [early, setEarly] = useState(0);
  const told = before !== undefined || early > 0;
  useUnsaved(unsaved, words.end.edit.leave);
  const twins = useTwins({
    ...{ base, areas: props.areas, preview: checked.preview, point: checked.point, self: before?.id },
    state: stateOf(fields.affiliate),
  });

  // A ZIP code says the town and the state of most places; what somebody wrote stays.
  const { city, state } = looked.found.zip ?? {};
  useEffect(() => {
    if (fields.city === '' && fields.state === '' && city !== undefined && state !== undefined)
      form.set({ city, state });
  }, [city, state]);

  // The summary is in the page after the press that asked for it.
  useEffect(() => {
    if (early > 0) heading.current?.focus();
  }, [early]);

  const unsure = checked.problems.some(({ field, weight }) => field.startsWith('times.') && weight === 'settle');
  const { preview } = words.form;
  return (
    <div className="publish">
      <form
        className="publish__form"
        aria-label={words.form.label}
        noValidate
        autoComplete="off"
        onSubmit={(submission) => submission.preventDefault()}
      >
        <p className="publish__jump">
          <a href="#publish-preview" onClick={jumpTo('publish-preview')}>
            {preview.jump}
          </a>
        </p>
        {told && <Summary form={form} problems={checked.problems} weight="settle" heading={heading} />}
        <GroupPart form={form} affiliates={affiliates} editing={before !== undefined} />
        <WhenPart form={form} now={now} asksMetOn={check.asksMetOn} />
        <WherePart form={form} base={base} looked={looked} tiles={tiles} />
        <AskPart form={form} />
        <TwinsNote form={form} base={base} found={twins} />
        {told && <Summary form={form} problems={checked.problems} weight="look" />}
        <p role="status">{early > 0 && checked.ready !== undefined ? words.form.summary.fine : ''}</p>
        {before !== undefined && <ChangesNote form={form} />}
        <FinishPart
          form={form}
          contact={contact}
          newFile={newFile}
          editing={before !== undefined}
          today={today}
          onEarly={() => {
            setEarly(early + 1);
            tellAll();
          }}
          onKept={keep}
        />
      </form>
      <section className="publish__preview" aria-labelledby="publish-preview">
        <div className="publish__stay">
          <h2 id="publish-preview" tabIndex={-1}>
            {preview.heading}
          </h2>
          <div className="preview">
            <p className="preview__bar">{preview.bar}</p>
            <Preview
              words={words}
              language={language}
              group={checked.preview}
              now={now}
              rhythms={unsure ? checked.rhythms : []}
              unsure={unsure}
              writing
            />
          </div>
          {before !== undefined && (
            <p>
              <a className="link-line" href={mainAddressOf({ page: 'group', group: before.id }, { language, base })}>
                {words.end.edit.page}
              </a>
            </p>
          )}
        </div>
      </section>
    </div>
  );
}

/** A jump within the page that leaves the end of its address as it is. */
const jumpTo = (id: string) => (press: { preventDefault(): void }) => {
  press.preventDefault();
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};
