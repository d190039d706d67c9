/** What is said of a place, in the words of any format. */
export interface HostilePlace {
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly latitude?: string;
  readonly longitude?: string;
}

/** Points and addresses that are somewhere else, or nowhere. Left out: Evanston, IL 60201. */
export const HOSTILE_PLACES: readonly (readonly [what: string, place: HostilePlace])[] = [
  ['north and east swapped', { latitude: '-87.69', longitude: '42.05' }],
  ['a minus lost', { latitude: '42.05', longitude: '87.69' }],
  ['zero, zero', { latitude: '0', longitude: '0' }],
  ['a longitude of 0.0', { latitude: '42.05', longitude: '0.0' }],
  ['past the pole', { latitude: '91', longitude: '-87.69' }],
  ['past the date line', { latitude: '42.05', longitude: '181' }],
  ['no number', { latitude: 'NaN', longitude: 'NaN' }],
  ['words', { latitude: 'forty-two', longitude: 'by the lake' }],
  ['degrees and minutes', { latitude: '42° 3′ N', longitude: '87° 41′ W' }],
  ['endless', { latitude: '1e400', longitude: '-1e400' }],
  ['another state', { latitude: '34.05', longitude: '-118.24' }],
  ['the ocean', { latitude: '30', longitude: '-45' }],
  ['Canada', { city: 'Toronto', state: 'ON', zip: 'M5V 2T6' }],
  ['Georgia, the country', { city: 'Tbilisi', state: 'GA', zip: '', latitude: '41.7', longitude: '44.8' }],
  ['a ZIP code without its zero', { city: 'Salem', state: 'MA', zip: '1970' }],
  ['a ZIP code and four', { zip: '60201-1234' }],
  ['a ZIP code of the forces', { city: 'APO', state: 'AE', zip: '09012' }],
  ['a ZIP code of Puerto Rico', { city: 'San Juan', state: 'PR', zip: '00901' }],
  ['a ZIP code of Guam', { city: 'Hagåtña', state: 'GU', zip: '96910' }],
  ['a ZIP code of American Samoa', { city: 'Pago Pago', state: 'AS', zip: '96799' }],
  ['a ZIP code that does not exist', { zip: '00000' }],
  ['a ZIP code of another state', { zip: '90210' }],
  ['a state with a full stop', { city: 'Austin', state: '.TX', zip: '78701' }],
  ['a state as an object', { state: '__proto__' }],
  ['no state', { city: 'Springfield', state: '', zip: '' }],
  ['a city of two states', { city: 'Kansas City', state: '', zip: '' }],
  ['a saint', { city: 'St. Louis', state: 'MO', zip: '63103' }],
  ['a fort', { city: 'Ft. Wayne', state: 'IN', zip: '46802' }],
  ['an address withheld', { city: '', state: '', zip: '' }],
  ['across the date line', { city: 'Adak', state: 'AK', zip: '99546', latitude: '51.88', longitude: '-176.65' }],
];
