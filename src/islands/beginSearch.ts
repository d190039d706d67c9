/**
 * Asks for what a search will need while the finder's code is still on its way. The finder
 * asks for the same files again and is handed these; where this never runs, it fetches them itself.
 */
import { readsAsDistress } from '../domain/distress.ts';
import { readQuery } from '../domain/searchQuery.ts';
import { zipPrefix } from '../domain/zipPrefix.ts';
import { placePath } from '../search/placePath.ts';
import { searchFiles } from './searchFiles.ts';

const { near, words } = readQuery(location.hash.slice(1));
const files = document.querySelector<HTMLElement>('[data-search-base]')?.dataset;
const asks = near !== '' || words !== '';

// Words of distress ask for nothing.
if (files?.['searchBase'] !== undefined && asks && !readsAsDistress(near) && !readsAsDistress(words)) {
  // Only what is a ZIP code and nothing else: a name takes more code to know its file by.
  if (/^\d{5}$/u.test(near)) searchFiles.begin(`${files['searchBase']}${placePath(zipPrefix(near))}`);
  if (files['allGroups'] !== undefined) searchFiles.begin(files['allGroups']);
}
