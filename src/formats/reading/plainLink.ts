/** Where a mailbox or a social network sends a click through, and what it calls the address behind it. */
const REDIRECTS: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?google\.com\/url\?/iu, 'q'],
  [/^https?:\/\/(?:www\.)?google\.com\/url\?/iu, 'url'],
  [/^https?:\/\/[a-z0-9]{1,20}\.safelinks\.protection\.outlook\.com\/(?:[a-z]{1,10}\/)?\?/iu, 'url'],
  [/^https?:\/\/lm?\.facebook\.com\/l\.php\?/iu, 'u'],
];

/** Behind the first of these a spreadsheet has written its own, often without a question mark. */
const SPREADSHEET = /^(?:sa|sntz|usg|ust|source|ved|cd|opi)$/u;

/** Says by whom a link was passed on, to nobody's use who follows it. */
const TRACKING = /^(?:utm_[a-z]{1,20}|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi)$/u;

/** Redirects in redirects. */
const MOST_ROUNDS = 4;

/**
 * A link without what others have wrapped around it: the redirect of a mailbox, the
 * tail that a spreadsheet adds, marks of a campaign. Everything else stays letter
 * for letter, because any other part may be what opens the door.
 */
export function plainLink(link: string): string {
  let plain = link;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const behind = behindRedirect(plain);
    if (behind === undefined) break;
    plain = behind;
  }
  return withoutTracking(plain);
}

function behindRedirect(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  for (const [start, name] of REDIRECTS) {
    const behind = start.test(link) ? url.searchParams.get(name) : null;
    if (behind !== null && /^https?:\/\/[a-z0-9]/iu.test(behind)) return behind.replace(/^http:/iu, 'https:');
  }
  return undefined;
}

function withoutTracking(link: string): string {
  const tail = /^(https?:\/\/[^?#&]+)&sa=D&[^#]*$/u.exec(link);
  if (tail !== null) return tail[1] ?? link;
  const parts = /^(https?:\/\/[^?#]+)\?([^#]*)(#.*)?$/u.exec(link);
  if (parts === null) return link;
  const [, address = '', query = '', anchor = ''] = parts;
  const all = query.split('&');
  const isPassedOn = all.includes('sa=D');
  const kept = all.filter((part) => {
    const [name = ''] = part.split('=');
    return !TRACKING.test(name) && !(isPassedOn && SPREADSHEET.test(name));
  });
  if (kept.length === all.length) return link;
  return `${address}${kept.length === 0 ? '' : `?${kept.join('&')}`}${anchor}`;
}
