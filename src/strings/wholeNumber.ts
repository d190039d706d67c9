/**
 * A count as both languages write it in the United States: 12,345. The same as `toLocaleString`
 * gives, without the tables of the world's numbers, which a browser loads when it is first asked.
 *
 * `count`: a whole number.
 */
export const wholeNumber = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
