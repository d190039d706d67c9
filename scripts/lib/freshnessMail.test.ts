import { describe, expect, test } from 'vitest';
import { Affiliate } from '../../src/domain/affiliate.ts';
import { reportFreshness } from '../../src/domain/freshnessReport.ts';
import { Group, type GroupRecord } from '../../src/domain/group.ts';
import { freshnessMail, mailText } from './freshnessMail.ts';
import { freshnessMarkdown, freshnessText } from './freshnessText.ts';

const SITE = {
  name: { en: 'Connection Groups', es: 'Grupos Connection' },
  site: 'https://groups.example.org',
  base: '/sub/',
  contact: { name: 'The keepers', email: 'directory@example.org' },
};
const RULES = { today: '2026-11-20', rules: { askFirstAfterDays: 180, unlistAfterDays: 365 } };

const group = (id: string, changes: Readonly<Record<string, unknown>> = {}): GroupRecord => ({
  id: `nami/${id}`,
  ...Group.parse({
    name: 'Evanston Thursday',
    affiliate: 'nami',
    timeZone: 'America/Chicago',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'thursday', starts: '18:30' }],
    site: { city: 'Evanston', state: 'IL' },
    confirmedOn: '2026-05-01',
    season: { until: '2026-11-30' },
    ...changes,
  }),
});

function reportOf(affiliate: Readonly<Record<string, unknown>>, ...groups: readonly GroupRecord[]) {
  const nami = { id: 'nami', ...Affiliate.parse({ name: 'NAMI Example', state: 'IL', ...affiliate }) };
  return reportFreshness({ groups, affiliates: new Map([['nami', nami]]) }, RULES);
}
const OFFICE = { contact: { email: 'office@example.org' } };

function letterOf(affiliate: Readonly<Record<string, unknown>>, ...groups: readonly GroupRecord[]) {
  const [report] = reportOf(affiliate, ...groups);
  if (report === undefined) throw new Error('Nothing is due.');
  return freshnessMail(report, SITE);
}

describe('the letter', () => {
  test('in English, whole', () => {
    expect(mailText(letterOf(OFFICE, group('thursday')))).toBe(`To: office@example.org
Subject: NAMI Example: is this group still right?

Dear people of NAMI Example,

People find your Connection groups in Connection Groups. Before they set out, they want to know that the group still meets. Please look at each page below. If all is right, open its link and press "still right". It takes a minute.

Please confirm now:

Evanston Thursday
  last confirmed May 1, 2026; visitors are told to ask first, and from May 1, 2027 it is in no list
  Page: https://groups.example.org/sub/groups/nami/thursday/
  Still right: https://groups.example.org/sub/publish/#confirm=nami/thursday

If something has changed, answer this e-mail and tell us what, or correct it on the page the link opens.

Holidays ahead:

- Thursday, November 26, is Thanksgiving. Does "Evanston Thursday" meet?

Please answer yes or no for each, so that nobody stands before a locked door.

Thank you.

The keepers
directory@example.org
`);
  });

  test('in Spanish, with links to the Spanish pages', () => {
    const { subject, body } = letterOf(OFFICE, group('jueves', { name: 'Jueves en Evanston', writtenIn: 'es' }));
    expect(subject).toBe('NAMI Example: ¿sigue correcto este grupo?');
    expect(body).toContain('https://groups.example.org/sub/es/publish/#confirm=nami/jueves');
    expect(body).toContain('El jueves 26 de noviembre es el Día de Acción de Gracias. ¿Se reúne "Jueves en Evanston"?');
    expect(body).toContain('última confirmación: 1 de mayo de 2026; a los visitantes se les dice que pregunten antes');
  });

  test('goes to the groups where the affiliate has no address, and to nobody where they have none', () => {
    const contact = { email: 'thursday@example.org' };
    expect(letterOf({}, group('a', { contact }), group('b', { contact })).to).toBe('thursday@example.org');
    expect(letterOf({}, group('a')).to).toBeUndefined();
  });

  test('has one link for each group, those due soon included, and none for holidays alone', () => {
    const { body, subject } = letterOf(OFFICE, group('now'), group('soon', { confirmedOn: '2026-06-01' }));
    expect(body.match(/#confirm=nami\/\w+/gu)).toEqual(['#confirm=nami/now', '#confirm=nami/soon']);
    expect(subject).toBe('NAMI Example: are these 2 groups still right?');
    const fresh = letterOf(OFFICE, group('fresh', { confirmedOn: '2026-11-01' }));
    expect(fresh.subject).toBe('NAMI Example: holidays ahead');
    expect(fresh.body).not.toContain('#confirm');
  });
});

describe('the report', () => {
  test('names what is due and closes with what to do next', () => {
    const text = freshnessText(reportOf(OFFICE, group('thursday')), SITE);
    expect(text).toContain('  Confirm now\n    Evanston Thursday (nami/thursday): last confirmed May 1, 2026;');
    expect(text).toContain('    Thursday, November 26, is Thanksgiving. Does "Evanston Thursday" meet?');
    expect(text.split('\n').at(-1)).toBe(
      '1 affiliate: 1 group to confirm now, 0 groups in the next 30 days, 1 holiday question. When one has answered: npm run confirm -- <group> --on <date>',
    );
    expect(freshnessText([], SITE)).toBe('Every listing is confirmed, and no holiday raises a question.');
  });

  test('as Markdown, a name is only a name', () => {
    const text = freshnessMarkdown(reportOf({}, group('a', { name: '[x](javascript:1) @all <b>*' })));
    expect(text).toContain('\\[x\\](javascript:1) \\@all \\<b\\>\\*');
    expect(text).toMatch(/^## What to confirm\n\n### NAMI Example \(nami\)\n\n\*\*Confirm now\*\*\n\n- /u);
  });
});
