import { CRISIS_LINE } from '../domain/crisisLine.ts';
import type { SiteLanguage } from '../domain/language.ts';
import { crisisBar as english } from '../strings/en/crisisBar.ts';
import { crisisBar as spanish } from '../strings/es/crisisBar.ts';
import { make } from './elements.ts';

const WORDS = { en: english, es: spanish };

/** The way to 988: plain links, there before anything is asked for, and never taken away. */
export function addCrisisWays(place: Element): void {
  const ways = [CRISIS_LINE.call, CRISIS_LINE.text, CRISIS_LINE.chat].map(({ href }) =>
    make('li', {}, make('a', { href, rel: 'noreferrer' })),
  );
  place.append(make('p', {}), make('ul', {}, ...ways));
}

/** Says it in a language. The links stay the same elements, so that whoever is on one stays there. */
export function sayCrisisWays(place: Element, language: SiteLanguage): void {
  const words = WORDS[language];
  place.setAttribute('aria-label', words.label);
  place.querySelector('p')?.replaceChildren(make('strong', {}, words.question), ` ${words.free}`);
  const said = [
    { text: words.call, extra: words.callExtra },
    { text: words.text, extra: words.textExtra },
    { text: `${words.chat} ${words.at} ${CRISIS_LINE.chat.text}`, extra: '' },
  ];
  for (const [index, link] of place.querySelectorAll('a').entries()) {
    const { text = '', extra = '' } = said[index] ?? {};
    link.replaceChildren(text, ...(extra === '' ? [] : [make('small', {}, ` ${extra}`)]));
  }
}
