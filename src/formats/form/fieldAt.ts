/** Which field of the form a part of a Group stands in: `site.zip` is `zip`, `exceptions[2].date` is `dates.2.date`. */
export function fieldAt(path: string): string {
  const row = /^exceptions\[(\d+)\]/u.exec(path)?.[1];
  if (row !== undefined) return `dates.${row}.date`;
  const exact = EXACT.get(path);
  if (exact !== undefined) return exact;
  const [first = ''] = path.split(/[.[]/u);
  return FIRST.get(first) ?? first;
}

const EXACT: ReadonlyMap<string, string> = new Map([
  ['site.name', 'siteName'],
  ['site.street', 'street'],
  ['site.city', 'city'],
  ['site.state', 'state'],
  ['site.zip', 'zip'],
  ['site.latitude', 'latitude'],
  ['site.longitude', 'latitude'],
  ['site.precision', 'precision'],
  ['site.arriving', 'arriving'],
  ['firstVisit.entrance', 'entrance'],
  ['firstVisit.notes', 'firstVisitNotes'],
  ['firstVisit.room', 'room'],
  ['firstVisit.lookFor', 'lookFor'],
  ['online.how', 'onlineHow'],
  ['online.link', 'onlineLink'],
  ['access.stepFree', 'stepFree'],
  ['access.accessibleToilet', 'accessibleToilet'],
  ['access.asl', 'asl'],
  ['access.parking', 'parking'],
  ['access.transit', 'transit'],
  ['access.notes', 'accessNotes'],
  ['contact.name', 'contactName'],
  ['contact.phone', 'phone'],
  ['contact.email', 'email'],
  ['contact.website', 'website'],
  ['contact.note', 'contactNote'],
  ['season.from', 'seasonFrom'],
  ['season.until', 'seasonUntil'],
  ['ages.from', 'agesFrom'],
  ['ages.until', 'agesFrom'],
]);

/** A row may stand for several meeting times, so all of them lead to the first row. */
const FIRST: ReadonlyMap<string, string> = new Map([
  ['meetingTimes', 'times.0.words'],
  ['exceptions', 'dates.0.date'],
  ['site', 'siteName'],
  ['firstVisit', 'room'],
  ['online', 'onlineHow'],
  ['access', 'stepFree'],
  ['contact', 'phone'],
  ['season', 'seasonFrom'],
  ['ages', 'agesFrom'],
  ['facilitatorPair', 'pair'],
  ['confirmedOn', 'confirmed'],
]);
