import type { AffiliateReport } from '../../src/domain/freshnessReport.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { stringsFor } from '../../src/strings/stringsFor.ts';
import { freshnessMail, mailText } from './freshnessMail.ts';
import { sayDue, sayQuestion } from './sayDue.ts';

type Site = Pick<Settings, 'name' | 'site' | 'base' | 'contact'>;

const strings = stringsFor('en');

/** For a person at a terminal: by Affiliate what to ask, and the letter that asks it. */
export function freshnessText(reports: readonly AffiliateReport[], site: Site): string {
  const blocks = reports.map((report) => {
    const { affiliate } = report;
    const letter = mailText(freshnessMail(report, site)).trimEnd();
    return [
      `${affiliate.name} (${affiliate.id})`,
      ...partsOf(report).flatMap(([heading, lines]) => [`  ${heading}`, ...lines.map((line) => `    ${line}`)]),
      '  The letter',
      ...letter.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    ].join('\n');
  });
  return [...blocks, summary(reports)].join('\n\n');
}

/** For the page of a nightly run: what to ask, without the letters. */
export function freshnessMarkdown(reports: readonly AffiliateReport[]): string {
  const blocks = reports.map((report) => {
    const parts = partsOf(report).map(
      ([heading, lines]) => `**${heading}**\n\n${lines.map((line) => `- ${escape(line)}`).join('\n')}`,
    );
    return [`### ${escape(report.affiliate.name)} (${report.affiliate.id})`, ...parts].join('\n\n');
  });
  return `${['## What to confirm', ...blocks, summary(reports)].join('\n\n')}\n`;
}

function partsOf({ now, soon, questions }: AffiliateReport): readonly (readonly [string, readonly string[]])[] {
  const due = (list: AffiliateReport['now']) =>
    list.map((one) => `${one.group.name} (${one.group.id}): ${sayDue(one, strings)}`);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['Confirm now', due(now)],
    ['Confirm in the next 30 days', due(soon)],
    ['Ask about holidays', questions.map((one) => sayQuestion(one, strings))],
  ];
  return parts.filter(([, lines]) => lines.length > 0);
}

function summary(reports: readonly AffiliateReport[]): string {
  if (reports.length === 0) return 'Every listing is confirmed, and no holiday raises a question.';
  const sum = (count: (report: AffiliateReport) => number) => reports.reduce((total, one) => total + count(one), 0);
  const [now, soon, questions] = [
    sum((one) => one.now.length),
    sum((one) => one.soon.length),
    sum((one) => one.questions.length),
  ];
  return `${say(reports.length, 'affiliate')}: ${say(now, 'group')} to confirm now, ${say(soon, 'group')} in the next 30 days, ${say(questions, 'holiday question')}. When one has answered: npm run confirm -- <group> --on <date>`;
}

const say = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Names are an affiliate's words, and a page of GitHub's would take some signs in them for its own. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|@]/gu, '\\$&');
