import { decode } from './encoding.ts';
import type { FeedIssue } from './feedFormat.ts';
import { sayFileKind } from './fileKind.ts';

/** 100,000 records with all their words are about 100 MB. Unit: bytes. */
export const MOST_FEED_BYTES = 256_000_000;

/** The text of a Feed, with line ends as `\n`, or why it has none. */
export type FeedText =
  { readonly text: string; readonly issues: readonly FeedIssue[] } | { readonly refusal: FeedIssue };

/**
 * A Feed's bytes → its text: without byte order marks and NULs, line ends of
 * Windows and of old Macs made plain. What was not UTF-8 is said in a warning
 * with a word to look at. Never throws.
 */
export function readFeedText(bytes: Uint8Array): FeedText {
  if (bytes.length > MOST_FEED_BYTES) return refuse('file-too-large', sayTooLarge(bytes.length));
  const kind = sayFileKind(bytes);
  if (kind !== undefined) return refuse('feed-unreadable', kind);

  const decoded = decode(bytes);
  const controls = countControls(decoded.text);
  if (controls * 10 > decoded.text.length) {
    return refuse('feed-unreadable', 'This is not a text file. Export the list as CSV or JSON and import that file.');
  }
  const text = plainLines(decoded.text);
  if (text.trim() === '') return refuse('feed-unreadable', 'This file is empty. Export the list again.');
  if (/^\s*</u.test(text)) return refuse('feed-unreadable', sayMarkup(text));

  const issues: FeedIssue[] = [];
  if (decoded.first !== undefined) {
    issues.push(
      warn(
        `This file is not saved as UTF-8. ${countLetters(decoded.letters)} read as Windows-1252, such as in “${wordAt(decoded.text, decoded.first)}”. If that word looks right, nothing is lost.`,
      ),
    );
  }
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) {
    const line = text.slice(0, lost).split('\n').length;
    issues.push(
      warn(
        `Letters were already lost when this file was made: line ${line} has “${wordAt(text, lost)}”. Export it again as UTF-8.`,
      ),
    );
  }
  if (decoded.text.includes('\0')) {
    issues.push(warn('This file has NUL characters in its text. They were left out.'));
  }
  return { text, issues };
}

/** A byte order mark may be in the middle too, where files were pasted together. */
function plainLines(text: string): string {
  return text.replace(/[\ufeff\0]/gu, '').replace(/\r\n?/gu, '\n');
}

/** Unit: characters looked at. */
const SAMPLE = 10_000;

function countControls(text: string): number {
  return text.slice(0, SAMPLE).match(/[\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0;
}

function sayMarkup(text: string): string {
  const start = text.slice(0, SAMPLE);
  if (/^\s*(<\?xml|<rss|<feed|<urlset)/iu.test(start) && !/<html/iu.test(start)) {
    return 'This is XML, which is not among the formats read here. Ask for CSV or JSON.';
  }
  const title = /<title[^>]{0,200}>([^<]{1,200})/iu.exec(start)?.[1]?.trim().replace(/\s+/gu, ' ');
  const named = title === undefined || title === '' ? '' : ` Its title is “${title}”.`;
  return `This is a web page, not a feed.${named} If it asks to sign in, the feed is not public; otherwise look for its CSV or JSON address.`;
}

/** The word around a position, short enough to read. */
function wordAt(text: string, at: number): string {
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\S{0,20}/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  return trimMarks(before + after);
}

const trimMarks = (word: string) => word.replace(/^[",;:[{(]+|[",;:\]})]+$/gu, '');

const countLetters = (count: number) => (count === 1 ? 'One letter was' : `${count} letters were`);

const sayTooLarge = (size: number) =>
  `This file has ${Math.ceil(size / 1_000_000)} MB; at most ${MOST_FEED_BYTES / 1_000_000} MB are read. Split it, one file per state.`;

const warn = (message: string): FeedIssue => ({ code: 'text-encoding', severity: 'warning', message });

const refuse = (code: 'feed-unreadable' | 'file-too-large', message: string) => ({
  refusal: { code, severity: 'error', message } as const,
});
