import { readsAsDistress } from '../domain/distress.ts';
import { readQuery, tidyText, writeQuery } from '../domain/searchQuery.ts';

// The only script of the first page. See docs/decisions/0002-search-starts-on-the-home-page.md.
const form = document.querySelector<HTMLFormElement>('#search-start');
const field = document.querySelector<HTMLInputElement>('#near');
const card = document.querySelector<HTMLElement>('#search-crisis');

form?.addEventListener('submit', (submitting) => {
  const near = tidyText(field?.value ?? '');
  if (near === '') return;
  submitting.preventDefault();
  // Words of distress go nowhere, not even into the next address.
  const hard = readsAsDistress(near);
  if (card !== null) card.hidden = !hard;
  if (hard) {
    // Focus leaves the field, so that a phone's keyboard no longer covers the way to call.
    card?.focus();
    card?.scrollIntoView();
    return;
  }
  // After the # because a browser sends nothing from there to the host.
  location.assign(`${form.action}#${writeQuery({ ...readQuery(''), near })}`);
});
