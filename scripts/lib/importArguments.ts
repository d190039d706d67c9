import { parseArgs } from 'node:util';
import { refuseFileName } from '../../src/domain/fileName.ts';
import { STATE_CODES, type StateCode } from '../../src/domain/state.ts';

export interface ImportArguments {
  /** Files and addresses; none where those an affiliate lists are meant. */
  readonly files: readonly string[];
  /** Absent where every affiliate is meant. */
  readonly affiliate?: string;
  /** The name its listings keep this Feed under; the format's own, where there is only one. */
  readonly feed?: string;
  readonly format?: string;
  readonly write: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
  readonly acceptLoss: boolean;
  /** Where the plan goes as the text of a proposed change. */
  readonly markdown?: string;
  /** What a new affiliate's file will say. */
  readonly state?: StateCode;
  readonly name?: string;
  readonly content?: string;
}

export const HELP = `npm run import -- [<file or address>] --affiliate <id> [options]
npm run import -- --all [options]

Compares what an affiliate publishes elsewhere with its listings here, and says
what would become of every record. Nothing is written without --write, and
nothing is ever deleted.

  <file or address>   a file, or an https address: JSON, CSV or iCalendar;
                      several count as one feed. Without any, the feeds that
                      content/affiliates/<id>.yaml lists
  --affiliate <id>    whose groups they are: its folder in content/groups
  --all               every feed that any affiliate lists
  --write             write the listings
  --format <format>   read it as this format, instead of recognizing it
  --feed <name>       tells two feeds of one affiliate apart; otherwise the name
                      of the format. Without a file: only this listed feed
  --state <IL>        for an affiliate that has no file yet: its state
  --name "<name>"     for an affiliate that has no file yet: its name
  --content <folder>  the content folder; else DIRECTORY_CONTENT, else content
  --json              the whole plan as JSON
  --markdown <file>   the plan as the text of a proposed change, into this file
  --verbose           every change and every issue, not only the first of a kind
  --accept-loss       write although over a fifth of the groups are gone
  --help              this page

Ends with 0 when every plan was made (and written), records held back included;
with 1 when a feed could not be fetched or read, or was not written for a reason
it gives. What was there stays; other feeds are imported all the same.
More: docs/importing.md`;

/** What the command line asks for; or the reasons why nobody can tell. */
export function readArguments(
  words: readonly string[],
): { readonly help: true } | { readonly wanted: ImportArguments } | { readonly problems: readonly string[] } {
  const parsed = parse(words);
  if ('problems' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (values.help === true) return { help: true };
  const problems: string[] = [];
  const { affiliate = '', state } = values;
  const all = values.all === true;
  if (all) problems.push(...refuseBesideAll(values, files));
  const wrongName = refuseFileName(affiliate);
  if (affiliate === '' && !all) problems.push('Say whose groups these are, like --affiliate nami-example, or --all.');
  else if (affiliate !== '' && wrongName !== undefined)
    problems.push(`--affiliate ${JSON.stringify(affiliate)}: ${wrongName}`);
  const code = STATE_CODES.find((each) => each === state?.trim().toUpperCase());
  if (state !== undefined && code === undefined) {
    problems.push(`--state ${JSON.stringify(state)} is not a state. Write its two letters, like IL.`);
  }
  if (problems.length > 0) return { problems };
  return {
    wanted: {
      files,
      ...(affiliate !== '' && { affiliate }),
      ...(isGiven(values.feed) && { feed: values.feed.trim() }),
      ...(isGiven(values.format) && { format: values.format.trim() }),
      ...(isGiven(values.name) && { name: values.name.trim() }),
      ...(isGiven(values.content) && { content: values.content }),
      ...(isGiven(values.markdown) && { markdown: values.markdown }),
      ...(code !== undefined && { state: code }),
      write: values.write === true,
      json: values.json === true,
      verbose: values.verbose === true,
      acceptLoss: values['accept-loss'] === true,
    },
  };
}

/** With every affiliate's feeds, nothing can be said that is true of one. */
function refuseBesideAll(values: Readonly<Record<string, unknown>>, files: readonly string[]): readonly string[] {
  const one = ['affiliate', 'format', 'feed', 'state', 'name'].filter((name) => values[name] !== undefined);
  const beside = [...files.slice(0, 1), ...one.map((name) => `--${name}`)];
  return beside.length === 0 ? [] : [`--all reads the feeds that affiliates list. Leave out ${beside.join(', ')}.`];
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        affiliate: text,
        feed: text,
        format: text,
        state: text,
        name: text,
        content: text,
        markdown: text,
        all: flag,
        write: flag,
        json: flag,
        verbose: flag,
        'accept-loss': flag,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (thrown) {
    const [why = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ');
    return { problems: [`${why.replace(/\.?$/u, '.')} See --help.`] };
  }
}

const isGiven = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';
