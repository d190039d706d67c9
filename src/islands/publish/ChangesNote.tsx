import type { FormState } from './formState.ts';
import { labelOf } from './labelOf.ts';

/** Longer texts are told by their beginning. Unit: characters. */
const MOST = 140;

/** What the listing will say otherwise than now. */
export function ChangesNote({ form }: { readonly form: FormState }) {
  const { edit, field: words } = form.words.end;
  const changes = form.checked.ready?.changes;
  if (changes === undefined) return null;
  const nameOf = (at: string) =>
    at.startsWith('times.') ? words.times : at.startsWith('dates.') ? words.dates : labelOf(at, form.words);
  return (
    <section className="panel panel--tint changes" aria-labelledby="publish-changes">
      <h2 id="publish-changes">{edit.changed}</h2>
      {changes.length === 0 && <p>{edit.unchanged}</p>}
      <dl>
        {changes.map(({ field, at, before, after }) => (
          <div key={field}>
            <dt>{nameOf(at)}</dt>
            <dd>
              <span className="quiet">{edit.before}</span> {sayValue(before, edit.nothing)}
            </dd>
            <dd>
              <span className="quiet">{edit.after}</span> {sayValue(after, edit.nothing)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A value of a listing as its file has it, short. */
function sayValue(value: unknown, nothing: string): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return nothing;
  const text = said(value);
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.map(said).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, part]: [string, unknown]) => part !== undefined)
    .map(([key, part]: [string, unknown]) => `${key}: ${said(part)}`)
    .join(', ');
}
