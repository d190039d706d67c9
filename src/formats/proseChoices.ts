import type { Problem } from './problem.ts';

/** What a deployment may choose, and prose may have to speak of. */
export const CHOICES = ['search-server', 'street-tiles'] as const;
export type Choice = (typeof CHOICES)[number];

/** `::: with search-server`, `::: without search-server`, or `:::` where such a part ends. */
const MARK = /^:::(?: (?<side>with|without) (?<choice>[\w-]+))?\s*$/u;

/**
 * Markdown as a deployment with these choices says it. A part between a line
 * `::: with search-server` and a line `:::` stays only where that was chosen, one
 * `without` only where it was not. So a page of prose stays true by itself.
 */
export function chooseProse(markdown: string, chosen: ReadonlySet<Choice>): string {
  let kept = true;
  return markdown
    .split('\n')
    .filter((line) => {
      const groups = MARK.exec(line)?.groups;
      if (groups === undefined) return kept;
      const { side, choice } = groups;
      kept = side === undefined || CHOICES.some((one) => one === choice && chosen.has(one)) === (side === 'with');
      return false;
    })
    .join('\n');
}

/** What is wrong with the marks of a text: an unknown choice, a part in a part, or one without an end. */
export function problemsInChoices(markdown: string, firstLine: number): readonly Problem[] {
  const problems: Problem[] = [];
  let open: number | undefined;
  const wrong = (line: number, message: string) => problems.push({ code: 'prose-wrong', line, message });
  for (const [index, text] of markdown.split('\n').entries()) {
    if (!text.startsWith(':::')) continue;
    const line = firstLine + index;
    const groups = MARK.exec(text)?.groups;
    const starts = groups?.['side'] !== undefined;
    if (groups === undefined || (starts && !CHOICES.some((one) => one === groups['choice'])))
      wrong(line, `Write "::: with" or "::: without", then ${CHOICES.join(' or ')}. A line ":::" ends the part.`);
    else if (starts && open !== undefined) wrong(line, `The part that begins on line ${open} has no end. Write ":::".`);
    else if (!starts && open === undefined) wrong(line, 'Here a part ends that never began. Take the line out.');
    open = starts ? line : undefined;
  }
  if (open !== undefined) wrong(open, 'This part has no end. Write a line ":::" after it.');
  return problems;
}
