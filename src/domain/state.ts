interface StateFacts {
  readonly name: string;
  /** The Spanish name, where it differs. */
  readonly spanish?: string;
  /** The two-digit federal code that county codes begin with. */
  readonly fips: string;
}

/** Every state, the District of Columbia and the inhabited territories. */
export const STATES = {
  AL: { name: 'Alabama', fips: '01' },
  AK: { name: 'Alaska', fips: '02' },
  AZ: { name: 'Arizona', fips: '04' },
  AR: { name: 'Arkansas', fips: '05' },
  CA: { name: 'California', fips: '06' },
  CO: { name: 'Colorado', fips: '08' },
  CT: { name: 'Connecticut', fips: '09' },
  DE: { name: 'Delaware', fips: '10' },
  DC: { name: 'District of Columbia', spanish: 'Distrito de Columbia', fips: '11' },
  FL: { name: 'Florida', fips: '12' },
  GA: { name: 'Georgia', fips: '13' },
  HI: { name: 'Hawaii', spanish: 'Hawái', fips: '15' },
  ID: { name: 'Idaho', fips: '16' },
  IL: { name: 'Illinois', fips: '17' },
  IN: { name: 'Indiana', fips: '18' },
  IA: { name: 'Iowa', fips: '19' },
  KS: { name: 'Kansas', fips: '20' },
  KY: { name: 'Kentucky', fips: '21' },
  LA: { name: 'Louisiana', spanish: 'Luisiana', fips: '22' },
  ME: { name: 'Maine', fips: '23' },
  MD: { name: 'Maryland', fips: '24' },
  MA: { name: 'Massachusetts', fips: '25' },
  MI: { name: 'Michigan', spanish: 'Míchigan', fips: '26' },
  MN: { name: 'Minnesota', fips: '27' },
  MS: { name: 'Mississippi', spanish: 'Misisipi', fips: '28' },
  MO: { name: 'Missouri', spanish: 'Misuri', fips: '29' },
  MT: { name: 'Montana', fips: '30' },
  NE: { name: 'Nebraska', fips: '31' },
  NV: { name: 'Nevada', fips: '32' },
  NH: { name: 'New Hampshire', spanish: 'Nuevo Hampshire', fips: '33' },
  NJ: { name: 'New Jersey', spanish: 'Nueva Jersey', fips: '34' },
  NM: { name: 'New Mexico', spanish: 'Nuevo México', fips: '35' },
  NY: { name: 'New York', spanish: 'Nueva York', fips: '36' },
  NC: { name: 'North Carolina', spanish: 'Carolina del Norte', fips: '37' },
  ND: { name: 'North Dakota', spanish: 'Dakota del Norte', fips: '38' },
  OH: { name: 'Ohio', fips: '39' },
  OK: { name: 'Oklahoma', fips: '40' },
  OR: { name: 'Oregon', spanish: 'Oregón', fips: '41' },
  PA: { name: 'Pennsylvania', spanish: 'Pensilvania', fips: '42' },
  RI: { name: 'Rhode Island', fips: '44' },
  SC: { name: 'South Carolina', spanish: 'Carolina del Sur', fips: '45' },
  SD: { name: 'South Dakota', spanish: 'Dakota del Sur', fips: '46' },
  TN: { name: 'Tennessee', fips: '47' },
  TX: { name: 'Texas', fips: '48' },
  UT: { name: 'Utah', fips: '49' },
  VT: { name: 'Vermont', fips: '50' },
  VA: { name: 'Virginia', fips: '51' },
  WA: { name: 'Washington', fips: '53' },
  WV: { name: 'West Virginia', spanish: 'Virginia Occidental', fips: '54' },
  WI: { name: 'Wisconsin', fips: '55' },
  WY: { name: 'Wyoming', fips: '56' },
  AS: { name: 'American Samoa', spanish: 'Samoa Americana', fips: '60' },
  GU: { name: 'Guam', fips: '66' },
  MP: {
    name: 'Northern Mariana Islands',
    spanish: 'Islas Marianas del Norte',
    fips: '69',
  },
  PR: { name: 'Puerto Rico', fips: '72' },
  VI: {
    name: 'U.S. Virgin Islands',
    spanish: 'Islas Vírgenes de los Estados Unidos',
    fips: '78',
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
