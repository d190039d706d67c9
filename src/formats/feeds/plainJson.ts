import { plainFields } from './airtable.ts';
import type { FeedReading, JsonFormat } from './feedFormat.ts';
import { listOf } from './meetingGuide.ts';
import { readPlain } from './plainRecord.ts';
import { saysGroups } from './plainTable.ts';
import { readWithChanges } from './plainChanges.ts';
import { notARecord, numbered, refusedWhole } from './reading.ts';
import { isRecord } from './record.ts';

/** A list of records whose fields are headed as the columns of our own table: a spreadsheet turned into JSON. */
export const plainJson: JsonFormat = {
  id: 'plain-json',
  shape: 'json',
  name: 'JSON in plain words',
  recognizes: (value) =>
    (listOf(value) ?? []).slice(0, SAMPLE).some((record) => isRecord(record) && saysGroups(Object.keys(record))),
  read(value): FeedReading {
    const list = listOf(value);
    if (list === undefined) return refusedWhole('feed-unreadable', 'This is not a list of records.');
    const rows = [...numbered(list)].map(({ place, value: record }) => ({
      place,
      value: isRecord(record) ? plainFields(record) : notARecord(place, record),
    }));
    return readWithChanges(rows, ({ place, value: said }) => ('code' in said ? said : readPlain(said, place)));
  },
};

/** Unit: records. */
const SAMPLE = 50;
