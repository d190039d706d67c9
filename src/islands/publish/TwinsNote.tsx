import { mainAddressOf } from '../../domain/mainAddress.ts';
import { publishFragment } from '../../domain/publishFragment.ts';
import type { FormState } from './formState.ts';
import type { FoundTwins } from './useTwins.ts';

interface Props {
  readonly form: FormState;
  readonly base: string;
  readonly found: FoundTwins;
}

/** Listings that may be the same Group: better changed than written twice. */
export function TwinsNote({ form, base, found }: Props) {
  const { twins: words } = form.words.end;
  if (found.failed) return <p className="note">{words.failed}</p>;
  if (found.twins.length === 0) return null;
  return (
    <section className="panel panel--unsure twins" aria-labelledby="publish-twins">
      <h2 id="publish-twins">{words.heading}</h2>
      <p>{words.words}</p>
      <ul>
        {found.twins.map(({ group, alike }) => (
          <li key={group.id}>
            <a
              href={mainAddressOf({ page: 'group', group: group.id }, { language: form.language, base })}
              target="_blank"
              rel="noopener"
            >
              {group.name}
            </a>
            <span>
              {[alike === 'name' ? words.sameName : words.samePlace, group.site?.city].filter(Boolean).join(', ')}
            </span>
            <a
              className="link-line"
              href={publishFragment({ to: 'edit', group: group.id })}
              // What is typed here stays here.
              target="_blank"
              rel="noopener"
            >
              {words.change}
              <span className="visually-hidden"> {group.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
