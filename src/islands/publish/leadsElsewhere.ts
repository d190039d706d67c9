import { publishFragment, readPublishFragment } from '../../domain/publishFragment.ts';

/** Whether another end of the address asks for another listing. A jump within the page, "#main", does not. */
export function leadsElsewhere(before: string, after: string): boolean {
  const [from, to] = [before, after].map((fragment) => {
    const wish = readPublishFragment(fragment);
    return wish === undefined ? '' : publishFragment(wish);
  });
  return from !== to && (to !== '' || after === '');
}
