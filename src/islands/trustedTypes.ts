/** The only HTML that Leaflet makes from text here: two tests of what the browser can draw. */
const LEAFLET_TESTS: ReadonlySet<string> = new Set(['<svg/>', '<v:shape adj="1"/>']);

interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

/**
 * Lets Leaflet start where the site forbids HTML made from text. Called before
 * Leaflet is loaded, because it runs its tests while it loads.
 *
 * Throws: `TypeError`, later, in whoever makes other HTML from text.
 */
export function allowLeafletTests(): void {
  const factory = window.trustedTypes;
  if (factory === undefined || factory.defaultPolicy !== null) return;
  factory.createPolicy('default', {
    createHTML(html) {
      if (!LEAFLET_TESTS.has(html)) throw new TypeError('HTML is not made from text on this site.');
      return html;
    },
  });
}
