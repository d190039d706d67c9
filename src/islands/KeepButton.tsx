import { useState } from 'react';
import type { GroupDocument } from '../domain/groupDocument.ts';
import type { SiteLanguage } from '../domain/language.ts';
import type { FinderStrings } from '../strings/en/finder.ts';
import { loadKeptWords } from './laterWords.ts';
import type { KeepOutcome } from './keptGroups.ts';
import { Later } from './Later.tsx';
import type { Kept } from './useKept.ts';

interface Props {
  readonly words: FinderStrings;
  readonly language: SiteLanguage;
  readonly document: GroupDocument;
  readonly today: string;
  readonly kept: Kept;
}

/** Keeps a Group on this device. The first time it says what that means and asks. */
export function KeepButton({ words, language, document: group, today, kept }: Props) {
  const { keep } = words;
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Exclude<KeepOutcome, 'kept'>>();
  const isKept = kept.has(group.id);
  const askId = `keep-${group.id.replace('/', '-at-')}`;

  const note = (outcome: KeepOutcome) => {
    setFailure(outcome === 'kept' ? undefined : outcome);
    setAsking(false);
  };

  const press = () => {
    if (isKept) note(kept.takeOff(group.id));
    else if (kept.groups.length === 0) setAsking(!asking);
    else note(kept.keep(group, today));
  };

  return (
    <>
      <button
        className="text-button keep"
        type="button"
        aria-pressed={isKept}
        aria-expanded={asking ? true : undefined}
        aria-controls={asking ? askId : undefined}
        onClick={press}
      >
        {isKept ? keep.kept : keep.button}
        <span className="visually-hidden">: {group.name}</span>
      </button>
      {asking && (
        <Later words={words} load={() => Promise.all([import('./KeepAsk.tsx'), loadKeptWords(language)])}>
          {([{ KeepAsk }, { question }]) => (
            <KeepAsk
              words={question}
              id={askId}
              onAnswer={(yes) => (yes ? note(kept.keep(group, today)) : setAsking(false))}
            />
          )}
        </Later>
      )}
      {failure !== undefined && (
        <p className="keep-failed" role="alert">
          {keep.failed[failure]}
        </p>
      )}
    </>
  );
}
