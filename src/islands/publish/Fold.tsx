import { type ReactNode, useState } from 'react';

interface Props {
  readonly summary: string;
  /** Whether something stands in it when the form is opened. What happens later is for whoever opens and closes it. */
  readonly filled: boolean;
  readonly children: ReactNode;
}

/** Questions that most people have no need for. */
export function Fold({ summary, filled, children }: Props) {
  const [open] = useState(filled);
  return (
    <details className="publish__more" open={open || undefined}>
      <summary>{summary}</summary>
      <div className="publish__fields">{children}</div>
    </details>
  );
}
