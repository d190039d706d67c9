import { formatOf } from '../../domain/group.ts';
import type { MeetingFormat } from '../../domain/meetingFormat.ts';
import type { StateCode } from '../../domain/state.ts';
import { type FormProblem, settle } from '../../domain/formProblem.ts';
import { defined } from '../reading/defined.ts';
import type { SiteDraft } from '../reading/placeSite.ts';
import { readZip } from '../reading/readZip.ts';
import type { TimeRow } from './formFields.ts';

interface GroupsOwn {
  readonly format: MeetingFormat;
  readonly city: string;
  readonly state: StateCode | undefined;
}

interface PlaceOfTime {
  readonly site?: SiteDraft;
  readonly problems: readonly FormProblem[];
}

/**
 * Where a single time is held, if not where the others are. Town and state are those
 * of the Group where they are left out. What belonged to another address, its point
 * above all, goes with that address.
 */
export function placeOfTime(row: TimeRow, at: string, own: GroupsOwn): PlaceOfTime {
  const said = [row.siteName, row.street, row.zip, row.city, row.state].map((typed) => typed.trim());
  const before = row.written?.time.site;
  const old = [before?.name, before?.street, before?.zip, before?.city, before?.state].map((part) => part ?? '');
  const format = formatOf(own, { format: row.format || undefined });
  const same = said.every((part, index) => part === old[index]);
  const turnsOnline = format === 'online' && row.format !== (row.written?.time.format ?? '');
  if (same && before !== undefined && !turnsOnline) return { site: before, problems: [] };
  const blank = said.every((part) => part === '');
  // The room of a Group that otherwise meets online is known nowhere else.
  if (format === 'online' || (blank && (own.format !== 'online' || row.written?.time.format === format))) {
    return { problems: [] };
  }
  const [name = '', street = '', zip = '', city = ''] = said;
  const state = row.state || own.state;
  const town = city || own.city.trim();
  const code = readZip(zip, state);
  const problems = [
    ...(town === '' ? [settle(`${at}.city`, 'city-missing')] : []),
    ...(state === undefined ? [settle(`${at}.state`, 'state-missing')] : []),
    ...(code !== undefined && 'question' in code ? [settle(`${at}.zip`, 'zip-unread', { text: zip })] : []),
  ];
  if (town === '' || state === undefined) return { problems };
  const read = code !== undefined && 'read' in code ? code.read.zip : undefined;
  return {
    site: { ...defined({ name: name || undefined, street: street || undefined, zip: read }), city: town, state },
    problems,
  };
}
