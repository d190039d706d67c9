import { z } from 'zod';

/** Every zone that a Group in the United States and its territories can be in. */
export const TIME_ZONES = [
  'America/New_York',
  'America/Detroit',
  'America/Kentucky/Louisville',
  'America/Kentucky/Monticello',
  'America/Indiana/Indianapolis',
  'America/Indiana/Vincennes',
  'America/Indiana/Winamac',
  'America/Indiana/Marengo',
  'America/Indiana/Petersburg',
  'America/Indiana/Vevay',
  'America/Chicago',
  'America/Indiana/Tell_City',
  'America/Indiana/Knox',
  'America/Menominee',
  'America/North_Dakota/Center',
  'America/North_Dakota/New_Salem',
  'America/North_Dakota/Beulah',
  'America/Denver',
  'America/Boise',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Juneau',
  'America/Sitka',
  'America/Metlakatla',
  'America/Yakutat',
  'America/Nome',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'America/St_Thomas',
  'Pacific/Guam',
  'Pacific/Saipan',
  'Pacific/Pago_Pago',
] as const;

/** An IANA name. Offsets and "EST" are refused: they are wrong for half the year. */
export const TimeZone = z.enum(TIME_ZONES, {
  error: ({ input }) =>
    `${input === undefined ? 'The time zone is missing.' : `${JSON.stringify(input)} is not a time zone of the United States.`} Write its full name, like "America/Chicago".`,
});
export type TimeZone = z.infer<typeof TimeZone>;
