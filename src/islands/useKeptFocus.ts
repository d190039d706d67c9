import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus back to an element that lost it because its row moved: taking an
 * element from one place of the page to another drops the focus without a word.
 * What was removed altogether keeps nothing.
 */
export function useKeptFocus<Container extends HTMLElement>(): RefObject<Container | null> {
  const container = useRef<Container>(null);
  const focused = typeof document === 'undefined' ? null : document.activeElement;
  useLayoutEffect(() => {
    if (
      focused instanceof HTMLElement &&
      focused !== document.activeElement &&
      container.current?.contains(focused) === true
    ) {
      focused.focus({ preventScroll: true });
    }
  });
  return container;
}
