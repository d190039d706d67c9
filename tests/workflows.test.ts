import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** What these tests look at in a workflow file; the rest is GitHub's to check. */
const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.object({ name: z.string().optional(), uses: z.string().optional(), run: z.string().optional() }).loose();
const Job = z
  .object({
    'runs-on': z.string(),
    'timeout-minutes': z.number().max(60),
    permissions: Permissions.optional(),
    needs: z.string().optional(),
    steps: z.array(Step),
  })
  .loose();
const Workflow = z
  .object({
    name: z.string(),
    on: z.unknown(),
    permissions: Permissions,
    concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.boolean() }),
    jobs: z.record(z.string(), Job),
  })
  .loose();

const folder = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const files = globSync('.github/workflows/*.{yml,yaml}', { cwd: folder }).sort();
const workflows = new Map(files.map((file) => [path.basename(file), Workflow.parse(parse(read(file)))]));
const jobs = [...workflows].flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({ where: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ where, job }) => job.steps.map((step) => ({ where, job, step })));

test('checks, the nightly run and deployment each have their file', () => {
  expect([...workflows.keys()]).toEqual(['ci.yml', 'deploy.yml', 'nightly.yml']);
});

describe('nothing foreign runs that could change by itself', () => {
  test('every action is named by its whole commit, with the version beside it', () => {
    const used = files.flatMap((file) => [...read(file).matchAll(/^\s*(?:- )?uses: (.*)$/gmu)].map(([, what]) => what));
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((what) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(what ?? ''))).toEqual([]);
  });

  test('one commit of each action everywhere', () => {
    const used = steps.flatMap(({ step }) => step.uses ?? []);
    expect(new Set(used).size).toBe(new Set(used.map((what) => what.split('@')[0])).size);
  });

  test('no secret but the token that GitHub gives each run', () => {
    expect(files.filter((file) => /secrets\./u.test(read(file)))).toEqual([]);
  });

  test('no words of others become part of a command', () => {
    expect(steps.filter(({ step }) => /\$\{\{/u.test(step.run ?? '')).map(({ where }) => where)).toEqual([]);
  });
});

describe('least permission', () => {
  test('a workflow may do nothing but read, and each job says what more it needs', () => {
    const given = [...workflows].map(([file, { permissions }]) => [file, permissions]);
    expect(given).toEqual([
      ['ci.yml', { contents: 'read' }],
      ['deploy.yml', {}],
      ['nightly.yml', {}],
    ]);
    const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.map(({ where, job }) => [where, job.permissions])).toEqual([
      ['deploy.yml pages', { pages: 'write', 'id-token': 'write' }],
      ['nightly.yml propose', { contents: 'write', 'pull-requests': 'write' }],
      ['nightly.yml withdraw', { contents: 'write', 'pull-requests': 'write' }],
    ]);
  });

  test('a job that may write runs no package and none of our scripts', () => {
    const running = steps.filter(
      ({ job, step }) =>
        Object.values(job.permissions ?? {}).includes('write') && /\b(?:npm|npx|node)\b/u.test(step.run ?? ''),
    );
    expect(running.map(({ where }) => where)).toEqual([]);
  });

  test('a job that only reads leaves no token behind for what it runs', () => {
    const kept = steps.filter(
      ({ where, job, step }) =>
        step.uses?.startsWith('actions/checkout@') === true &&
        !where.startsWith('ci.yml') &&
        job.permissions?.['contents'] !== 'write' &&
        JSON.stringify(step['with']) !== '{"persist-credentials":false}',
    );
    expect(kept.map(({ where }) => where)).toEqual([]);
  });
});

test('both nights begin off the hour, and deployment needs no change to run', () => {
  const Nights = z.object({ schedule: z.array(z.object({ cron: z.string().regex(/^[1-9]\d? \d+ \* \* \*$/u) })) });
  for (const file of ['deploy.yml', 'nightly.yml']) {
    expect(Nights.safeParse(workflows.get(file)?.on).error).toBeUndefined();
  }
});

describe('a night with nothing to propose', () => {
  const withdraw = workflows.get('nightly.yml')?.jobs['withdraw'];

  test('withdraws only where every feed could be read', () => {
    expect(withdraw?.['if']).toBe("${{ needs.import.result == 'success' && needs.import.outputs.changed != 'true' }}");
  });

  test.each([
    ['closes the pull request that is still open, with a word on why', '7', ['pr close 7 --delete-branch --comment']],
    ['does nothing where none is open', '', []],
  ])('%s', (_, open, done) => {
    const script = withdraw?.steps[0]?.run ?? '';
    // Stands in for GitHub's own program: it lists what is open, and says what it was told to do.
    const gh = `gh() { if [ "$2" = list ]; then echo "${open}"; else echo "$*"; fi; }`;
    const { stdout, status } = spawnSync('bash', ['-ec', `${gh}\n${script}`], {
      encoding: 'utf8',
      env: { BRANCH: 'nightly-import' },
    });
    const told = stdout.split('\n').filter((line) => line !== '');
    expect(status).toBe(0);
    expect(told.map((line) => line.split(' ').slice(0, 5).join(' '))).toEqual(done);
  });
});

describe('every command they run is there', () => {
  const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
  const commands = steps.flatMap(({ where, step }) =>
    [...(step.run ?? '').matchAll(/\bnpm (?:run )?(?!ci\b)(?<name>[\w:]+)(?: -- (?<words>[^\n]*))?/gu)].map(
      ({ groups }) => ({
        where,
        name: groups?.['name'] ?? '',
        flags: [...(groups?.['words'] ?? '').matchAll(/--[\w-]+/gu)].map(([flag]) => flag),
      }),
    ),
  );

  test('as a script of package.json', () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });

  test.each(commands.filter(({ flags }) => flags.length > 0))(
    'npm run $name knows $flags',
    ({ name, flags }) => {
      const [, file = ''] = (scripts[name] ?? '').split(' ');
      const { stdout } = spawnSync(process.execPath, [file, '--help'], { cwd: folder, encoding: 'utf8' });
      expect(flags.filter((flag) => !stdout.includes(`${flag} `))).toEqual([]);
    },
    30_000,
  );
});
