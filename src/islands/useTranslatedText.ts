import { useEffect } from 'react';

/** What stands in the page for a text of ours. */
const standIns = new WeakMap<Node, Element>();

/**
 * Keeps the finder right while the browser translates it. A translation takes our texts
 * out of the page and puts its own in their place, each in a `font` element, so nobody
 * would see what we write later. Here a text that is written anew goes back to its
 * place, where the browser finds it and translates it again.
 */
export function useTranslatedText(): void {
  useEffect(() => {
    const finder = document.querySelector('.finder');
    const observer = new MutationObserver((changes) => {
      for (const { target, removedNodes, addedNodes, previousSibling } of changes) {
        // A text that changed though it is out of the page.
        if (!target.isConnected) standIns.get(target)?.replaceWith(target);
        const [text] = removedNodes;
        const standIn = addedNodes[0] ?? previousSibling;
        if (!(text instanceof Text) || !(standIn instanceof Element) || standIn.localName !== 'font') continue;
        standIns.set(text, standIn);
        observer.observe(text, { characterData: true });
      }
    });
    if (finder !== null) observer.observe(finder, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
