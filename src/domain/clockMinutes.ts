/** Unit: minutes after midnight of a 24-hour time, "18:30". */
export const clockMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The 24-hour time, HH:MM, so many minutes after midnight. `minutes` is below a day. */
export const clockAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
