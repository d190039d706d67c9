import type { Hostile } from './hostileTexts.ts';

/** Addresses that must never become a link. */
export const HOSTILE_LINKS: readonly Hostile[] = [
  ['code', 'javascript:hostileRan=1'],
  ['code in capitals', 'JaVaScRiPt:hostileRan=1'],
  ['code behind a blank', ' javascript:hostileRan=1'],
  ['code with a tab', 'java\tscript:hostileRan=1'],
  ['code with a line end', 'java\nscript:hostileRan=1'],
  ['code with a control', '\u0001javascript:hostileRan=1'],
  ['code with entities', 'javascript&colon;hostileRan=1'],
  ['code with numbered entities', '&#106;avascript:hostileRan=1'],
  ['a page in itself', 'data:text/html,<script>hostileRan=1</script>'],
  ['an old script', 'vbscript:hostileRan=1'],
  ['a file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://example.org/1'],
  ['an app', 'intent://evil.example#Intent;scheme=http;end'],
  ['a page view', 'view-source:https://example.org/'],
  ['a host without a scheme', '//evil.example'],
  ['a name before the host', 'https://nami.org@evil.example/'],
  ['a password before the host', 'https://a:b@evil.example/'],
  ['letters that look alike', 'https://n\u0430mi.org/'],
  ['their spelling', 'https://xn--nmi-7cd.org/'],
  ['a direction override', 'https://example.org/\u202egpj.exe'],
  ['one slash missing', 'https:evil.example'],
  ['backslashes', 'https:\\\\evil.example'],
  ['an address in numbers', 'https://192.0.2.7/'],
  ['one number', 'https://3221225985/'],
  ['this machine', 'https://localhost/'],
  ['this network', 'https://printer.local/'],
  ['the metadata of a cloud', 'https://169.254.169.254/latest/meta-data/'],
  ['six times six', 'https://[::1]/'],
  ['another port', 'https://example.org:8443/'],
  ['10,000 letters', `https://example.org/${'a'.repeat(10_000)}`],
  ['a quotation mark', 'https://example.org/" onmouseover="hostileRan=1'],
  ['a tag', 'https://example.org/<script>hostileRan=1</script>'],
  ['no encryption', 'http://example.org/'],
];

/** What must not be dialled or written to. */
export const HOSTILE_CONTACTS: readonly Hostile[] = [
  ['a copy to others', 'mailto:?bcc=everyone@evil.example'],
  ['an address with a copy', 'a@example.org?bcc=b@evil.example'],
  ['an address with a line end', 'a@example.org\r\nBcc: b@evil.example'],
  ['letters for digits', '1-800-FLOWERS'],
  ['a code for the phone itself', '*#06#'],
  ['a number that costs', '900-555-0147'],
  ['code as a number', 'tel:555;hostileRan=1'],
];
