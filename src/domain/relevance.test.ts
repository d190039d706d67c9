import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleGroup, ONLINE, siteAt, TOWNS } from '../../tests/exampleGroups.ts';
import type { GroupDocument } from './groupDocument.ts';
import { buildWordIndex, buildWordIndexInSteps } from './relevance.ts';

const at = (name: string, city = 'Evanston') => ({ site: siteAt(TOWNS.evanston, { name, city }) });
const GROUPS = [
  exampleGroup('methodist', at('First United Methodist Church')),
  exampleGroup('luke', at('Saint Luke’s Lutheran Church', 'Oak Park')),
  exampleGroup('ofallon', at('Public Library', 'O’Fallon')),
  exampleGroup('jose', { ...at('Biblioteca José Martí', 'Ciudad Peñón'), name: 'Conexión los viernes' }),
  exampleGroup('screen', {
    ...ONLINE,
    name: 'The Evening Group',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'wednesday', starts: '18:30' }],
  }),
  exampleGroup('fort', { ...at('Recovery Center', 'Fort Wayne'), name: 'NAMI Connection Mount Hope' }),
  exampleGroup('sunday', {
    languages: ['es'],
    audiences: ['young-adults'],
    meetingTimes: [{ rhythm: 'weekly', weekday: 'sunday', starts: '10:00' }],
  }),
];
const idOf = ({ id }: GroupDocument) => id.replace('nami-example/', '');

/** The ids of what the words match, the most relevant first. */
function find(words: string, groups: readonly GroupDocument[] = GROUPS): readonly string[] {
  const relevance = buildWordIndex(groups).relevanceOf(words);
  return groups
    .filter((group) => relevance.has(group))
    .sort((one, other) => (relevance.get(other) ?? 0) - (relevance.get(one) ?? 0) || (one.id < other.id ? -1 : 1))
    .map(idOf);
}

test.each([
  ['a name', 'conexion viernes', ['jose']],
  ['a Site', 'united methodist', ['methodist']],
  ['a Site and a day', 'methodist church tuesday', ['methodist']],
  ['a town', 'oak park', ['luke']],
  ['a day in Spanish', 'miércoles', ['screen']],
  ['a time of day', 'sunday morning', ['sunday']],
  ['a way of attending', 'zoom', ['screen']],
  ['a language', 'spanish', ['sunday']],
  ['whom it is for', 'grupo para jóvenes', ['sunday']],
  ['a state', 'lutheran illinois', ['luke']],
  ['the beginning of a word', 'meth', ['methodist']],
  ['a letter left out', 'methdist', ['methodist']],
  ['a letter too many', 'luttheran', ['luke']],
  ['a wrong letter', 'biblioteka', ['jose', 'ofallon']],
  ['two letters swapped', 'metohdist', ['methodist']],
  ['no accents', 'penon', ['jose']],
  ['capitals and signs', 'LUKE´S, Lutheran!', ['luke']],
  ['St for Saint', 'st luke', ['luke']],
  ['Saint for St', 'saint lukes', ['luke']],
  ['Fort and Mount', 'ft wayne mt hope', ['fort']],
  ['an apostrophe as one word', 'ofallon', ['ofallon']],
  ['a name cut in two', 'o fallon', ['ofallon']],
  ['words that only join', 'the church near the park', ['luke']],
])('finds by %s', (_, words, ids) => {
  expect(find(words)).toEqual(ids);
});

const TOLD = [
  exampleGroup('noon', {
    access: { stepFree: 'yes' },
    registration: 'drop-in',
    meetingTimes: [{ rhythm: 'weekly', weekday: 'wednesday', starts: '12:00' }],
  }),
  exampleGroup('seven', {
    ...at('Iglesia San José'),
    audiences: ['veterans'],
    meetingTimes: [{ rhythm: 'weekly', weekday: 'saturday', starts: '19:30' }],
  }),
];

test.each([
  ['wheelchair', ['noon']],
  ['wheelchair accessible', ['noon']],
  ['step free', ['noon']],
  ['step-free', ['noon']],
  ['silla de ruedas', ['noon']],
  ['drop in', ['noon']],
  ['noon', ['noon']],
  ['wensday', ['noon']],
  ['weds', ['noon']],
  ['7:30 p.m.', ['seven']],
  ['7pm', ['seven']],
  ['7 pm', ['seven']],
  ['vets', ['seven']],
  ['church', ['seven']],
  ['weekend', ['seven']],
  ['fin de semana', ['seven']],
])('finds by "%s" the row that shows it', (words, ids) => {
  expect(find(words, TOLD)).toEqual(ids);
});

test.each([
  'depression',
  'support group for depression',
  'I need a group for anxiety and bipolar',
  'anxeity',
  'schizofrenia',
  'mental health',
  'mental illness near me',
  'ptsd',
  'free',
  'near me',
  'support group',
  'adultos con ansiedad',
  'salud mental gratis',
])('every group answers to "%s"', (words) => {
  expect(find(words)).toHaveLength(GROUPS.length);
});

test('what is so of every group leaves the rest of the words to decide', () => {
  expect(find('church group for depression')).toEqual(['luke', 'methodist']);
  expect(find('bipolar xyzzy')).toEqual([]);
});

test('finds the Site of one of its times too', () => {
  const elsewhere = siteAt(TOWNS.skokie, { city: 'Skokie', name: 'Unitarian Chapel' });
  const meetingTimes = [{ rhythm: 'weekly', weekday: 'tuesday', starts: '18:30', site: elsewhere }];
  expect(find('unitarian skokie', [exampleGroup('two-sites', { meetingTimes })])).toEqual(['two-sites']);
});

test('every word must be found', () => {
  expect(find('lutheran wayne')).toEqual([]);
  expect(find('lutheran xyzzy')).toEqual([]);
});

test('a short word with a typo is another word', () => {
  expect(find('lake')).toEqual([]);
  expect(find('oaks')).toEqual([]);
});

test('what every group is called does not decide, but puts first what has it', () => {
  expect(find('recovery wayne')).toEqual(['fort']);
  expect(find('church support group')).toEqual(['luke', 'methodist']);
  expect(find('nami')).toHaveLength(GROUPS.length);
  expect(find('evening group')[0]).toBe('screen');
});

test('a name counts more than a town, and a whole word more than its beginning', () => {
  const groups = [
    exampleGroup('a', { site: siteAt(TOWNS.evanston, { city: 'Hope' }) }),
    exampleGroup('b', { name: 'Hope' }),
    exampleGroup('c', { name: 'Hopewell' }),
  ];
  expect(find('hope', groups)).toEqual(['b', 'c', 'a']);
});

test('nothing that tells groups apart finds nothing', () => {
  expect(find('')).toEqual([]);
  expect(find(' ,;! ')).toEqual([]);
});

test('a number depends on the group and the words alone', () => {
  const all = buildWordIndex(GROUPS).relevanceOf('church');
  const some = buildWordIndex(GROUPS.slice(0, 1)).relevanceOf('church');
  expect(some.get(GROUPS[0] ?? exampleGroup('none'))).toBe(all.get(GROUPS[0] ?? exampleGroup('none')));
});

test('finds the same whatever order the groups come in, at once or in steps', async () => {
  const pauses: number[] = [];
  const steps = await buildWordIndexInSteps(GROUPS.toReversed(), () => Promise.resolve(void pauses.push(1)));
  const atOnce = buildWordIndex(GROUPS);
  for (const words of ['church', 'tuesday evanston', 'mt hope']) {
    const [one, other] = [steps.relevanceOf(words), atOnce.relevanceOf(words)];
    expect(one.size).toBeGreaterThan(0);
    for (const group of GROUPS) expect(one.get(group)).toBe(other.get(group));
  }
  expect(pauses.length).toBeGreaterThan(0);
});

test.each(['constructor', '__proto__', 'toString hasOwnProperty', '🙂', '\ud83d', '\udc00q', 'ﷺ'.repeat(50)])(
  'is calm about %j',
  (words) => {
    expect(find(words)).toEqual([]);
  },
);

test('is calm about ten thousand letters, and about names of any kind', () => {
  expect(find('a'.repeat(10_000))).toEqual([]);
  expect(find('church '.repeat(2000))).toEqual(['luke', 'methodist']);
  const plain = exampleGroup('any');
  const name = fc
    .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { minLength: 1, maxLength: 60 })
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), name, (names, words) => {
      const groups = names.map((each) => ({ ...plain, name: each }));
      for (const number of buildWordIndex(groups).relevanceOf(words).values()) expect(number).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});
