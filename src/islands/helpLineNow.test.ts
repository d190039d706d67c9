import { expect, test } from 'vitest';
import { helpLineNow } from './helpLineNow.ts';

/** In New York, where the HelpLine keeps its hours. */
const at = (local: string) =>
  helpLineNow(Temporal.PlainDateTime.from(local).toZonedDateTime('America/New_York').toInstant());
const opens = (local: string) => {
  const found = at(local);
  return found.open ? 'open' : found.opens.toPlainDateTime().toString({ smallestUnit: 'minute' });
};

test('answers from ten to ten on working days, to the minute', () => {
  expect(opens('2026-12-01T09:59')).toBe('2026-12-01T10:00');
  expect(opens('2026-12-01T10:00')).toBe('open');
  expect(opens('2026-12-01T21:59')).toBe('open');
  expect(opens('2026-12-01T22:00')).toBe('2026-12-02T10:00');
});

test('is closed from Friday night to Monday morning', () => {
  for (const local of ['2026-12-04T22:00', '2026-12-05T12:00', '2026-12-06T23:59']) {
    expect(opens(local)).toBe('2026-12-07T10:00');
  }
  expect(opens('2026-12-07T00:30')).toBe('2026-12-07T10:00');
});

test('says until when it is open', () => {
  const found = at('2026-03-09T12:00');
  expect(found.open && found.until.toPlainTime().toString()).toBe('22:00:00');
});
