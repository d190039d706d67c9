import { describe, expect, test } from 'vitest';
import { HOLIDAY_NAMES, usHolidays } from './usHolidays.ts';

const said = (year: number) =>
  usHolidays(year).map(({ name, date, isObserved }) => `${date.slice(5)} ${name}${isObserved ? ' (kept)' : ''}`);

/** Federal dates as the Office of Personnel Management publishes them; Easter by the church calendar. */
test('2026, in which Independence Day is a Saturday', () => {
  expect(said(2026)).toEqual([
    '01-01 new-year',
    '01-19 martin-luther-king',
    '02-16 washington',
    '04-05 easter',
    '05-25 memorial-day',
    '06-19 juneteenth',
    '07-03 independence-day (kept)',
    '07-04 independence-day',
    '09-07 labor-day',
    '10-12 columbus',
    '11-11 veterans-day',
    '11-26 thanksgiving',
    '11-27 after-thanksgiving',
    '12-24 christmas-eve',
    '12-25 christmas',
    '12-31 new-years-eve',
  ]);
});

test('2021, whose last day keeps the New Year of 2022, a Saturday', () => {
  expect(said(2021)).toEqual([
    '01-01 new-year',
    '01-18 martin-luther-king',
    '02-15 washington',
    '04-04 easter',
    '05-31 memorial-day',
    '06-18 juneteenth (kept)',
    '06-19 juneteenth',
    '07-04 independence-day',
    '07-05 independence-day (kept)',
    '09-06 labor-day',
    '10-11 columbus',
    '11-11 veterans-day',
    '11-25 thanksgiving',
    '11-26 after-thanksgiving',
    '12-24 christmas-eve',
    '12-24 christmas (kept)',
    '12-25 christmas',
    '12-31 new-years-eve',
    '12-31 new-year (kept)',
  ]);
});

describe('moving days', () => {
  test.each([
    [2019, '04-21'],
    [2024, '03-31'],
    [2025, '04-20'],
    [2027, '03-28'],
    [2028, '04-16'],
    [2038, '04-25'],
  ])('Easter of %i is on %s', (year, date) => {
    expect(said(year)).toContain(`${date} easter`);
  });

  test.each([
    [2024, '11-28'],
    [2025, '11-27'],
    [2027, '11-25'],
    [2028, '11-23'],
  ])('Thanksgiving of %i is on %s', (year, date) => {
    expect(said(year)).toContain(`${date} thanksgiving`);
  });

  test.each([
    [2023, '01-02 new-year (kept)'],
    [2023, '11-10 veterans-day (kept)'],
    [2022, '12-26 christmas (kept)'],
    [2022, '06-20 juneteenth (kept)'],
    [2027, '12-24 christmas (kept)'],
    [2027, '12-31 new-year (kept)'],
    [2028, '05-29 memorial-day'],
    [2030, '01-21 martin-luther-king'],
  ])('%i: %s', (year, holiday) => {
    expect(said(year)).toContain(holiday);
  });
});

test('every year has every holiday once, on its own day', () => {
  for (let year = 1990; year <= 2100; year += 1) {
    const own = usHolidays(year).filter(({ isObserved }) => !isObserved);
    expect(own.map(({ name }) => name).sort()).toEqual([...HOLIDAY_NAMES].sort());
    expect(usHolidays(year).every(({ date }) => date.startsWith(`${year}-`))).toBe(true);
  }
});
