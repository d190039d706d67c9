/**
 * The page takes its own font, which `src/styles/fonts.css` holds back until there is an
 * answer: once the next picture is drawn, so that the answer itself does not wait for it.
 */
export function bringFont(): void {
  requestAnimationFrame(() => setTimeout(() => document.documentElement.removeAttribute('data-font')));
}
