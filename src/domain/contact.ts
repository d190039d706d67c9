import { z } from 'zod';
import { SafeUrl } from './safeUrl.ts';
import { Line } from './text.ts';

/** A United States number, however it is written: 10 digits, or 11 that begin with 1. */
export const Phone = z
  .string({ error: 'Put the phone number in quotes, like "847-555-0142".' })
  .trim()
  .refine((text) => /^[+\d\s().-]{7,24}(\s*(x|ext\.?)\s*\d{1,6})?$/iu.test(text), {
    error: ({ input }) => `${JSON.stringify(input)} is not a phone number. Write it like "847-555-0142".`,
  })
  .refine(
    (text) => {
      const digits = text.replace(/(x|ext).*$/iu, '').replace(/\D/gu, '');
      return /^1?[2-9]\d{2}[2-9]\d{6}$/u.test(digits) && !/^1?9(00|76)/u.test(digits);
    },
    { error: ({ input }) => `${JSON.stringify(input)} is not a number one can call for free from the United States.` },
  );

/** An e-mail address, without the `?bcc=` that a `mailto:` link could carry. */
export const Email = z
  .string()
  .trim()
  .max(254, 'This e-mail address is too long.')
  .regex(/^[\p{L}\p{N}!#$%&'*+/=^_`{|}~.-]+@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/iu, {
    error: ({ input }) => `${JSON.stringify(input)} is not an e-mail address. Write it like "connection@example.org".`,
  })
  .refine((text) => !/[?&]/u.test(text), { error: 'An e-mail address has no "?" or "&".' });

/**
 * Whom to ask. It is the affiliate's, never a member's: facilitators are peers
 * and their private numbers are not ours to publish.
 */
export const Contact = z
  .strictObject({
    /** A role or a first name, "Connection coordinator". Never a surname. */
    name: Line.optional(),
    phone: Phone.optional(),
    email: Email.optional(),
    website: SafeUrl.optional(),
    /** When the phone is answered, in which language, and the like. */
    note: Line.optional(),
  })
  .refine(({ phone, email, website }) => phone !== undefined || email !== undefined || website !== undefined, {
    error: 'Give at least one of phone, email and website.',
  });
export type Contact = z.infer<typeof Contact>;
