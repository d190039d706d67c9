import { expect, test } from 'vitest';
import { directionsTo } from './directions.ts';
import { Site } from './site.ts';

const evanston = { city: 'Evanston', state: 'IL', zip: '60201', latitude: 42.0451, longitude: -87.6877 } as const;
const site = (more: object) => Site.parse({ ...evanston, ...more });

test('promises a door only where the point is one', () => {
  expect(directionsTo(site({ street: '12 Example Avenue' }))?.to).toBe('door');
  expect(directionsTo(site({ street: 'Example Avenue', precision: 'street' }))?.to).toBe('street');
  expect(directionsTo(site({ street: '12 Example Avenue', precision: 'town' }))?.to).toBe('town');
  expect(directionsTo(site({}))?.to).toBe('town');
});

test('puts no marker where only the town is known', () => {
  expect(directionsTo(site({ precision: 'town' }))?.href).not.toContain('mlat');
  expect(directionsTo(site({ street: '12 Example Avenue' }))?.href).toContain('mlat=42.0451&mlon=-87.6877');
});

test('leads nowhere without a site', () => {
  expect(directionsTo(undefined)).toBeUndefined();
});
