import { z } from 'zod';

/** The name of a file and part of an address: `nami-example`. */
export const Slug = z
  .string()
  .max(80, 'This is longer than 80 characters. Use a shorter name.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
    error: ({ input }) => `${JSON.stringify(input)} must be small letters, digits and hyphens, like nami-example.`,
  });
