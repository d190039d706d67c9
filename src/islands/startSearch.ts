import { DEFAULT_REACH, writeQuery } from '../domain/searchQuery.ts';

// The only script of the first page. See docs/decisions/0002-search-starts-on-the-home-page.md.
const form = document.querySelector<HTMLFormElement>('#search-start');
const field = document.querySelector<HTMLInputElement>('#near');

form?.addEventListener('submit', (submitting) => {
  const query = writeQuery({ near: field?.value.trim() ?? '', within: DEFAULT_REACH, days: [], attending: [] });
  if (query === '') return;
  submitting.preventDefault();
  // After the # because a browser sends nothing from there to the host.
  location.assign(`${form.action}#${query}`);
});
