import { describe, expect, test } from 'vitest';
import { withConfirmedOn } from './groupYamlConfirm.ts';

describe('the day a listing was confirmed on', () => {
  test.each([
    ['is replaced', 'name: A\nconfirmedOn: 2026-01-08\n', 'name: A\nconfirmedOn: 2026-11-28\n'],
    [
      'keeps the comment beside it',
      'confirmedOn: "2026-01-08"   # by phone\ndemonstration: true\n',
      'confirmedOn: 2026-11-28   # by phone\ndemonstration: true\n',
    ],
    ['is written where it was left empty', 'confirmedOn:\nname: A\n', 'confirmedOn: 2026-11-28\nname: A\n'],
    ['goes to the end', 'name: A\n# The end.', 'name: A\n# The end.\nconfirmedOn: 2026-11-28\n'],
    [
      'goes before what comes after it',
      'name: A\ndemonstration: true\n',
      'name: A\nconfirmedOn: 2026-11-28\ndemonstration: true\n',
    ],
    ['keeps the ends of lines', 'name: A\r\n', 'name: A\r\nconfirmedOn: 2026-11-28\r\n'],
    [
      'is not looked for inside a text',
      'description: |\n  confirmedOn: 2020-01-01\nname: A\n',
      'description: |\n  confirmedOn: 2020-01-01\nname: A\nconfirmedOn: 2026-11-28\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(withConfirmedOn(before, '2026-11-28')).toBe(after);
  });
});
