/**
 * `<nami-groups affiliate="nami-example">`: an Affiliate's Groups on its own website, by one
 * line. See docs/embedding.md and docs/decisions/0023.
 *
 * The page is somebody else's: nothing here sets a cookie, stores anything, asks any host but
 * the one this file came from, or writes HTML, so it works under the strictest policy that
 * lets it load at all. What is inside the element, a link, stays whatever happens.
 */
import type { SiteLanguage } from '../domain/language.ts';
import { addCrisisWays, sayCrisisWays } from './crisisWays.ts';
import { dress } from './dress.ts';
import { make } from './elements.ts';
import { fetchLists } from './fetchLists.ts';
import { fillList } from './fillList.ts';

/** Where this file is, there the lists are: the site's own address, base included. */
const HOME = new URL('./', import.meta.url);

class NamiGroups extends HTMLElement {
  static readonly observedAttributes = ['affiliate', 'lang', 'heading-level'];
  readonly #crisis = make('div', { class: 'embedded__crisis', role: 'group' });
  readonly #list = make('div', { class: 'embedded__list' });
  #asked: AbortController | undefined;
  #due = false;

  connectedCallback(): void {
    if (this.shadowRoot === null) {
      const root = this.attachShadow({ mode: 'open' });
      dress(root);
      // 988 first. The link the Affiliate wrote shows through the slot, before, after and without the list.
      const whole = make('div', { class: 'embedded' }, this.#crisis, this.#list, make('slot', {}));
      root.append(whole);
      addCrisisWays(this.#crisis);
    }
    this.#show();
  }

  disconnectedCallback(): void {
    this.#asked?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  /** Once for however many attributes change together. */
  #show(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      void this.#load();
    });
  }

  async #load(): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const language = languageOf(this);
    this.shadowRoot?.firstElementChild?.setAttribute('lang', language);
    sayCrisisWays(this.#crisis, language);
    const lists = await fetchLists(HOME, this.getAttribute('affiliate') ?? '', asked.signal);
    if (asked.signal.aborted) return;
    if (lists === undefined) {
      this.#list.replaceChildren();
      return;
    }
    const hasLink = this.querySelector('a[href]') !== null;
    fillList(this.#list, lists[language], { home: HOME, level: levelOf(this), hasLink, now: Date.now() });
  }
}

/** By its own attribute, or that of the part of the page it stands in; English otherwise. */
function languageOf(element: Element): SiteLanguage {
  const written = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^es\b/iu.test(written) ? 'es' : 'en';
}

/** Which heading the list begins with. The names of the Groups are one level below. */
function levelOf(element: Element): number {
  const level = Number(element.getAttribute('heading-level'));
  return Number.isInteger(level) && level >= 1 && level <= 5 ? level : 2;
}

// Two lists on a page often come with two lines.
if (customElements.get('nami-groups') === undefined) customElements.define('nami-groups', NamiGroups);
