import { addressOf } from '../domain/address.ts';
import type { Settings } from '../domain/settings.ts';
import type { Edition } from '../formats/feedsOut/outFormat.ts';
import { outWords } from './outWords.ts';

interface Moment {
  readonly settings: Pick<Settings, 'name' | 'site' | 'base' | 'demonstration'>;
  readonly now: Temporal.Instant;
  readonly today: string;
}

/** What the feeds of this build say besides their Groups. */
export function editionOf({ settings, now, today }: Moment): Edition {
  const { base, site, demonstration } = settings;
  const full = (path: string) => new URL(path, site).href;
  const english = { language: 'en', base } as const;
  return {
    ...{ site, now, today, demonstration },
    name: settings.name.en,
    home: full(base),
    pageOf: ({ id, writtenIn }) => full(addressOf({ page: 'group', group: id }, { language: writtenIn, base })),
    pageOfAffiliate: ({ id }) => full(addressOf({ page: 'affiliate', affiliate: id }, english)),
    fileAt: (file) => full(addressOf({ page: 'feedFile', file }, english)),
    words: outWords,
  };
}
