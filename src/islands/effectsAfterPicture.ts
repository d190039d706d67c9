import { options } from 'preact';

/** Where nothing is drawn, as in a tab that is not in sight, effects wait no longer. Unit: milliseconds. */
const AT_LATEST = 500;

/**
 * What an island does after a change waits until the change is in the picture. Preact itself
 * waits 35 milliseconds at most, in which a slow phone has drawn nothing yet, and does what
 * was meant to come after one change before the picture of the next.
 */
export function runEffectsAfterPicture(): void {
  let changes = 0;
  const before = options.diffed?.bind(options);
  options.diffed = (node) => {
    changes += 1;
    before?.(node);
  };
  options.requestAnimationFrame = (run) => {
    let frame = 0;
    let isOver = false;
    const finish = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(latest);
      cancelAnimationFrame(frame);
      run();
    };
    const latest = setTimeout(finish, AT_LATEST);
    const wait = () => {
      frame = requestAnimationFrame(() => {
        const drawn = changes;
        // A timer comes after the picture. By then there may be another change, with a picture of its own to come.
        setTimeout(() => (changes === drawn ? finish() : wait()));
      });
    };
    wait();
  };
}
