import { expect, test } from 'vitest';
import { readIndexTarget } from './indexTarget.ts';

const env = { MEILISEARCH_URL: 'https://search.example.org/', MEILISEARCH_ADMIN_KEY: 'a-key-that-can-all' };

test('is the server of the site, and an index of its own name', () => {
  expect(readIndexTarget(env)).toEqual({
    target: { url: 'https://search.example.org', index: 'groups', adminKey: 'a-key-that-can-all' },
  });
});

test('may be reached inside, where the site’s address lets only searches through', () => {
  expect(readIndexTarget({ ...env, MEILISEARCH_ADMIN_URL: 'http://meilisearch:7700' })).toMatchObject({
    target: { url: 'http://meilisearch:7700' },
  });
});

test.each([
  [{ ...env, MEILISEARCH_ADMIN_KEY: '  ' }, /^MEILISEARCH_ADMIN_KEY is not set/u],
  [{ MEILISEARCH_ADMIN_KEY: env.MEILISEARCH_ADMIN_KEY }, /^MEILISEARCH_URL is not set/u],
  [{ ...env, MEILISEARCH_INDEX: 'my groups' }, /^MEILISEARCH_INDEX: "my groups" is not the name/u],
  [{ ...env, MEILISEARCH_ADMIN_URL: 'ftp://x' }, /^MEILISEARCH_ADMIN_URL: "ftp:\/\/x" is not the address/u],
])('%j says what is wrong', (wrong, problem) => {
  expect(readIndexTarget(wrong)).toEqual({ problems: [expect.stringMatching(problem)] });
});
