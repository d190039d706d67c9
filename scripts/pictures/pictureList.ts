import type { Directory } from '../../src/domain/directory.ts';
import type { GroupRecord } from '../../src/domain/group.ts';
import { addressOf, WORTH_FINDING, type PageAddress } from '../../src/domain/address.ts';
import type { SiteLanguage } from '../../src/domain/language.ts';

/** A page to take a picture of. */
export interface Sitter {
  /** The name of its picture, without size and scheme. */
  readonly name: string;
  /** From the root of the host, base included. */
  readonly address: string;
}

type Groups = Pick<Directory, 'groups'>['groups'];

/** One page of each kind, and of each way a Group can be. What the content has no example of is left out. */
export function sitters(groups: Groups, base: string): readonly Sitter[] {
  const english = (name: string, target: PageAddress | undefined) => sitter(name, target, 'en');
  const running = find(groups, (group) => group.status === 'running' && group.exceptions.length === 0);
  const anySite = groups.find((group) => group.site !== undefined)?.site;
  return [
    ...WORTH_FINDING.flatMap((page) => english(page, { page })),
    ...search(running?.site?.zip),
    ...english('group-running', page(running)),
    ...english('group-cancelled', page(find(groups, cancelsADate))),
    ...english('group-paused', page(find(groups, ({ status }) => status === 'paused'))),
    ...english('group-forming', page(find(groups, ({ status }) => status === 'forming'))),
    ...english('group-ended', page(find(groups, ({ status }) => status === 'ended'))),
    ...english('flyer', running && { page: 'flyer', group: running.id }),
    ...english('state', anySite && { page: 'state', state: anySite.state }),
    ...english('day', { page: 'day', weekday: 'tuesday' }),
    ...english('affiliate', running && { page: 'affiliate', affiliate: running.affiliate }),
    { name: '404', address: `${base}there-is-no-such-page/` },
    ...sitter('es-home', { page: 'home' }, 'es'),
    ...sitter('es-group', page(running), 'es'),
  ];

  function search(zip: string | undefined): readonly Sitter[] {
    if (zip === undefined) return [];
    return [{ name: 'search', address: `${addressOf({ page: 'groups' }, { language: 'en', base })}#near=${zip}` }];
  }

  function sitter(name: string, target: PageAddress | undefined, language: SiteLanguage): readonly Sitter[] {
    return target === undefined ? [] : [{ name, address: addressOf(target, { language, base }) }];
  }
}

const find = (groups: Groups, wanted: (group: GroupRecord) => boolean) => groups.find(wanted);

const page = (group: GroupRecord | undefined): PageAddress | undefined => group && { page: 'group', group: group.id };

const cancelsADate = ({ status, exceptions }: GroupRecord) =>
  status === 'running' && exceptions.some((exception) => 'cancelled' in exception && exception.cancelled !== undefined);
