import { withoutPasscode } from '../../domain/passcodes.ts';
import { type FormProblem, look, settle } from '../../domain/formProblem.ts';
import { refuseUrl } from '../../domain/safeUrl.ts';

interface ReadLink {
  readonly link?: string;
  readonly problems: readonly FormProblem[];
}

/** An address as people type it: "example.org/join" is one. A passcode in it is pointed out, and taken out at a press. */
export function linkOf(typed: string, field: string): ReadLink {
  const text = typed.trim();
  if (text === '') return { problems: [] };
  const bare = /^(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:[/?#]\S*)?$/iu.test(text);
  const secure = bare ? `https://${text}` : text.replace(/^https?:\/\//iu, 'https://');
  if (refuseUrl(secure) !== undefined) return { problems: [settle(field, 'link-unread', { text: text.slice(0, 80) })] };
  const open = withoutPasscode(secure);
  if (!open.removed) return { link: secure, problems: [] };
  return { link: secure, problems: [look(field, 'passcode', {}, [{ field, value: open.link, says: 'take-out' }])] };
}
