import { type AffiliateRecord, plainAffiliate } from './affiliate.ts';
import type { TrainingRecord } from './directory.ts';
import type { GroupRecord } from './group.ts';
import type { StateCode } from './state.ts';
import { likeliestState } from './stateTimeZones.ts';

export interface MissingAffiliate {
  /** What stands in for it. */
  readonly plain: AffiliateRecord;
  /** The first Group or TrainingWeekend that names it. */
  readonly namedBy: { readonly group: string } | { readonly training: string };
}

interface Naming {
  readonly affiliate: string;
  readonly namedBy: MissingAffiliate['namedBy'];
  readonly state?: StateCode | undefined;
  /** Where no Group of it says a state: the likeliest for its time zone. */
  readonly guess?: StateCode;
}

/**
 * Each Affiliate that is named but not described, once, in order of first mention.
 *
 * Its state is the first that one of its Groups or trainings says. Where all of
 * them are online, it is the most populous state in their time zone: a guess,
 * but one a visitor is shown as a name only.
 */
export function findMissingAffiliates(
  described: ReadonlySet<string>,
  { groups, trainings }: { readonly groups: readonly GroupRecord[]; readonly trainings: readonly TrainingRecord[] },
): readonly MissingAffiliate[] {
  const namings = new Map<string, Naming[]>();
  const name = (naming: Naming) => {
    if (described.has(naming.affiliate)) return;
    const known = namings.get(naming.affiliate);
    if (known === undefined) namings.set(naming.affiliate, [naming]);
    else if (known[0]?.state === undefined && naming.state !== undefined) known.push(naming);
  };
  for (const group of groups) {
    const { affiliate, id, timeZone } = group;
    name({ affiliate, namedBy: { group: id }, state: stateOf(group), guess: likeliestState(timeZone) });
  }
  for (const { affiliate, id, state } of trainings) {
    if (affiliate !== undefined) name({ affiliate, namedBy: { training: id }, state });
  }
  return [...namings].flatMap(([id, known]) => {
    const state = known.find((naming) => naming.state !== undefined)?.state ?? known[0]?.guess ?? 'DC';
    return known[0] === undefined ? [] : [{ plain: plainAffiliate(id, state), namedBy: known[0].namedBy }];
  });
}

function stateOf({ site, meetingTimes }: GroupRecord): StateCode | undefined {
  return site?.state ?? meetingTimes.find((time) => time.site !== undefined)?.site?.state;
}
