import { crisisBar } from './crisisBar.ts';

/** What stands around every page. */
export const chrome = {
  skip: 'Skip to the main part',
  crisis: crisisBar,
  demonstration: { label: 'Demonstration', word: 'Demonstration.', sentence: 'These groups do not exist.' },
  leave: 'Leave this site',
  navigation: {
    label: 'Main',
    find: 'Find a group',
    firstVisit: 'First visit',
    facilitate: 'Help lead',
  },
  otherLanguage: { code: 'es', name: 'Español' },
  crumbs: 'Where this page is',
  titleIn: (page: string, site: string) => `${page} · ${site}`,
  footer: {
    about: 'An independent directory',
    notNami:
      'This site lists NAMI Connection groups. It is not NAMI’s own site and is not a crisis service. NAMI Connection is a program of the National Alliance on Mental Illness. Read about it at',
    privacy: 'We set no cookies and keep no record of what you look for.',
    privacyLink: 'How your privacy is kept',
    find: 'Find',
    near: 'Groups near you',
    byState: 'Groups by state',
    byDay: 'Groups by day',
    online: 'Online groups',
    takePart: 'Take part',
    facilitate: 'Help lead a group',
    trainings: 'Training weekends',
    donate: 'Donate online',
    mailingList: 'Join the mailing list',
    publish: 'Publish a listing',
    feeds: 'Use this directory’s listings',
    help: 'Help',
    crisis: 'Crisis help',
    firstVisit: 'Your first visit',
    aboutLink: 'About this directory',
    crisisLine: 'In crisis: call or text 988, chat at',
    credits: 'Place names: GeoNames, CC BY 4.0. Outlines: U.S. Census Bureau.',
    reviewed: '',
  },
};
