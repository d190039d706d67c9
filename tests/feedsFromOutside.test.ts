import { expect, test } from 'vitest';
import type { FeedRead } from '../src/formats/feeds/readFeed.ts';
import { readFeed } from '../src/formats/feeds/readFeed.ts';
import { readListing } from '../src/formats/reading/readListing.ts';
import { placeSite } from './support/readRecord.ts';

/** What becomes of every record of a feed: its times in short, or the codes that hold it back. */
function outcomes(text: string): { readonly feed: FeedRead; readonly all: Readonly<Record<string, string>> } {
  const feed = readFeed(new TextEncoder().encode(text));
  const rules = {
    affiliate: 'nami-example',
    feed: 'outside',
    placeSite,
    timeZone: 'America/Chicago',
    today: '2026-11-28',
  } as const;
  const read = feed.listings.map((listing): [string, string] => {
    const { draft, issues } = readListing(listing, rules);
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const times = draft?.meetingTimes?.map(
      (time) =>
        `${time.rhythm === 'monthly' ? `${time.weeks.join('+')}. ` : time.rhythm === 'weekly' ? '' : 'other '}${time.weekday.slice(0, 3)} ${time.starts}`,
    );
    const status = draft?.status === undefined ? '' : `${draft.status}: `;
    return [listing.name ?? '', times === undefined ? errors.join(', ') : `${status}${times.join(', ')}`];
  });
  return { feed, all: Object.fromEntries(read) };
}

test('a sheet as a person keeps it: titles, days and hours in one cell, one table for all programmes, remarks', () => {
  const { feed, all } = outcomes(`"NAMI Example – Groups 2026",,,,,
"Updated 11/1/2026",,,,,

Group,Program,Day/Time,Location,"City, State Zip",Which Week
One,Connection,Tues 7-8:30pm,"Hall, 1 Elm St","Evanston, IL 60201",
Two,Connection,"Mon 6pm, Wed 7pm","Hall, 1 Elm St","Evanston IL 60201",
Three,Connection,7:30 PM Thursdays,1 Elm St,"Evanston, IL",2nd & 4th
Four,Family Support Group,Wed 7pm,1 Elm St,"Evanston, IL",
Five,Connection,TTh noon,1 Elm St,"Evanston, IL",all
Six,Connection,Fri 6:30pm (2nd & last),1 Elm St,"Evanston, IL",N/A
Seven,Connection,"Sat 10, call first",1 Elm St,"Evanston, IL",
Total: 7 groups,,,,,
"* No group on holidays.",,,,,`);
  expect(feed.records).toBe(7);
  expect(all).toEqual({
    One: 'tue 19:00',
    Two: 'mon 18:00, wed 19:00',
    Three: '2+4. thu 19:30',
    Four: 'other-programme',
    Five: 'rhythm-unclear',
    Six: '2+-1. fri 18:30',
    Seven: 'day-unclear, no-meeting-time',
  });
  expect(feed.issues.map(({ message }) => message).join('\n')).toMatch(
    /says only “Total: 7 groups”, and was left out/u,
  );
});

test('headings in two rows, and columns that say that a group is over or resting', () => {
  const { all } = outcomes(`Group Name,Meeting,,,Location,,,Active?,End Date
,Day,Start,End,Name,Address,City,,
One,Tue,7 pm,8:30 pm,Hall,1 Elm St,"Evanston, IL",yes,
Two,Tue,7 pm,-,Hall,1 Elm St,"Evanston, IL",No,
Three,Tue,7 pm,TBD,Hall,1 Elm St,"Evanston, IL",yes,3/1/2025
Four,Tue,0.7916666667,0.8541666667,Hall,1 Elm St,"Evanston, IL",yes,3/1/2027`);
  expect(all).toEqual({ One: 'tue 19:00', Two: 'not-published', Three: 'season-unclear', Four: 'tue 19:00' });
});

test('a timetable: a column for each day of the week', () => {
  const { feed, all } = outcomes(`Group,Location,"City, State Zip",Mon,Tue,Wed,Thu,Notes
One,"Hall, 1 Elm St","Evanston, IL 60201",6-7:30pm,,,7 pm,
Two,"Hall, 1 Elm St","Evanston, IL 60201",,noon,-,closed,
Three,"Hall, 1 Elm St","Evanston, IL 60201",,,by phone,,
Four,"Hall, 1 Elm St","Evanston, IL 60201",,6 pm,,,2nd and 4th week only
Five,"Hall, 1 Elm St","Evanston, IL 60201",,,,,`);
  expect(feed.records).toBe(5);
  expect(all).toEqual({
    One: 'mon 18:00, thu 19:00',
    Two: 'tue 12:00',
    Three: 'day-unclear, no-meeting-time',
    Four: 'rhythm-unclear',
    Five: 'day-unclear, no-meeting-time',
  });
});

test('a timetable of marks, with the hour beside it', () => {
  const { all } = outcomes(`Name,M,T,W,Th,F,Start,End,Address,City,State
One,,,x,,x,7:00 PM,8:30 PM,1 Elm St,Evanston,IL`);
  const { all: named } = outcomes(`Name,Mon,Tue,Wed,Thu,Fri,Start,End,Address,City,State
One,,,x,,x,7:00 PM,8:30 PM,1 Elm St,Evanston,IL
Two,,X,,,,7:00 PM,8:30 PM,1 Elm St,Evanston,IL`);
  expect(named).toEqual({ One: 'wed 19:00, fri 19:00', Two: 'tue 19:00' });
  expect(Object.values(all)).not.toContain('wed 19:00');
});

test('a table in Spanish, with semicolons', () => {
  const { all } = outcomes(`Nombre del grupo;Día/Hora;Lugar;Dirección;Ciudad;Estado;Notas
Grupo Uno;martes de 6:30 a 8 de la tarde;Hall;1 Elm St;Evanston;IL;
Grupo Dos;1er y 3er jueves 7 de la noche;Hall;1 Elm St;Evanston;Illinois;
Grupo Tres;sábado 10:00 a. m.;Hall;1 Elm St;Evanston;IL;Se reúne cada quince días`);
  expect(all).toEqual({ 'Grupo Uno': 'tue 18:30', 'Grupo Dos': '1+3. thu 19:00', 'Grupo Tres': 'rhythm-unclear' });
});

test('Airtable with links, choices as records, seconds, and fields of its own', () => {
  const usual = { Day: ['Tuesday'], Time: '7:00 pm', Address: '1 Elm St', City: 'Evanston', State: 'IL' };
  const fields = [
    { Name: 'Linked', ...usual, Location: ['recAbCdEfGhIjKlMn'], Duration: 5400 },
    { Name: 'Resting', ...usual, Status: { id: 'sel1', name: 'Paused', color: 'red' } },
    { Name: 'Off', ...usual, Active: false },
    { Name: 'Weeks', ...usual, 'Meets in': ['1st', '3rd'], Weeks: ['1st', '3rd'] },
    { Name: 'No day', ...usual, Day: ['recAbCdEfGhIjKlMn'] },
  ];
  const { feed, all } = outcomes(
    JSON.stringify({ records: fields.map((one, index) => ({ id: `rec${index}`, fields: one })) }),
  );
  expect(all).toEqual({
    Linked: 'tue 19:00',
    Resting: 'paused: tue 19:00',
    Off: 'not-published',
    Weeks: '1+3. tue 19:00',
    'No day': 'day-unclear',
  });
  expect(JSON.stringify(feed.listings)).not.toContain('recAbC');
});

test('Meeting Guide with fields and words of a feed of its own', () => {
  const usual = { day: 2, time: '19:00', end_time: '20:30', formatted_address: '1 Elm St, Evanston, IL 60201, USA' };
  const meetings = [
    { name: 'Plain', ...usual },
    { name: 'Frequency', ...usual, frequency: '1st and 3rd' },
    { name: 'Week', ...usual, week_of_month: '1,3' },
    { name: 'Every week', ...usual, frequency: 'weekly' },
    { name: 'Not active', ...usual, active: false },
    { name: 'Kind', ...usual, type: 'Family Support' },
    { name: 'Moved', ...usual, notes: 'Meeting on Zoom until further notice' },
    {
      name: 'Abroad',
      ...usual,
      formatted_address: '1 King St, Toronto, ON M5H 1A1',
      attendance_option: 'online',
      timezone: 'America/Toronto',
    },
  ];
  expect(outcomes(JSON.stringify(meetings)).all).toEqual({
    Plain: 'tue 19:00',
    Frequency: 'rhythm-unclear',
    Week: 'rhythm-unclear',
    'Every week': 'tue 19:00',
    'Not active': 'not-published',
    Kind: 'other-programme',
    Moved: 'attendance-unclear',
    Abroad: 'outside-us',
  });
});

test('a calendar with rules and zones of other programs', () => {
  const entry = (name: string, rule: string, { zone = 'America/Chicago', about = '' } = {}) =>
    [
      'BEGIN:VEVENT',
      `UID:${name}`,
      `SUMMARY:${name}`,
      `DTSTART;TZID=${zone}:20260106T190000`,
      `DTEND;TZID=${zone}:20260106T203000`,
      `RRULE:${rule}`,
      'LOCATION:Hall (1 Elm St\\, Evanston\\, IL 60201\\, USA)',
      ...(about === '' ? [] : [`DESCRIPTION:${about}`]),
      'END:VEVENT',
    ].join('\n');
  const { all } = outcomes(
    [
      'BEGIN:VCALENDAR',
      entry('Second', 'FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14'),
      entry('Weekdays', 'FREQ=DAILY;BYDAY=MO,TU'),
      entry('Strange zone', 'FREQ=WEEKLY', { zone: 'Customized Time Zone' }),
      entry('Abroad', 'FREQ=WEEKLY', { zone: 'Europe/Dublin' }),
      entry('Words', 'FREQ=WEEKLY', { about: 'Meets 1st and 3rd Tuesdays only' }),
      'END:VCALENDAR',
    ].join('\n'),
  );
  expect(all).toEqual({
    Second: '2. tue 19:00',
    Weekdays: 'mon 19:00, tue 19:00',
    'Strange zone': 'time-zone-unclear',
    Abroad: 'time-zone-unclear',
    Words: 'rhythm-unclear',
  });
});
