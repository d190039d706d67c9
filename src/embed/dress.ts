import css from '../styles/embedded.css?inline';

/**
 * Gives the list its looks. A sheet made by script needs no leave of the page's policy, as a
 * `<style>` would. A browser too old for one shows the list plain.
 */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Plain is readable.
  }
}
