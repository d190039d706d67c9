import { columnWords } from './columnWords.ts';

/** What the page says that explains the columns of our spreadsheet. */
export const columns = {
  title: 'Publish from a spreadsheet',
  description:
    'Every column of the spreadsheet for NAMI Connection groups: what to write, an example, and what happens when it is blank.',
  lead: 'One row for each group. Write times and days as you would say them. The columns may stand in any order, and you may leave out those you do not need.',
  template: 'Get the template',
  templateNote:
    'A CSV file. Excel, Google Sheets, LibreOffice and Numbers open it. The groups in it are invented: write yours over them.',
  steps: {
    heading: 'How it goes',
    all: [
      'Open the template and fill in one row for each group.',
      'Save it as CSV. In Google Sheets: File, Share, Publish to web, choose CSV, and send us the link.',
      'Send it to the directory. Nothing is published that cannot be read for certain: you get a question instead.',
    ],
  },
  few: 'Only the name, the day, the start and the place are needed. For a group online, write “online” under format in place of an address.',
  again:
    'Keep the id of a group as it is, and send the sheet again whenever something changes. A blank cell never takes out what the directory says already.',
  several:
    'A group that meets on two days has two rows. In the second row write the same id, and “also meets” under change.',
  sections: {
    group: 'The group',
    when: 'When it meets',
    change: 'Dates that differ',
    where: 'Where it meets',
    online: 'Online',
    people: 'Who it is for',
    contact: 'Whom to ask',
    visit: 'Coming for the first time',
    status: 'Whether it meets now',
    directory: 'For the directory',
  },
  /** What stands before each part of a column. */
  also: 'Also understood:',
  example: 'Example:',
  blank: 'If blank:',
  needed: { always: 'Needed', room: 'Needed in person', change: 'Needed for a change', no: 'As you like' },
  all: columnWords,
};
