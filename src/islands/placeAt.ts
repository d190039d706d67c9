/**
 * Puts an element where it belongs on the map, as a `ref`. It is done by script on the
 * element itself, because the policy blocks `style` in HTML.
 *
 * Unit: CSS pixels of the map's own grid. Shape: what has a higher `layer` is in front.
 */
export const placeAt =
  ({ x, y }: { readonly x: number; readonly y: number }, layer?: number) =>
  (element: HTMLElement | null): void => {
    if (element === null) return;
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    if (layer !== undefined) element.style.zIndex = String(layer);
  };
