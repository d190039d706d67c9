import { type Audience, formatOf, type GroupRecord } from '../../domain/group.ts';
import type { MeetingTime } from '../../domain/meetingTime.ts';
import { languageType } from '../feeds/meetingTypes.ts';

/** Source: the list of types in the Meeting Guide specification. It has none for veterans. */
const AUDIENCE_TYPES: Readonly<Partial<Record<Audience, string>>> = {
  'young-adults': 'Y',
  'older-adults': 'SEN',
  women: 'W',
  men: 'M',
  lgbtq: 'LGBTQ',
};

/** Languages that some feeds have a code for, though the specification lists none. */
const UNLISTED: ReadonlySet<string> = new Set(['fi', 'is', 'ne', 'tr', 'vi']);

/** The code of a language; `undefined` where the specification has none, so that it is said in words. */
const typeOf = (language: string): string | undefined =>
  language === 'ase' ? 'ASL' : UNLISTED.has(language) ? undefined : languageType(language);

export const withoutType = (language: string): boolean => typeOf(language) === undefined;

/** What a record is, in the codes of the specification, each once. */
export function meetingTypes(group: GroupRecord, time: MeetingTime): readonly string[] {
  const { access, status, audiences, languages } = group;
  const format = formatOf(group, time);
  const types = [
    ...(status === 'paused' ? ['TC'] : []),
    ...(format === 'in-person' ? [] : ['ONL']),
    ...(format !== 'online' && access?.stepFree === 'yes' ? ['X'] : []),
    ...(format !== 'online' && access?.accessibleToilet === 'yes' ? ['XB'] : []),
    ...(access?.asl === 'yes' ? ['ASL'] : []),
    ...audiences.map((audience) => AUDIENCE_TYPES[audience]),
    ...languages.map(typeOf),
  ];
  return [...new Set(types.filter((type) => type !== undefined))];
}
