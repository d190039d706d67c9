import type { StateCode } from './state.ts';
import type { TimeZone } from './timeZone.ts';

/** The zones of each state, the one most people live in first. Source: the tz database, `zone1970.tab` and `northamerica`. */
const ZONES: Readonly<Record<StateCode, readonly TimeZone[]>> = {
  AL: ['America/Chicago', 'America/New_York'],
  AK: [
    'America/Anchorage',
    'America/Juneau',
    'America/Sitka',
    'America/Metlakatla',
    'America/Yakutat',
    'America/Nome',
    'America/Adak',
  ],
  AZ: ['America/Phoenix', 'America/Denver'],
  AR: ['America/Chicago'],
  CA: ['America/Los_Angeles'],
  CO: ['America/Denver'],
  CT: ['America/New_York'],
  DE: ['America/New_York'],
  DC: ['America/New_York'],
  FL: ['America/New_York', 'America/Chicago'],
  GA: ['America/New_York'],
  HI: ['Pacific/Honolulu'],
  ID: ['America/Boise', 'America/Los_Angeles', 'America/Denver'],
  IL: ['America/Chicago'],
  IN: [
    'America/Indiana/Indianapolis',
    'America/New_York',
    'America/Chicago',
    'America/Indiana/Vincennes',
    'America/Indiana/Winamac',
    'America/Indiana/Marengo',
    'America/Indiana/Petersburg',
    'America/Indiana/Vevay',
    'America/Indiana/Tell_City',
    'America/Indiana/Knox',
    'America/Kentucky/Louisville',
  ],
  IA: ['America/Chicago'],
  KS: ['America/Chicago', 'America/Denver'],
  KY: ['America/New_York', 'America/Kentucky/Louisville', 'America/Kentucky/Monticello', 'America/Chicago'],
  LA: ['America/Chicago'],
  ME: ['America/New_York'],
  MD: ['America/New_York'],
  MA: ['America/New_York'],
  MI: ['America/Detroit', 'America/New_York', 'America/Menominee', 'America/Chicago'],
  MN: ['America/Chicago'],
  MS: ['America/Chicago'],
  MO: ['America/Chicago'],
  MT: ['America/Denver'],
  NE: ['America/Chicago', 'America/Denver'],
  NV: ['America/Los_Angeles', 'America/Denver'],
  NH: ['America/New_York'],
  NJ: ['America/New_York'],
  NM: ['America/Denver'],
  NY: ['America/New_York'],
  NC: ['America/New_York'],
  ND: [
    'America/Chicago',
    'America/Denver',
    'America/North_Dakota/Center',
    'America/North_Dakota/New_Salem',
    'America/North_Dakota/Beulah',
  ],
  OH: ['America/New_York'],
  OK: ['America/Chicago', 'America/Denver'],
  OR: ['America/Los_Angeles', 'America/Boise', 'America/Denver'],
  PA: ['America/New_York'],
  RI: ['America/New_York'],
  SC: ['America/New_York'],
  SD: ['America/Chicago', 'America/Denver'],
  TN: ['America/Chicago', 'America/New_York'],
  TX: ['America/Chicago', 'America/Denver'],
  UT: ['America/Denver'],
  VT: ['America/New_York'],
  VA: ['America/New_York'],
  WA: ['America/Los_Angeles'],
  WV: ['America/New_York'],
  WI: ['America/Chicago'],
  WY: ['America/Denver'],
  AS: ['Pacific/Pago_Pago'],
  GU: ['Pacific/Guam'],
  MP: ['Pacific/Saipan', 'Pacific/Guam'],
  PR: ['America/Puerto_Rico'],
  VI: ['America/St_Thomas', 'America/Puerto_Rico'],
};

/** The zones in use in a state, the one most people live in first. */
export function timeZonesOf(state: StateCode): readonly TimeZone[] {
  return ZONES[state];
}

/** The most populous state that keeps a zone's time first of all; for want of anything better. */
const LARGEST: Readonly<Partial<Record<TimeZone, StateCode>>> = {
  'America/New_York': 'NY',
  'America/Chicago': 'TX',
  'America/Denver': 'CO',
  'America/Los_Angeles': 'CA',
};

/** The state someone in this zone most likely lives in. */
export function likeliestState(zone: TimeZone): StateCode {
  const first = LARGEST[zone];
  if (first !== undefined) return first;
  const states = Object.keys(ZONES).filter((code): code is StateCode => Object.hasOwn(ZONES, code));
  return states.find((code) => ZONES[code][0] === zone) ?? states.find((code) => ZONES[code].includes(zone)) ?? 'DC';
}
