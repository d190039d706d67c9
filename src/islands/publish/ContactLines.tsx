import type { Contact } from '../../domain/contact.ts';

/** Whom one can ask about the directory itself. */
export function ContactLines({ contact: { phone, email, website } }: { readonly contact: Contact }) {
  return (
    <ul className="contact">
      {phone !== undefined && (
        <li>
          <a href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>{phone}</a>
        </li>
      )}
      {email !== undefined && (
        <li>
          <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
        </li>
      )}
      {website !== undefined && (
        <li>
          <a href={website} rel="noreferrer">
            {website}
          </a>
        </li>
      )}
    </ul>
  );
}
