/** Works something out when it is first asked for, and remembers it. */
export function once<Answer>(work: () => Answer): () => Answer {
  let kept: { readonly answer: Answer } | undefined;
  return () => (kept ??= { answer: work() }).answer;
}
