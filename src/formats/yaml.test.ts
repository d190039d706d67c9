import { describe, expect, test } from 'vitest';
import { workTime } from '../../tests/support/workTime.ts';
import { readYaml } from './yaml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readYaml(bytes(text));

/** The code and line of the first problem, as `yaml-feature:2`. */
function refusal(reading: ReturnType<typeof readYaml>): string {
  if (!('problems' in reading)) return 'read';
  const [problem] = reading.problems;
  return `${problem?.code}:${problem?.line ?? '-'}`;
}

test('leaves dates, times and yes as the words they are, since only a schema knows what they mean', () => {
  expect(read('a: 2026-02-30\nb: 19:30\nc: on\nd: NO\ne: "01970"')).toMatchObject({
    value: { a: '2026-02-30', b: '19:30', c: 'on', d: 'NO', e: '01970' },
  });
});

test('keeps a number that is none as its text', () => {
  expect(read('a: .nan\nb: 1e400\nc: -.inf')).toMatchObject({ value: { a: '.nan', b: '1e400', c: '-.inf' } });
});

test('says on which line each part begins, and for a missing part, where it would belong', () => {
  const reading = read('name: x\nsite:\n  city: Salem\ntimes:\n  - starts: a\n  - starts: b\n');
  if ('problems' in reading) throw new Error('not read');
  expect(
    [['name'], ['site', 'city'], ['site', 'zip'], ['times', 1, 'starts'], ['gone'], []].map(reading.lineOf),
  ).toEqual([1, 3, 2, 6, 1, 1]);
});

test.each([
  ['an anchor', 'a: &x 1', 'yaml-feature:1'],
  ['an alias bomb', 'a: &a [x]\nb: &b [*a,*a]\nc: [*b,*b,*b]', 'yaml-feature:1'],
  ['an alias to nothing', 'a: 1\nb: *x', 'yaml-feature:2'],
  ['a merge key', 'a: 1\n<<: {b: 2}', 'yaml-feature:2'],
  ['a tag of its own', 'a: 1\nb: !!js/regexp x', 'yaml-feature:2'],
  ['a standard tag', 'a: !!str 1', 'yaml-feature:1'],
  ['an older version of YAML', '%YAML 1.1\n---\na: on', 'yaml-feature:1'],
  ['a key twice', 'a: 1\nb: 2\na: 3', 'yaml-syntax:3'],
  ['a key twice inside brackets', 'x: {a: 1, a: 2}', 'yaml-syntax:1'],
  ['two documents', 'a: 1\n---\nb: 2', 'yaml-syntax:2'],
  ['a tab', 'site:\n\tcity: Salem', 'yaml-syntax:2'],
  ['a colon in a value', 'name: Tuesday: evening', 'yaml-syntax:1'],
  ['an open quotation mark', 'name: "Tuesday\nb: 1', 'yaml-syntax:1'],
  ['a list', '- a', 'yaml-syntax:1'],
  ['a bare word', 'hello', 'yaml-syntax:1'],
  ['nothing', '', 'missing-value:-'],
  ['only a remark', '# later', 'missing-value:-'],
  ['the prototype of everything', 'a: 1\n__proto__:\n  polluted: true', 'unknown-key:2'],
])('refuses %s', (_what, text, expected) => {
  const reading = read(text);
  expect(refusal(reading)).toMatch(new RegExp(`^${expected.replace(/:1$/u, ':[12]')}$`, 'u'));
  expect('problems' in reading && reading.problems.every(({ message }) => /[.!]$/u.test(message))).toBe(true);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('bytes', () => {
  test('may begin with a byte order mark and have the line ends of Windows', () => {
    const reading = readYaml(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('a: 1\r\nb: Peña\r\n')]));
    expect(reading).toMatchObject({ value: { a: 1, b: 'Peña' } });
  });
  test.each([
    ['Windows-1252', new Uint8Array([...bytes('a: 1\nb: Pe'), 0xf1, 0x61]), 'text-encoding:2'],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from('\ufeffname: x', 'utf16le')), 'text-encoding:-'],
    ['UTF-16 without', new Uint8Array(Buffer.from('name: Tuesday', 'utf16le')), 'text-encoding:-'],
    ['a megabyte', bytes(`a: ${'x'.repeat(1_000_000)}`), 'file-too-large:-'],
  ])('are refused when they are %s', (_what, given, expected) => {
    expect(refusal(readYaml(given))).toBe(expected);
  });
});

test.each([
  ['open brackets', `a: ${'['.repeat(30_000)}`],
  ['closed brackets', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['nested lists', '- '.repeat(20_000)],
  ['explicit keys', '? '.repeat(20_000)],
])('answers within seconds, and without falling over, to %s', (_what, text) => {
  expect(refusal(read(text))).toMatch(/^yaml-syntax:/u);
});

test('does not slow down with the square of the keys', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n');
  expect(workTime(() => expect(refusal(read(keys))).toBe('read'))).toBeLessThan(5000);
});
