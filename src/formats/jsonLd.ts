/** A node of JSON-LD. */
export type JsonLd = { readonly [name: string]: JsonLdValue };
export type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

/**
 * JSON-LD as text for `<script type="application/ld+json">`: nothing in it can end the
 * script or begin a tag, and every reader of JSON still sees the same words.
 */
export const scriptText = (node: JsonLd): string =>
  JSON.stringify(node).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
