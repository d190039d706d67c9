import type { Weekday } from '../../domain/weekday.ts';

/** How each day is written, in small letters without accents. Single letters are left out: T and S are two days each. */
const SPELLINGS: Readonly<Record<Weekday, readonly string[]>> = {
  monday: ['monday', 'mondays', 'mon', 'mons', 'mo', 'lunes', 'lun', "monday's"],
  tuesday: ['tuesday', 'tuesdays', 'tues', 'tue', 'tu', 'martes', 'mar', "tuesday's"],
  wednesday: ['wednesday', 'wednesdays', 'weds', 'wed', 'we', 'miercoles', 'mier', 'mie', "wednesday's"],
  thursday: ['thursday', 'thursdays', 'thurs', 'thur', 'thu', 'thr', 'th', 'jueves', 'jue', "thursday's"],
  friday: ['friday', 'fridays', 'fri', 'fris', 'fr', 'viernes', 'vie', 'vier', "friday's"],
  saturday: ['saturday', 'saturdays', 'sat', 'sats', 'sa', 'sabado', 'sabados', 'sab', "saturday's"],
  sunday: ['sunday', 'sundays', 'sun', 'suns', 'su', 'domingo', 'domingos', 'dom', "sunday's"],
};

const DAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A `Map`, because a Feed may say "constructor". */
export const WEEKDAY_WORDS: ReadonlyMap<string, Weekday> = new Map(
  DAYS.flatMap((day) => SPELLINGS[day].map((word): [string, Weekday] => [word, day])),
);
