import { z } from 'zod';
import { STATE_CODES } from './state.ts';

/** A state as a listing writes it. */
export const StateCode = z.enum(STATE_CODES, {
  error: ({ input }) =>
    `${input === undefined ? 'The state is missing.' : `${JSON.stringify(input)} is not a state.`} Write its two capital letters, like "IL" or "PR".`,
});
export type StateCode = z.infer<typeof StateCode>;
