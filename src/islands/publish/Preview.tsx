import type { PreviewGroup } from '../../formats/form/previewOf.ts';
import { Chips } from '../Chips.tsx';
import type { FormWords } from './formWords.ts';
import { previewChips, type Said, saidOf } from './previewWords.ts';
import { PreviewStanding } from './PreviewStanding.tsx';
import type { SiteLanguage } from '../../domain/language.ts';

interface Props {
  readonly words: FormWords;
  readonly language: SiteLanguage;
  readonly group: PreviewGroup;
  readonly now: Temporal.Instant;
  /** Whether the day or the time is still being asked about. */
  readonly unsure?: boolean;
  /** How it repeats, where the time is still asked for. */
  readonly rhythms?: readonly string[];
  /** Whether a listing is being written, so that what is missing is said. */
  readonly writing?: boolean;
}

/** The facts of a Group's page, in its look. */
export function Preview({ words, language, group, now, rhythms = [], unsure = false, writing = false }: Props) {
  const { preview } = words.form;
  return (
    <div className="preview__page">
      <h3>{group.name ?? <span className="missing">{preview.noName}</span>}</h3>
      <PreviewStanding words={words} group={group} now={now} rhythms={rhythms} unsure={unsure} />
      <Chips chips={previewChips(group, words, language)} />
      <dl>
        {saidOf(group, words).map((said) => (
          <Fact key={said.term} said={said} writing={writing} />
        ))}
      </dl>
    </div>
  );
}

function Fact({ said: { term, lines, missing }, writing }: { readonly said: Said; readonly writing: boolean }) {
  if (lines.length === 0 && (!writing || missing === undefined)) return null;
  return (
    <div>
      <dt>{term}</dt>
      {lines.length === 0 ? (
        <dd className="missing">{missing}</dd>
      ) : (
        lines.map((line) => (
          <dd key={line} className="preview__line">
            {line}
          </dd>
        ))
      )}
    </div>
  );
}
