import type { FeedIssue } from './feedFormat.ts';
import { scanJson } from './jsonScan.ts';

/** What JSON text says, or why it says nothing. */
export type FeedJson =
  { readonly value: unknown; readonly issues: readonly FeedIssue[] } | { readonly refusal: FeedIssue };

/** Enough to see what kind of fault it is, without burying the rest. */
const MOST_SHOWN = 3;

/**
 * JSON text → a value. What has only one meaning is mended, with a warning that
 * names the spot; everything else is refused with line, column and the text
 * there. Never throws. `__proto__` is a name like any other in what it returns.
 */
export function readFeedJson(text: string): FeedJson {
  const scan = scanJson(text);
  if ('fault' in scan) {
    return refuse(`${spot(text, scan.fault.at)}: ${scan.fault.says}.${excerpt(text, scan.fault.at)}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(scan.text);
  } catch (error) {
    return refuse(`This is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const issues = scan.repairs.slice(0, MOST_SHOWN).map(({ at, says }) => warn(`${spot(text, at)}: ${says}.`));
  const more = scan.repairs.length - MOST_SHOWN;
  return { value, issues: more > 0 ? [...issues, warn(`${more} more such small faults were mended.`)] : issues };
}

function spot(text: string, at: number): string {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return `Line ${line}, column ${at - start + 1}`;
}

/** The text around a fault, with an arrow before it. */
function excerpt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at).replace(/^[^]*\n/u, '');
  const after = text.slice(at, at + 40).replace(/\n[^]*$/u, '');
  return before.trim() === '' && after.trim() === '' ? '' : ` The line says: ${before}▸${after}`;
}

const warn = (message: string): FeedIssue => ({ code: 'feed-repaired', severity: 'warning', message });

const refuse = (message: string) => ({ refusal: { code: 'feed-unreadable', severity: 'error', message } as const });
