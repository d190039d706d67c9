import type { z } from 'zod';
import { type Contact, Email, Phone } from '../../domain/contact.ts';
import { defined } from '../reading/defined.ts';
import { isPersonalEmail } from '../../domain/personalEmail.ts';
import { withoutSurname } from '../../domain/personalNames.ts';
import type { FormFields } from './formFields.ts';
import { type FormProblem, look, settle } from '../../domain/formProblem.ts';
import { linkOf } from './linkOf.ts';

interface ContactOfForm {
  readonly contact?: z.input<typeof Contact>;
  readonly problems: readonly FormProblem[];
}

/**
 * Whom to ask: the Affiliate's own, so what looks like a person's is pointed out. Where the
 * directory knows the Affiliate (`hasAffiliate`), its contact stands in for one that is left out.
 */
export function contactOf(fields: FormFields, hasAffiliate: boolean): ContactOfForm {
  const phone = fields.phone.trim();
  const email = fields.email.trim();
  const name = fields.contactName.trim();
  const note = fields.contactNote.trim();
  const website = linkOf(fields.website, 'website');
  const problems: FormProblem[] = [...website.problems];
  const readable = { phone: Phone.safeParse(phone).success, email: Email.safeParse(email).success };
  if (phone !== '' && !readable.phone) problems.push(settle('phone', 'phone-unread', { text: phone }));
  if (email !== '' && !readable.email) problems.push(settle('email', 'email-unread', { text: email }));
  if (readable.email && isPersonalEmail(email)) problems.push(look('email', 'email-personal'));
  const person = withoutSurname(name);
  if (person.full) {
    problems.push(look('contactName', 'surname', {}, [{ field: 'contactName', value: person.name, says: 'take-out' }]));
  }
  if (!hasAffiliate && `${phone}${email}${fields.website.trim()}` === '')
    problems.push(settle('phone', 'contact-missing'));
  const ways = defined({
    phone: readable.phone ? phone : undefined,
    email: readable.email ? email : undefined,
    website: website.link,
  });
  if (Object.keys(ways).length === 0) return { problems };
  return {
    contact: { ...defined({ name: name || undefined }), ...ways, ...defined({ note: note || undefined }) },
    problems,
  };
}
