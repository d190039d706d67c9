/** The seven days, Monday first as `Temporal` counts them: index + 1 is `dayOfWeek`. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week, as an affiliate writes it in a listing. */
export type Weekday = (typeof WEEKDAYS)[number];
