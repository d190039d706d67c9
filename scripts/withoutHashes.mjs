/** As Astro writes it. What a listing says cannot stand there: a quotation mark of its own is escaped. */
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/u;
const HASH = / 'sha\d{3}-[^']*'/gu;

/**
 * Takes out of a page's own policy the hashes of the scripts and styles that Astro had
 * written into it, for they are files now. What is left is what the header says, and no
 * inline script has a hash to be allowed by.
 *
 * @param {string} html @returns {string}
 */
export const withoutHashes = (html) => html.replace(POLICY, (policy) => policy.replaceAll(HASH, ''));
