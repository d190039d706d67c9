/**
 * Plain text as the content of an XML element or of an attribute in double quotes.
 * Characters that XML 1.0 forbids, even as references, are dropped.
 *
 * Source: XML 1.0, 2.2.
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
