import { afterEach, expect, test, vi } from 'vitest';
import { fetchCalendar } from './calendarOfKept.ts';

const calendarOf = (id: string) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `UID:${id}`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const tuesday = { id: 'nami-example/tuesday', name: 'Decatur Tuesday' };
const friday = { id: 'nami-example/friday', name: 'Decatur Friday' };
const wanted = { base: '/', language: 'en', name: 'Support groups' } as const;

/** What the host answers, by the id in the address; a calendar for every other one. */
function answering(answers: Readonly<Record<string, () => Response>>) {
  vi.stubGlobal('fetch', (address: string) => {
    const id = /groups\/(.*)\.ics$/u.exec(address)?.[1] ?? '';
    return Promise.resolve().then(() => answers[id]?.() ?? new Response(calendarOf(id)));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([404, 410])('a group that the host answers %i for is left out and named', async (status) => {
  answering({ [friday.id]: () => new Response('There is no page here.', { status }) });
  const calendar = await fetchCalendar([tuesday, friday], wanted);
  expect(calendar?.without).toEqual(['Decatur Friday']);
  expect(calendar?.text).toContain('UID:nami-example/tuesday');
  expect(calendar?.text).not.toContain('UID:nami-example/friday');
});

test('groups that are all gone give no file, and are all named', async () => {
  const gone = () => new Response('', { status: 404 });
  answering({ [tuesday.id]: gone, [friday.id]: gone });
  expect(await fetchCalendar([tuesday, friday], wanted)).toEqual({
    text: undefined,
    without: ['Decatur Tuesday', 'Decatur Friday'],
  });
});

test.each([
  ['a host that fails', () => new Response('', { status: 503 })],
  ['a login page', () => new Response('<!doctype html><title>Welcome</title>')],
  [
    'no network',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
])('with %s there is no half a calendar', async (_, answer) => {
  answering({ [friday.id]: answer });
  expect(await fetchCalendar([tuesday, friday], wanted)).toBeUndefined();
});
