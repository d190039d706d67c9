/**
 * One Tab stop for many buttons: the arrow keys, Home and End move among them, so
 * that Tab leaves the map however many markers it has.
 */
export function moveFocus(press: Pick<KeyboardEvent, 'key' | 'preventDefault'>, buttons: readonly HTMLElement[]): void {
  const at = buttons.findIndex((button) => button === document.activeElement);
  const to = buttons[nextIndex(press.key, at, buttons.length)];
  if (at < 0 || to === undefined) return;
  press.preventDefault();
  for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
  to.focus();
}

/** Shape: an index, or -1 where the key does not move. */
export function nextIndex(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
