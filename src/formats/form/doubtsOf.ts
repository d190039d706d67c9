import type { Group } from '../../domain/group.ts';
import { doubtsAbout } from '../../domain/groupDoubts.ts';
import { lintGroup } from '../../domain/listingLint.ts';
import { protectText } from '../reading/protectPeople.ts';
import type { FormFields, TextField } from './formFields.ts';
import { fieldAt } from './fieldAt.ts';
import { type FormProblem, look } from '../../domain/formProblem.ts';

/**
 * What is possible in a listing but should be looked at before it goes out: the one
 * place where such checks are gathered. Whoever adds one adds a line here.
 */
export function doubtsOf(
  fields: FormFields,
  group: Group | undefined,
  id: string,
  today: string,
): readonly FormProblem[] {
  return [...personalIn(fields), ...(group === undefined ? [] : aboutGroup(group, id, today))];
}

/** Texts in which people write more than they should. */
const TEXTS: readonly TextField[] = [
  'name',
  'description',
  'statusNote',
  'siteName',
  'arriving',
  'entrance',
  'room',
  'lookFor',
  'firstVisitNotes',
  'parking',
  'transit',
  'accessNotes',
  'onlineHow',
  'contactNote',
];

/** Names, numbers and passcodes in the texts. What is the contact above stays. */
function personalIn(fields: FormFields): readonly FormProblem[] {
  const own = { phones: [fields.phone], emails: [fields.email] };
  return TEXTS.flatMap((field) => {
    const { text, findings } = protectText(fields[field], own);
    return findings.slice(0, 1).map(({ code }) => {
      const answer = { field, value: text ?? '', says: 'take-out' } as const;
      return look(field, code === 'passcode-removed' ? 'passcode' : 'personal', {}, [answer]);
    });
  });
}

function aboutGroup(group: Group, id: string, today: string): readonly FormProblem[] {
  const doubts = doubtsAbout({ ...group, id }, today).map(({ code, field, message }) => {
    const at = fieldAt(field);
    return code === 'exception-without-meeting'
      ? look(at, 'date-no-meeting')
      : code === 'time-zone-unlikely'
        ? look(at, 'zone-differs', { zone: group.timeZone })
        : look(at, 'said', { text: message });
  });
  return [...doubts, ...unfitWords(group)];
}

/** Words that may do harm, as whoever runs the directory will see them; a listing that would be held back says so. */
function unfitWords(group: Group): readonly FormProblem[] {
  return lintGroup(group).map(({ field, message, severity }) =>
    look(fieldAt(field), severity === 'error' ? 'held-back' : 'said', { text: message }),
  );
}
