/** What is said of a time, in the words of any format. */
export interface HostileTime {
  readonly day?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly timeZone?: string;
  readonly name?: string;
}

/** Hours and days that mean nothing, or two things. Left out: Tuesday 18:30 to 20:00. */
export const HOSTILE_TIMES: readonly (readonly [what: string, time: HostileTime])[] = [
  ['the hour the gap day skips', { day: 'Sunday', starts: '02:30', ends: '03:30' }],
  ['the hour the overlap day has twice', { day: 'Sunday', starts: '01:30', ends: '02:30' }],
  ['24:00', { starts: '24:00', ends: '' }],
  ['noon', { starts: 'noon', ends: '1pm' }],
  ['midnight', { starts: 'midnight', ends: '' }],
  ['a range', { starts: '7–8:30', ends: '' }],
  ['without a colon', { starts: '7pm', ends: '' }],
  ['half past nine', { starts: '9:30', ends: '' }],
  ['25 o’clock', { starts: '25:00', ends: '26:00' }],
  ['an end before the start', { starts: '19:00', ends: '18:00' }],
  ['past midnight', { starts: '23:00', ends: '01:00' }],
  ['no minutes', { starts: '19:00', ends: '19:00' }],
  ['twelve hours', { starts: '07:00', ends: '19:00' }],
  ['an em dash', { starts: '7:00 p.m. — 8:30 p.m.', ends: '' }],
  ['a no-break space', { starts: '7:00\u00a0p.m.', ends: '' }],
  ['minus a minute', { starts: '-1:00', ends: '' }],
  ['by appointment', { day: '', starts: 'Appointment', ends: '' }],
  ['no day', { day: '' }],
  ['a day of an object', { day: 'constructor' }],
  ['the eighth day', { day: '8' }],
  ['first and third', { day: '1st & 3rd Tuesday' }],
  ['the fifth', { day: '5th Tuesday' }],
  ['every other, since nobody knows', { day: 'every other Tuesday' }],
  ['except holidays', { day: 'Tuesdays except holidays' }],
  ['a zone without a place', { timeZone: 'EST' }],
  ['a state for a zone', { timeZone: 'Arizona' }],
  ['an offset', { timeZone: '-05:00' }],
  ['a zone of another coast', { timeZone: 'America/Los_Angeles' }],
  ['a retired name', { timeZone: 'US/Central' }],
  ['a zone of an object', { timeZone: '__proto__' }],
  ['suspended in the name', { name: 'Evanston Tuesday SUSPENDED' }],
];
