import { parseArgs } from 'node:util';
import { CalendarDate } from '../../src/domain/calendarDate.ts';

export interface ConfirmArguments {
  readonly groups: readonly string[];
  /** Affiliates of which every Group was confirmed. */
  readonly all: readonly string[];
  readonly on: string;
  readonly force: boolean;
}

export const CONFIRM_HELP = `npm run confirm -- <group> [<group> …] --on <date>

Writes into each listing that somebody confirmed it on that day. Nothing else in
the file changes.

  <group>            affiliate/group, as in the address of its page; the second
                     part alone will do where only one group is called so
  --on <date>        the day somebody asked the affiliate, like 2026-11-28, or today
  --all <affiliate>  every group of this affiliate that has not ended
  --force            also where the listing names a later day: the way to take a
                     slip back is to say the earlier date again
  --help             this page

DIRECTORY_NOW sets today, DIRECTORY_CONTENT the folder. Ends with 1 when nothing
was written for the reason it gives. More: docs/publishing.md`;

/** What the command line asks for; or why nobody can tell. */
export function readConfirmArguments(
  words: readonly string[],
  today: string,
): { readonly help: true } | { readonly wanted: ConfirmArguments } | { readonly problem: string } {
  const parsed = parse(words);
  if ('problem' in parsed) return parsed;
  const { values, positionals: groups } = parsed;
  if (values.help === true) return { help: true };
  const { all = [], force = false, on } = values;
  if (groups.length === 0 && all.length === 0) {
    return { problem: 'Say which group, like nami-example/tuesday, or --all nami-example.' };
  }
  if (on === undefined) return { problem: `Say on which day somebody asked, like --on ${today}.` };
  const date = CalendarDate.safeParse(on === 'today' ? today : on.trim());
  if (!date.success) return { problem: `--on: ${date.error.issues[0]?.message ?? ''}` };
  return { wanted: { groups, all, on: date.data, force } };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        all: { type: 'string', multiple: true },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (thrown) {
    const [why = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ');
    return { problem: `${why.replace(/\.?$/u, '.')} See --help.` };
  }
}
