import { Prose } from '../domain/prose.ts';
import { refuseUrl } from '../domain/safeUrl.ts';
import { readText } from './fileText.ts';
import type { Problem } from './problem.ts';
import { problemsInChoices } from './proseChoices.ts';
import { readRecord } from './yamlRecord.ts';

/**
 * A page of prose: a title between two lines of "---", then Markdown. Without
 * HTML, because Markdown lets it through as it is, scripts and all.
 */
export function readMarkdown(
  bytes: Uint8Array,
): { readonly prose: Prose; readonly markdown: string } | { readonly problems: readonly Problem[] } {
  const read = readText(bytes);
  if ('problem' in read) return { problems: [read.problem] };
  const [, above, markdown] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(read.text) ?? [];
  if (above === undefined || markdown === undefined) {
    return {
      problems: [wrong(1, 'Begin with a line "---", then "title: …", then another line "---", then the text.')],
    };
  }
  /** The empty line stands for "---", so that lines are counted as in the file. */
  const head = readRecord(new TextEncoder().encode(`\n${above}`), Prose);
  if ('problems' in head) return { problems: head.problems.map((problem) => ({ ...problem, code: 'prose-wrong' })) };
  const firstLine = above.split('\n').length + 2;
  const problems = [
    ...markdown.split('\n').flatMap((line, index) => problemsIn(line, firstLine + index)),
    ...problemsInChoices(markdown, firstLine),
  ];
  return problems.length > 0 ? { problems } : { prose: head.record, markdown };
}

function problemsIn(line: string, number: number): readonly Problem[] {
  const isHtml = line.replace(AUTOLINK, '').search(/<[a-z!/?]/iu) !== -1;
  const links = [...line.matchAll(LINK), ...line.matchAll(AUTOLINK)].map(([, ...targets]) => targets.join(''));
  return [
    ...(isHtml
      ? [wrong(number, 'HTML is not read here. Write plain Markdown: # headings, - lists, [links](https://…).')]
      : []),
    ...links.flatMap((target) => {
      const why = OTHER_LINK.test(target) ? undefined : refuseUrl(target);
      return why === undefined ? [] : [wrong(number, `The link to "${target}" is not safe. ${why}`)];
    }),
  ];
}

/** `[words](target)`, or the target of `[words]: target`. */
const LINK = /\]\(\s*<?([^)\s>]*)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gu;

/** `<https://example.org>`: Markdown makes a link of any scheme. Source: CommonMark 0.31, "Autolinks". */
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/giu;

/** A page of our own, a part of this one, a number, an address. */
const OTHER_LINK = /^(\.{0,2}\/(?![/\\])|#|(tel|sms):[+\d]+$|mailto:[^?&]+$)/u;

const wrong = (line: number, message: string): Problem => ({ code: 'prose-wrong', line, message });
