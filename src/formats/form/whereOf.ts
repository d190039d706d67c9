import type { Point } from '../../domain/distance.ts';
import type { Group } from '../../domain/group.ts';
import type { Place } from '../../domain/place.ts';
import { pointMends } from '../../domain/pointMends.ts';
import { liesIn } from '../../domain/statePoint.ts';
import type { StateCode } from '../../domain/state.ts';
import { defined } from '../reading/defined.ts';
import type { SiteDraft } from '../reading/placeSite.ts';
import { readPoint } from '../reading/readPoint.ts';
import { readZip } from '../reading/readZip.ts';
import { type FormFields, writePoint } from './formFields.ts';
import { type Answer, type FormProblem, settle } from '../../domain/formProblem.ts';

/** What the site's own files make of the ZIP code and the town. */
export interface FoundPlaces {
  /** Of the ZIP code. */
  readonly zip?: Place | undefined;
  /** The files came, and know no such ZIP code. */
  readonly zipUnknown?: boolean;
  /** Of town and state together. */
  readonly town?: Place | undefined;
  readonly townUnknown?: boolean;
}

type Whereabouts = Pick<Group, 'site' | 'format'>;

interface ReadWhere {
  readonly site?: SiteDraft;
  /** Where the map puts it: as typed, else the middle of its ZIP code or town. */
  readonly point?: Point;
  readonly problems: readonly FormProblem[];
}

/** The Site, from what is typed. Without a point of its own it is the middle of its ZIP code or town, and says so. */
export function whereOf(fields: FormFields, found: FoundPlaces, before: Whereabouts | undefined): ReadWhere {
  const { format, state, status } = fields;
  const known = before?.site;
  if (format === 'online') return { ...(before?.format === format && defined({ site: known })), problems: [] };
  const said = [fields.siteName, fields.street, fields.zip, fields.city, state].join('').trim();
  // A Group may have its places beside its times, or none yet.
  if (said === '' && (status !== 'running' || (before !== undefined && known === undefined))) return { problems: [] };
  const city = fields.city.trim();
  const zip = readZip(fields.zip, state === '' ? undefined : state);
  const typed = pointTyped(fields);
  const problems: FormProblem[] = [...typed.problems];
  if (city === '') problems.push(settle('city', 'city-missing'));
  if (state === '') problems.push(settle('state', 'state-missing'));
  if (zip !== undefined && 'question' in zip) problems.push(settle('zip', 'zip-unread', { text: fields.zip.trim() }));
  const middle = found.zip?.point ?? found.town?.point;
  const point = typed.point ?? (typed.problems.length === 0 ? middle : undefined);
  if (city === '' || state === '') return { ...defined({ point }), problems };
  const own = typed.point !== undefined;
  // A listing without a point stays so while its address stays: nobody has asked for one.
  const bare =
    !own &&
    known?.latitude === undefined &&
    known?.city === city &&
    known.state === state &&
    (known.zip ?? '') === fields.zip.trim();
  const site: SiteDraft = {
    ...known,
    ...{ name: undefined, street: undefined, zip: undefined, arriving: undefined },
    ...defined({ name: fields.siteName.trim() || undefined, street: fields.street.trim() || undefined }),
    city,
    state,
    ...defined({ zip: zip !== undefined && 'read' in zip ? zip.read.zip : undefined }),
    latitude: undefined,
    longitude: undefined,
    ...(point === undefined || bare ? {} : rounded(point)),
    precision: own ? fields.precision : bare ? known.precision : point === undefined ? undefined : 'town',
    ...defined({ arriving: fields.arriving.trim() || undefined }),
  };
  return { site: withoutNothing(site), ...defined({ point }), problems };
}

function pointTyped(fields: FormFields): { readonly point?: Point; readonly problems: readonly FormProblem[] } {
  const { latitude, longitude, state } = fields;
  const reading = readPoint(latitude, longitude);
  if (reading === undefined) return { problems: [] };
  if (!('read' in reading))
    return { problems: [settle('latitude', 'point-unread', { text: `${latitude} ${longitude}`.trim() })] };
  const point = reading.read;
  if (state === '' || liesIn(state, point)) return { point, problems: [] };
  return { problems: [settle('latitude', 'point-not-in-state', { state }, mends(point, state))] };
}

/** Numbers that changed places or lost a minus sign can be put right with one press. */
function mends(point: Point, state: StateCode): readonly Answer[] {
  const [mend] = pointMends(point).filter((one) => liesIn(state, one.point));
  if (mend === undefined) return [];
  const { latitude, longitude } = writePoint(mend.point);
  return [{ field: 'latitude', value: `${latitude}, ${longitude}`, says: 'value' }];
}

const rounded = (point: Point) => {
  const { latitude, longitude } = writePoint(point);
  return { latitude: Number(latitude), longitude: Number(longitude) };
};

const withoutNothing = (site: SiteDraft): SiteDraft => ({ ...defined(site), city: site.city, state: site.state });
