import type { z } from 'zod';
import { Group } from '../../domain/group.ts';
import type { GroupDraft } from '../../domain/incomingGroup.ts';
import { defined } from '../reading/defined.ts';

/** A Group as far as it can be shown. */
export type PreviewGroup = { readonly [Part in keyof Group]?: Group[Part] };

/** The parts of a draft that are right by themselves, while others are still being written. */
export function previewOf(draft: Partial<GroupDraft>): PreviewGroup {
  const { shape } = Group;
  return defined({
    name: good(shape.name, draft.name),
    status: good(shape.status, draft.status),
    statusNote: good(shape.statusNote, draft.statusNote),
    season: good(shape.season, draft.season),
    timeZone: good(shape.timeZone, draft.timeZone),
    meetingTimes: good(shape.meetingTimes, draft.meetingTimes),
    exceptions: good(shape.exceptions, draft.exceptions),
    format: good(shape.format, draft.format),
    site: good(shape.site, draft.site),
    online: good(shape.online, draft.online),
    languages: good(shape.languages, draft.languages),
    audiences: good(shape.audiences, draft.audiences),
    ages: good(shape.ages, draft.ages),
    description: good(shape.description, draft.description),
    registration: good(shape.registration, draft.registration),
    registrationLink: good(shape.registrationLink, draft.registrationLink),
    access: good(shape.access, draft.access),
    firstVisit: good(shape.firstVisit, draft.firstVisit),
    facilitatorPair: good(shape.facilitatorPair, draft.facilitatorPair),
    contact: good(shape.contact, draft.contact),
    confirmedOn: good(shape.confirmedOn, draft.confirmedOn),
  });
}

/** A part with a usual value is `undefined` where it is not written, too. */
const good = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined =>
  value === undefined ? undefined : schema.safeParse(value).data;
