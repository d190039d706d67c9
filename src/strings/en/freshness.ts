import type { HolidayName } from '../../domain/usHolidays.ts';

/** What an affiliate is written about listings that grow old, and what the report says of them. */
export const freshness = {
  subject: (affiliate: string, count: number) =>
    count === 0
      ? `${affiliate}: holidays ahead`
      : count === 1
        ? `${affiliate}: is this group still right?`
        : `${affiliate}: are these ${count} groups still right?`,
  greeting: (affiliate: string) => `Dear people of ${affiliate},`,
  why: (directory: string) =>
    `People find your Connection groups in ${directory}. Before they set out, they want to know that the group still meets. Please look at each page below. If all is right, open its link and press "still right". It takes a minute.`,
  howToChange:
    'If something has changed, answer this e-mail and tell us what, or correct it on the page the link opens.',
  now: 'Please confirm now',
  soon: 'Please confirm in the next weeks',
  neverConfirmed: 'nobody has confirmed it yet; visitors are told to ask first',
  askFirst: (confirmedOn: string, unlistedFrom: string) =>
    `last confirmed ${confirmedOn}; visitors are told to ask first, and from ${unlistedFrom} it is in no list`,
  unlisted: (confirmedOn: string) => `last confirmed ${confirmedOn}; it is in no list and no search any more`,
  confirmed: (confirmedOn: string, askFirstFrom: string) =>
    `last confirmed ${confirmedOn}; from ${askFirstFrom} visitors are told to ask first`,
  page: 'Page',
  stillRight: 'Still right',
  questions: 'Holidays ahead',
  question: (date: string, holiday: string, group: string) => `${date}, is ${holiday}. Does "${group}" meet?`,
  observed: (date: string, holiday: string, group: string) =>
    `On ${date}, ${holiday} is kept this year. Does "${group}" meet?`,
  answer: 'Please answer yes or no for each, so that nobody stands before a locked door.',
  thanks: 'Thank you.',
  holidays: {
    'new-year': "New Year's Day",
    'martin-luther-king': 'Martin Luther King Jr. Day',
    washington: "Presidents' Day",
    easter: 'Easter Sunday',
    'memorial-day': 'Memorial Day',
    juneteenth: 'Juneteenth',
    'independence-day': 'Independence Day',
    'labor-day': 'Labor Day',
    columbus: "Columbus Day and Indigenous Peoples' Day",
    'veterans-day': 'Veterans Day',
    thanksgiving: 'Thanksgiving',
    'after-thanksgiving': 'the day after Thanksgiving',
    'christmas-eve': 'Christmas Eve',
    christmas: 'Christmas Day',
    'new-years-eve': "New Year's Eve",
  } satisfies Record<HolidayName, string>,
};
