/** The box a state lies in: south, north, west, east in degrees. East may exceed 180 past the antimeridian. */
type Bounds = readonly [south: number, north: number, west: number, east: number];

interface StateFacts {
  readonly name: string;
  /** The Spanish name, where it differs. */
  readonly spanish?: string;
  /** The two-digit federal code that county codes begin with. */
  readonly fips: string;
  readonly bounds: Bounds;
}

/**
 * Every state, the District of Columbia and the inhabited territories.
 *
 * Source of bounds: Census outlines (npm us-atlas), rounded outwards to a tenth
 * of a degree.
 */
export const STATES = {
  AL: { name: 'Alabama', fips: '01', bounds: [30.1, 35.1, -88.5, -84.8] },
  AK: { name: 'Alaska', fips: '02', bounds: [51.2, 71.4, -188, -129.9] },
  AZ: { name: 'Arizona', fips: '04', bounds: [31.3, 37.1, -114.9, -109] },
  AR: { name: 'Arkansas', fips: '05', bounds: [33, 36.5, -94.7, -89.6] },
  CA: { name: 'California', fips: '06', bounds: [32.5, 42.1, -124.5, -114.1] },
  CO: { name: 'Colorado', fips: '08', bounds: [36.9, 41.1, -109.1, -102] },
  CT: { name: 'Connecticut', fips: '09', bounds: [40.9, 42.1, -73.8, -71.7] },
  DE: { name: 'Delaware', fips: '10', bounds: [38.4, 39.9, -75.8, -75] },
  DC: { name: 'District of Columbia', spanish: 'Distrito de Columbia', fips: '11', bounds: [38.7, 39, -77.2, -76.9] },
  FL: { name: 'Florida', fips: '12', bounds: [24.5, 31.1, -87.7, -80] },
  GA: { name: 'Georgia', fips: '13', bounds: [30.3, 35.1, -85.7, -80.8] },
  HI: { name: 'Hawaii', spanish: 'Hawái', fips: '15', bounds: [18.9, 22.3, -160.3, -154.8] },
  ID: { name: 'Idaho', fips: '16', bounds: [41.9, 49.1, -117.3, -111] },
  IL: { name: 'Illinois', fips: '17', bounds: [36.9, 42.6, -91.6, -87.4] },
  IN: { name: 'Indiana', fips: '18', bounds: [37.7, 41.8, -88.1, -84.7] },
  IA: { name: 'Iowa', fips: '19', bounds: [40.3, 43.6, -96.7, -90.1] },
  KS: { name: 'Kansas', fips: '20', bounds: [36.9, 40.1, -102.1, -94.5] },
  KY: { name: 'Kentucky', fips: '21', bounds: [36.4, 39.2, -89.6, -81.9] },
  LA: { name: 'Louisiana', spanish: 'Luisiana', fips: '22', bounds: [28.9, 33.1, -94.1, -88.8] },
  ME: { name: 'Maine', fips: '23', bounds: [43, 47.5, -71.1, -66.9] },
  MD: { name: 'Maryland', fips: '24', bounds: [37.9, 39.8, -79.5, -75] },
  MA: { name: 'Massachusetts', fips: '25', bounds: [41.2, 42.9, -73.6, -69.9] },
  MI: { name: 'Michigan', spanish: 'Míchigan', fips: '26', bounds: [41.6, 48.3, -90.5, -82.4] },
  MN: { name: 'Minnesota', fips: '27', bounds: [43.4, 49.4, -97.3, -89.4] },
  MS: { name: 'Mississippi', spanish: 'Misisipi', fips: '28', bounds: [30.1, 35, -91.7, -88] },
  MO: { name: 'Missouri', spanish: 'Misuri', fips: '29', bounds: [35.9, 40.7, -95.8, -89] },
  MT: { name: 'Montana', fips: '30', bounds: [44.3, 49.1, -116.1, -104] },
  NE: { name: 'Nebraska', fips: '31', bounds: [40, 43.1, -104.1, -95.3] },
  NV: { name: 'Nevada', fips: '32', bounds: [35, 42.1, -120.1, -114] },
  NH: { name: 'New Hampshire', spanish: 'Nuevo Hampshire', fips: '33', bounds: [42.6, 45.4, -72.6, -70.6] },
  NJ: { name: 'New Jersey', spanish: 'Nueva Jersey', fips: '34', bounds: [38.9, 41.4, -75.6, -73.8] },
  NM: { name: 'New Mexico', spanish: 'Nuevo México', fips: '35', bounds: [31.3, 37.1, -109.1, -103] },
  NY: { name: 'New York', spanish: 'Nueva York', fips: '36', bounds: [40.4, 45.1, -79.8, -71.8] },
  NC: { name: 'North Carolina', spanish: 'Carolina del Norte', fips: '37', bounds: [33.8, 36.6, -84.4, -75.4] },
  ND: { name: 'North Dakota', spanish: 'Dakota del Norte', fips: '38', bounds: [45.9, 49.1, -104.1, -96.5] },
  OH: { name: 'Ohio', fips: '39', bounds: [38.4, 42, -84.9, -80.5] },
  OK: { name: 'Oklahoma', fips: '40', bounds: [33.6, 37.1, -103.1, -94.4] },
  OR: { name: 'Oregon', spanish: 'Oregón', fips: '41', bounds: [41.9, 46.3, -124.6, -116.4] },
  PA: { name: 'Pennsylvania', spanish: 'Pensilvania', fips: '42', bounds: [39.7, 42.3, -80.6, -74.6] },
  RI: { name: 'Rhode Island', fips: '44', bounds: [41.1, 42.1, -71.9, -71.1] },
  SC: { name: 'South Carolina', spanish: 'Carolina del Sur', fips: '45', bounds: [32, 35.3, -83.4, -78.5] },
  SD: { name: 'South Dakota', spanish: 'Dakota del Sur', fips: '46', bounds: [42.4, 46, -104.1, -96.4] },
  TN: { name: 'Tennessee', fips: '47', bounds: [34.9, 36.7, -90.4, -81.6] },
  TX: { name: 'Texas', fips: '48', bounds: [25.8, 36.6, -106.7, -93.5] },
  UT: { name: 'Utah', fips: '49', bounds: [36.9, 42.1, -114.1, -109] },
  VT: { name: 'Vermont', fips: '50', bounds: [42.7, 45.1, -73.5, -71.4] },
  VA: { name: 'Virginia', fips: '51', bounds: [36.5, 39.5, -83.7, -75.2] },
  WA: { name: 'Washington', fips: '53', bounds: [45.5, 49.1, -124.8, -116.9] },
  WV: { name: 'West Virginia', spanish: 'Virginia Occidental', fips: '54', bounds: [37.2, 40.7, -82.7, -77.7] },
  WI: { name: 'Wisconsin', fips: '55', bounds: [42.4, 47.1, -92.9, -86.2] },
  WY: { name: 'Wyoming', fips: '56', bounds: [40.9, 45.1, -111.1, -104] },
  AS: { name: 'American Samoa', spanish: 'Samoa Americana', fips: '60', bounds: [-14.6, -11, -171.2, -168.1] },
  GU: { name: 'Guam', fips: '66', bounds: [13.2, 13.7, 144.6, 145] },
  MP: {
    name: 'Northern Mariana Islands',
    spanish: 'Islas Marianas del Norte',
    fips: '69',
    bounds: [14, 20.6, 144.8, 146.2],
  },
  PR: { name: 'Puerto Rico', fips: '72', bounds: [17.8, 18.6, -68, -65.2] },
  VI: {
    name: 'U.S. Virgin Islands',
    spanish: 'Islas Vírgenes de los Estados Unidos',
    fips: '78',
    bounds: [17.6, 18.5, -65.2, -64.5],
  },
} as const satisfies Record<string, StateFacts>;

/** The two capital letters of a state or territory. */
export type StateCode = keyof typeof STATES;

export const STATE_CODES = Object.keys(STATES).filter((code): code is StateCode => Object.hasOwn(STATES, code));

/** What a state is called in a language. */
export function stateName(code: StateCode, language: 'en' | 'es'): string {
  const facts: StateFacts = STATES[code];
  return language === 'es' ? (facts.spanish ?? facts.name) : facts.name;
}

/** The state whose code an address writes in small letters, or `undefined`. */
export function stateFromSlug(slug: string): StateCode | undefined {
  return STATE_CODES.find((code) => code.toLowerCase() === slug);
}
