import type { FormWords } from './formWords.ts';

/** What a field is called in the form, by the name that its problems have. */
export function labelOf(field: string, { form, end }: FormWords): string {
  const { group, when, where, point, access, join, ask } = form;
  const row = /^(times|dates)\.(\d+)\.(\w+)$/u.exec(field);
  if (row !== null) return row[1] === 'dates' ? form.dates.row(Number(row[2]) + 1) : rowLabel(row[3] ?? '', form);
  const labels: Readonly<Record<string, string>> = {
    ...{ name: group.name, affiliate: group.affiliate, status: group.status, statusNote: group.statusNote },
    ...{ resumesOn: group.resumesOn, audiences: group.audiences, languages: group.languages },
    ...{ description: group.description, agesFrom: group.agesFrom },
    ...{ seasonFrom: when.seasonFrom, seasonUntil: when.seasonUntil, timeZone: when.zone },
    ...{ format: where.format, siteName: where.siteName, street: where.street, zip: where.zip, city: where.city },
    ...{ state: where.state, latitude: point.legend, precision: point.precision, arriving: access.arriving },
    ...{ entrance: access.entrance, firstVisitNotes: access.firstVisitNotes, accessNotes: access.notes },
    ...{ room: access.room, lookFor: access.lookFor, stepFree: access.stepFree, asl: access.asl },
    ...{ accessibleToilet: access.accessibleToilet, parking: access.parking, transit: access.transit },
    ...{ onlineHow: where.onlineHow, onlineLink: where.onlineLink, registration: join.registration },
    ...{ registrationLink: join.link, phone: ask.phone, email: ask.email, website: ask.website },
    ...{ contactName: ask.name, contactNote: ask.note, pair: ask.pair, confirmed: end.field.confirmed },
  };
  return labels[field] ?? field;
}

function rowLabel(part: string, { when, where }: FormWords['form']): string {
  const labels: Readonly<Record<string, string>> = {
    ...{ starts: when.starts, length: when.length, metOn: when.metOn, city: where.city, state: where.state },
    zip: where.zip,
  };
  return labels[part] ?? when.words;
}
