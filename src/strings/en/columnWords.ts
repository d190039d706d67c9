const NOTHING = 'the page says nothing about it.';

/** What each column is for, an example, and what happens when it is blank. */
export const columnWords = {
  name: {
    words: 'What the group is called.',
    example: 'NAMI Connection, Elm Street',
    blank: 'the row is held back. In merged cells only the first row has the name: write it in each.',
  },
  group: {
    words: 'The name, where your sheet has a column “name” for something else.',
    example: 'Elm Street',
    blank: 'the column “name” is taken.',
  },
  id: {
    words:
      'A short word or number that is this group’s for good. With it we find the group again when its name or time changes.',
    example: 'elm-tuesday',
    blank: 'we find the group by its name, time and place.',
  },
  slug: {
    words: 'A short name for the address of its page.',
    example: 'elm-tuesday',
    blank: 'it is made from the name and the day.',
  },
  day: {
    words: 'The day of the week. Weeks of the month may stand beside it.',
    example: '1st & 3rd Tuesday',
    blank: 'the row is held back with a question.',
  },
  when: {
    words: 'Day and time in one cell, in place of day and start.',
    example: 'Tuesdays, 6:30–8 pm',
    blank: 'the columns day and start are taken.',
  },
  starts: {
    words: 'When it starts. Write am or pm.',
    example: '6:30 pm',
    blank: 'the row is held back with a question.',
  },
  ends: { words: 'When it ends.', example: '8:00 pm', blank: '90 minutes are shown.' },
  length: {
    words: 'How long it lasts, in place of an end.',
    example: '90 minutes',
    blank: 'the end is taken, or 90 minutes.',
  },
  repeats: {
    words: 'In which weeks. For every other week, add one date on which it met.',
    example: 'every other week, met 2027-01-12',
    blank: 'it meets every week.',
  },
  season: {
    words: 'The first and the last date, if it does not meet all year.',
    example: '2027-09-07 to 2028-05-30',
    blank: 'it meets all year.',
  },
  timeZone: {
    words: 'Whose clocks the time is in. Only needed for a group online that has no town.',
    example: 'America/Chicago',
    blank: 'it is the time at the place.',
  },
  change: {
    words:
      'Makes this row say something about another row: “also meets” for one more time; or “no meeting”, “moved”, “online”, “extra meeting”, “meets” (you meet, though it is a holiday) or “back on” for one date. Say which group by its id or its name. “All groups” as the name stands for all of yours, with “no meeting” and “back on”.',
    example: 'no meeting',
    blank: 'the row is a group.',
  },
  date: {
    words: 'The one date that differs, with its year. One row for each date.',
    example: '2026-12-24',
    blank: 'the change is left out, and you are told.',
  },
  newDate: {
    words: 'For “moved”: the other date, if it changes.',
    example: '2026-12-27',
    blank: 'it stays on its date.',
  },
  usually: {
    words: 'Which meeting, if there are two that day: when it usually starts.',
    example: '6:30 pm',
    blank: 'all of that day.',
  },
  attendance: {
    words: 'In person, online or hybrid.',
    example: 'in person',
    blank: 'a place means in person. A place and a link together are a question.',
  },
  site: { words: 'The name of the building.', example: 'Elm Street Library', blank: 'the address stands alone.' },
  address: {
    words: 'The street and number. Alone, it may hold the town, state and ZIP as well.',
    example: '1200 Elm Street',
    blank: 'only the town is shown.',
  },
  address2: { words: 'A suite or a floor.', example: 'Suite 4', blank: NOTHING },
  city: { words: 'The town.', example: 'Springfield', blank: 'it is taken from the address or the ZIP code.' },
  state: {
    words: 'The state: its two letters, or its name.',
    example: 'IL',
    blank: 'your own state, where it has such a town.',
  },
  zip: {
    words: 'The ZIP code. Format the column as text, so that it keeps a zero at the start.',
    example: '62701',
    blank: 'the town is enough.',
  },
  country: {
    words: 'Only for groups in the United States and its territories.',
    example: 'USA',
    blank: 'the United States.',
  },
  siteNotes: {
    words: 'How one gets in from the street.',
    example: 'Use the side door. Ring the lower bell.',
    blank: NOTHING,
  },
  latitude: {
    words: 'The point on the map, north.',
    example: '39.7990',
    blank: 'the middle of the town, marked as approximate.',
  },
  longitude: {
    words: 'The point on the map, west with a minus.',
    example: '-89.6440',
    blank: 'the middle of the town, marked as approximate.',
  },
  coordinates: {
    words: 'Both numbers in one cell.',
    example: '39.7990, -89.6440',
    blank: 'latitude and longitude are taken.',
  },
  approximate: {
    words: 'What the point stands for: door, street or town.',
    example: 'door',
    blank: 'the point is taken for the door.',
  },
  onlineLink: {
    words: 'The address to join. A passcode is taken out: say how people ask for it.',
    example: 'https://example.org/room',
    blank: NOTHING,
  },
  howToJoin: { words: 'How one gets the link.', example: 'Write to us for the link.', blank: NOTHING },
  onlinePhone: { words: 'A number to join by phone.', example: '217-555-0142', blank: NOTHING },
  languages: { words: 'The languages spoken.', example: 'English, Spanish', blank: 'English.' },
  audience: {
    words: 'For whom: adults, young adults, older adults, veterans, women, men or LGBTQ.',
    example: 'veterans',
    blank: 'adults, 18 and over.',
  },
  ages: { words: 'Ages, if not 18 and over.', example: '18-25', blank: '18 and over.' },
  types: { words: 'The short codes of a Meeting Guide feed.', example: 'W, ONL', blank: NOTHING },
  registration: { words: 'Drop-in, register first, or full.', example: 'drop-in', blank: NOTHING },
  registrationLink: { words: 'Where one registers.', example: 'https://example.org/register', blank: NOTHING },
  notes: {
    words: 'What a visitor should know. In a row for one date: the reason. Names and private numbers are taken out.',
    example: 'Coffee from 6 pm.',
    blank: NOTHING,
  },
  groupNotes: { words: 'More notes, about the group as a whole.', example: 'All are welcome.', blank: NOTHING },
  phone: { words: 'The affiliate’s number, never a volunteer’s own.', example: '217-555-0142', blank: NOTHING },
  email: {
    words: 'The affiliate’s address, never a volunteer’s own.',
    example: 'connection@example.org',
    blank: NOTHING,
  },
  contact: { words: 'A role or a first name.', example: 'Connection coordinator', blank: NOTHING },
  contactNote: { words: 'When somebody answers.', example: 'Weekdays, 9 to 4', blank: NOTHING },
  website: { words: 'The affiliate’s page.', example: 'https://example.org', blank: NOTHING },
  stepFree: { words: 'Can one get in without steps? Yes, no or ask.', example: 'yes', blank: NOTHING },
  accessibleToilet: { words: 'Is there a toilet for a wheelchair? Yes, no or ask.', example: 'ask', blank: NOTHING },
  asl: {
    words: 'Is there an interpreter for American Sign Language? Yes, no or ask.',
    example: 'ask',
    blank: NOTHING,
  },
  parking: { words: 'Where one parks.', example: 'Free behind the building', blank: NOTHING },
  transit: { words: 'Which bus or train.', example: 'Bus 7 to Elm and 2nd', blank: NOTHING },
  accessNotes: { words: 'What else matters for access.', example: 'The elevator is small.', blank: NOTHING },
  entrance: { words: 'Which door.', example: 'Side door on 2nd Street', blank: NOTHING },
  room: { words: 'Which room.', example: 'Room 204', blank: NOTHING },
  lookFor: { words: 'What one looks for. Never a surname.', example: 'The green sign', blank: NOTHING },
  firstVisitNotes: {
    words: 'What else helps the first time.',
    example: 'Somebody waits at the door from 6:15 pm.',
    blank: NOTHING,
  },
  status: { words: 'Running, forming, paused or ended.', example: 'paused', blank: 'it is running.' },
  statusNote: {
    words: 'Why it is paused, or what it waits for.',
    example: 'Our room is being painted.',
    blank: NOTHING,
  },
  resumesOn: { words: 'When a paused group meets again.', example: '2027-02-02', blank: 'no date is promised.' },
  facilitators: {
    words: 'Complete, needs-one or needs-two, with “since” and a date if you know it.',
    example: 'needs-one since 2026-10-01',
    blank: NOTHING,
  },
  confirmedOn: {
    words: 'The day you last checked that all of this is true. Not the day you edited the sheet.',
    example: '2026-11-02',
    blank: 'the date that the directory has stays.',
  },
  updated: {
    words: 'When your sheet was last touched. It is read, and confirms nothing.',
    example: '2026-11-02',
    blank: 'nothing changes.',
  },
  affiliate: {
    words: 'The short name of an affiliate, where a sheet lists the groups of several.',
    example: 'nami-example',
    blank: 'all rows are yours.',
  },
  writtenIn: { words: 'The language of your own words: en or es.', example: 'en', blank: 'English.' },
  formerly: { words: 'Addresses its page once had.', example: 'nami-example/elm', blank: NOTHING },
  source: {
    words: 'Which feed a listing first came from. Our own table writes it; leave it as it is.',
    example: 'meeting-guide',
    blank: 'it comes from this sheet.',
  },
  sourceId: { words: 'Its id in that feed.', example: '38880', blank: 'the id of this sheet.' },
  demonstration: { words: 'Yes marks an invented group.', example: 'yes', blank: 'it is a real one.' },
};
