import { expect, test } from 'vitest';
import { EXAMPLE_AFFILIATE, exampleView } from '../../tests/support/exampleView.ts';
import { stringsFor } from '../strings/stringsFor.ts';
import { sayEmbedded } from './sayEmbedded.ts';

function say(differs: Readonly<Record<string, unknown>> = {}, language: 'en' | 'es' = 'en') {
  const to = ({ page }: { readonly page: string }) => `/${page}/`;
  const said = { language, strings: stringsFor(language), to, today: '2026-12-01', demonstration: false };
  return sayEmbedded(EXAMPLE_AFFILIATE, [exampleView(differs)], said).groups[0]!;
}

test('a group is its name, its rhythm, its place and its next dates in words', () => {
  expect(say()).toEqual({
    text: 'Evanston Tuesday',
    href: '/group/',
    when: 'Every Tuesday, 6:30 to 8:00 p.m.',
    place: 'Town library, Evanston',
    meetings: [
      { until: '2026-12-02T02:00:00Z', words: 'Next: Tuesday, December 1, 6:30 to 8:00 p.m.', takesPlace: true },
      { until: '2026-12-09T02:00:00Z', words: 'Next: Tuesday, December 8, 6:30 to 8:00 p.m.', takesPlace: true },
      { until: '2026-12-16T02:00:00Z', words: 'Next: Tuesday, December 15, 6:30 to 8:00 p.m.', takesPlace: true },
    ],
    remarks: [],
  });
});

test('what is cancelled or moved is said', () => {
  const { meetings } = say({
    exceptions: [
      { date: '2026-12-01', cancelled: 'the library is closed' },
      { date: '2026-12-08', moved: { starts: '17:00' } },
    ],
  });
  expect(meetings.map(({ words, takesPlace }) => [words, takesPlace]).slice(0, 2)).toEqual([
    ['No meeting on Tuesday, December 1: the library is closed', false],
    ['Next: Tuesday, December 8, 5:00 to 6:30 p.m. At 5:00 p.m. this time. At Town library', true],
  ]);
});

test('one that nobody confirmed for long says ask first', () => {
  expect(say({ confirmedOn: '2026-03-01' }).remarks).toEqual([
    'Ask first. Nobody has confirmed this group since March 1, 2026. Call or write before you go.',
  ]);
});

test('one without a second facilitator invites, in the language of the page', () => {
  const spanish = say({ facilitatorPair: { status: 'needs-one' } }, 'es');
  expect(spanish.invitation).toEqual({
    text: 'Necesita otro facilitador. ¿Podría ser usted?',
    href: '/facilitate/',
  });
  expect(spanish.writtenIn).toBe('en');
});

test('one that meets online says whose time it is', () => {
  const online = { format: 'online', site: undefined, online: { link: 'https://example.org/meet' } };
  expect(say(online).meetings[0]?.words).toBe('Next: Tuesday, December 1, 6:30 to 8:00 p.m., Central time');
});
