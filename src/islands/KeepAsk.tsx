import type { KeptStrings } from '../strings/en/kept.ts';

interface Props {
  readonly words: KeptStrings['question'];
  readonly id: string;
  readonly onAnswer: (keep: boolean) => void;
}

/** The question before the first Group is kept: what is stored, where, and who can see it. */
export function KeepAsk({ words, id, onAnswer }: Props) {
  const answer = (keep: boolean) => (press: { readonly currentTarget: HTMLElement }) => {
    // The question goes away with its answer; the focus returns to what asked it.
    press.currentTarget.closest('.group-card')?.querySelector<HTMLElement>('.keep')?.focus();
    onAnswer(keep);
  };
  return (
    <div className="keep-ask" id={id} role="group" aria-label={words.ask}>
      <p>
        <strong>{words.ask}</strong> {words.means}
      </p>
      <div className="keep-ask__answers">
        <button className="button" type="button" onClick={answer(true)}>
          {words.yes}
        </button>
        <button className="button button--quiet" type="button" onClick={answer(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
