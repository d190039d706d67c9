import { expect, test } from 'vitest';
import { isHere, readAddress } from './readAddress.ts';

test.each([
  [
    '1555 S 7th St bldg k, San Jose, CA 95112, USA',
    { street: '1555 S 7th St bldg k', city: 'San Jose', state: 'CA', zip: '95112', country: 'USA' },
  ],
  ['3725 1st Ave E, Hibbing, MN 55746', { street: '3725 1st Ave E', city: 'Hibbing', state: 'MN', zip: '55746' }],
  [
    '1 Elm St, Suite 2, Salem, Massachusetts 01970-1234',
    { street: '1 Elm St, Suite 2', city: 'Salem', state: 'MA', zip: '01970-1234' },
  ],
  ['1 Elm St, Salem, MA, 01970', { street: '1 Elm St', city: 'Salem', state: 'MA', zip: '01970' }],
  ['San Jose, CA, USA', { city: 'San Jose', state: 'CA', country: 'USA' }],
  ['California, USA', { state: 'CA', country: 'USA' }],
  ['12 Calle Sol, San Juan, Puerto Rico', { street: '12 Calle Sol', city: 'San Juan', state: 'PR' }],
  [
    '12 Calle Sol, San Juan, 00901, Puerto Rico',
    { street: '12 Calle Sol', city: 'San Juan', state: 'PR', zip: '00901' },
  ],
  ['1 King St, Toronto, ON M5H 1A1, Canada', { street: '1 King St, Toronto, ON M5H 1A1', country: 'Canada' }],
  ['Community Church, 12 Main Street, Springfield', { street: 'Community Church, 12 Main Street, Springfield' }],
  ['MN-65, Minnesota, USA', { street: 'MN-65', state: 'MN', country: 'USA' }],
  ['Town Hall, US Hwy 52, MN 55000', { street: 'Town Hall, US Hwy 52', state: 'MN', zip: '55000' }],
  ['Old Mill, County Road 7, WI', { street: 'Old Mill, County Road 7', state: 'WI' }],
  ['4 Elm St, Highway City, CA', { street: '4 Elm St', city: 'Highway City', state: 'CA' }],
  ['12 Main Street', { street: '12 Main Street' }],
  ['1 Elm St, Evanston IL 60201', { street: '1 Elm St', city: 'Evanston', state: 'IL', zip: '60201' }],
  ['1 Elm St\nEvanston IL', { street: '1 Elm St', city: 'Evanston', state: 'IL' }],
  ['1 Elm St, Salt Lake City UT 84101', { street: '1 Elm St', city: 'Salt Lake City', state: 'UT', zip: '84101' }],
  ['1 Elm St, Charleston West Virginia 25301', { street: '1 Elm St', city: 'Charleston', state: 'WV', zip: '25301' }],
  ['1 Elm St Evanston IL 60201', { street: '1 Elm St Evanston', state: 'IL', zip: '60201' }],
  ['1 King St, Toronto, ON M5H 1A1', { street: '1 King St, Toronto, ON M5H 1A1', country: 'Canada' }],
  ['12 Main St Springfield, IL', { street: '12 Main St Springfield', state: 'IL' }],
  ['', {}],
])('%j has these parts', (line, parts) => {
  expect(readAddress(line)).toEqual(parts);
});

test.each(['', 'US', 'U.S.A.', 'United States', 'EE. UU.', 'Estados Unidos', 'Puerto Rico', 'GU'])(
  '%j is here',
  (country) => {
    expect(isHere(country)).toBe(true);
  },
);

test.each(['Canada', 'México', 'CAN', 'Georgia (country)'])('%j is elsewhere', (country) => {
  expect(isHere(country)).toBe(false);
});
