/** Names a passcode goes by in a link. */
const IN_LINK = /^(?:pwd|passwd|password|passcode|pin|pw)$/iu;

/**
 * "Passcode: 1234", "password is hope", "PIN 0042", "contraseña: paz". A word after
 * it without ":" or "is" counts only with a digit in it: "password required" stays. So
 * does any after "clave", which is a word for many things: "la clave es escuchar".
 */
const IN_TEXT =
  /\b(?:(?:meeting|zoom|room|access|entry|one[- ]tap) )?(?:pass ?codes?|pass ?words?|passwd|pwd|pw|pin(?: ?(?:code|number|#))?|access code|pass code|codigo de acceso|código de acceso|contrase(?:ñ|n)a|clave de (?:acceso|la reuni[oó]n|zoom))(?:\s{0,3}(?:[:=#]|\bis\b|\bes\b|-(?=\s)|[-–—](?=\s?\d))\s{0,3}["'“‘(]?(?!(?:required|needed|protected|on|in|for|from|by|available|upon|request|please|the|given|sent|not|same|contact|call|email|will|is|and|or)\b)[^\s"'”’),;]{1,40}["'”’)]?|\s{1,3}["'“‘]?(?=[^\s"'”’),;]{0,39}\d)[^\s"'”’),;]{2,40}["'”’]?)|\bclave(?:\s{0,3}[:=#]|\s{1,3}es)?\s{1,3}["'“‘]?(?=[^\s"'”’),;]{0,39}\d)[^\s"'”’),;]{2,40}["'”’]?/giu;

/** Behind the number of a meeting a word is a passcode without any sign: "ID 123 456 789 password Hope". */
const BEHIND_ID =
  /(?<=\b(?:id|zoom)\b[^.;\n]{0,40}\d[^.;\n]{0,12})\b(?:pass ?codes?|pass ?words?|passwd|pwd|pw)\s{1,3}(?!(?:required|needed|protected|on|in|for|from|by|available|upon|request|please|the|given|sent|not|same|contact|call|email|will|is|and|or|to)\b)[^\s,;)]{2,40}/giu;

/** What a telephone dials by itself after the number: ",,123456789#,,#,,4321#" holds the passcode. */
const DIALLED = /(?:,{1,4} ?[\d* ]{0,15}#(?=[\s,.;]|$)){1,8}/gu;

const LINK = /https?:\/\/[^\s<>"'“”]{1,1990}/giu;

/** A link without the passcode it carries. What cannot be parsed is given back as it is. */
export function withoutPasscode(link: string): { readonly link: string; readonly removed: boolean } {
  if (link.length > 2000 || !URL.canParse(link)) return { link, removed: false };
  const url = new URL(link);
  const names = [...url.searchParams.keys()].filter((name) => IN_LINK.test(name));
  const inFragment =
    /(?:^#|[&?])(?:pwd|passcode|password|success)/iu.test(url.hash) ||
    (/zoom/iu.test(url.hostname) && url.hash.length > 1);
  if (names.length === 0 && !inFragment) return { link, removed: false };
  for (const name of names) url.searchParams.delete(name);
  const fragmentTold = /pwd|passcode|password/iu.test(url.hash);
  if (inFragment) url.hash = '';
  return { link: url.href, removed: names.length > 0 || fragmentTold };
}

/** A text without passcodes, in words or in the links it holds. */
export function withoutPasscodes(text: string): { readonly text: string; readonly removed: boolean } {
  let removed = false;
  const links = text.replace(LINK, (link) => {
    const open = withoutPasscode(link);
    removed ||= open.removed;
    return open.removed ? open.link : link;
  });
  const rest = links.replace(IN_TEXT, () => {
    removed = true;
    return '';
  });
  const unnamed = rest.replace(BEHIND_ID, () => {
    removed = true;
    return '';
  });
  const undialled = unnamed.replace(DIALLED, () => {
    removed = true;
    return '';
  });
  return { text: undialled, removed };
}
