/** What the page of the publishing form says without its script: every other way to publish, and what a mail should answer. */
export const publish = {
  title: 'Publish a group',
  description: 'Publish or change the listing of a support group: by a form, a spreadsheet, an e-mail or a file.',
  lead: 'About five minutes. Nothing is saved or sent until you choose to at the end.',
  withoutScript: 'The form on this page needs a script, which is off in your browser. Here are the other ways.',
  waiting: {
    loading: 'The form is on its way…',
    failed: 'The form could not be loaded. Load the page again, or use one of the other ways below.',
  },
  ways: 'Other ways to publish',
  several: {
    heading: 'Several groups: a spreadsheet',
    words: 'Write one group in each row, as you would say it. Send us the file, or a link to it.',
    columns: 'What each column means, with a template to start from',
  },
  mail: {
    heading: 'By e-mail',
    words: 'Answer these questions in an e-mail. Someone who keeps this directory makes the listing from it.',
    link: 'Write the e-mail, with the questions in it',
    subject: 'A group for the directory',
    questions: [
      'What is the group called?',
      'Which affiliate runs it?',
      'On which days does it meet, at what time, and for how long?',
      'Where does it meet? Name of the place, street, town, state, ZIP code. Or how does one join online?',
      'How does one get in? Which door, which room?',
      'Are there steps between the street and the room?',
      'Can one just come, or does one register first?',
      'Whom can one ask? The affiliate’s phone or e-mail, not a person’s own.',
      'How many trained facilitators does it have?',
      'On which dates will it not meet?',
    ],
  },
  phone: {
    heading: 'By phone',
    words: 'Call, and someone writes it down with you.',
  },
  hand: {
    heading: 'By hand',
    words: 'A listing is a small text file. Copy one that resembles yours, change what differs, and propose it.',
    steps: [
      'The file is content/groups/<affiliate>/<group>.yaml. Small letters, digits and hyphens.',
      'An editor that knows YAML checks it while you type, because its first line names the schema.',
      'npm run validate says in which line something is wrong, and how to mend it.',
    ],
    source: 'Where the files are',
  },
  confirm: {
    heading: 'Is it still right?',
    words:
      'A listing that nobody has confirmed for half a year says “ask first”. After a year it leaves the lists. The page of each group has a link to change or confirm it.',
    find: 'Find the page of your group',
  },
};
export type PublishStrings = typeof publish;
