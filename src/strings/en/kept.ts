/** What the page of the visitor's own list says. */
export const kept = {
  title: 'Your list',
  description: 'The groups you keep on this device.',
  lead: 'These groups are kept in this browser, on this device, and nowhere else.',
  withoutScript: 'This page needs scripts, because the list is on your device and not with us.',
  empty: 'You keep no group on this device. Press “Keep” beside a group to put it here.',
  find: 'Find a group',
  count: (count: number) => (count === 1 ? '1 group on your list' : `${count} groups on your list`),
  print: 'Print the list',
  calendar: 'Save all in my calendar',
  fetching: 'Fetching the calendars…',
  calendarFailed: 'We could not fetch every calendar, so nothing was saved. Try again.',
  calendarSaved: 'One calendar file for all of them was saved.',
  calendarWithout: (names: string) =>
    `One calendar file was saved. Left out, because no longer in our lists: ${names}.`,
  calendarNone: 'None of these groups is in our lists any more, so nothing was saved.',
  fileName: 'groups.ics',
  calendarName: 'Support groups',
  forget: 'Delete this list',
  forgotten: 'The list is deleted. This site holds nothing on this device.',
  forgetFailed: 'The browser did not let us delete the list. Delete the data of this site in its settings.',
  /** Before the first Group is kept. */
  question: {
    ask: 'Keep this group in a list?',
    means:
      'The list is stored in this browser, on this device, and nowhere else. Whoever uses this device can see it. You can delete it with one button.',
    yes: 'Keep it',
    no: 'Not now',
  },
  ask: 'Ask:',
  page: 'Its page:',
  gone: 'This group is no longer in our lists. Ask the affiliate.',
  unread: 'What is kept of this group cannot be read. Take it off, find it again, and keep it anew.',
  /** In place of a day, a date and a time. */
  door: { gone: ['Not', 'listed'], unread: ['?'] },
  affiliate: (name: string) => `The page of ${name}`,
  /** Of the whole list. */
  unreadCount: (count: number) =>
    count === 1
      ? '1 group on this device cannot be read. It stays there until you delete the list.'
      : `${count} groups on this device cannot be read. They stay there until you delete the list.`,
  asKept: (date: string) => `As it was when you kept it, on ${date}. We could not look it up anew.`,
  printed: (date: string) => `Printed on ${date}.`,
  paper: 'Paper goes out of date. Check the page of a group, or call before you go.',
};

export type KeptStrings = typeof kept;
