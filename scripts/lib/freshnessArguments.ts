import { parseArgs } from 'node:util';

export interface FreshnessArguments {
  readonly affiliates: readonly string[];
  readonly json: boolean;
  readonly markdown?: string;
  readonly mail?: string;
}

export const FRESHNESS_HELP = `npm run freshness -- [options]

Says, by affiliate, which groups to confirm now and in the next 30 days, and asks
about holidays on which one of its groups would meet. Each affiliate gets a letter
to send, in the language most of its listings are written in. Nothing is sent.

  --affiliate <id>   only this one; may be given several times
  --mail <folder>    write each letter to <folder>/<affiliate>.txt
  --markdown <file>  write the report without the letters as Markdown
  --json             everything as JSON
  --help             this page

DIRECTORY_NOW sets the day, DIRECTORY_CONTENT the folder. Ends with 0 also when
something is due. More: docs/publishing.md`;

/** What the command line asks for; or why nobody can tell. */
export function readFreshnessArguments(
  words: readonly string[],
): { readonly help: true } | { readonly wanted: FreshnessArguments } | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        affiliate: { type: 'string', multiple: true },
        mail: { type: 'string' },
        markdown: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help === true) return { help: true };
    const { affiliate: affiliates = [], json = false, mail, markdown } = values;
    return {
      wanted: { affiliates, json, ...(mail !== undefined && { mail }), ...(markdown !== undefined && { markdown }) },
    };
  } catch (thrown) {
    const [why = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('. ');
    return { problem: `${why.replace(/\.?$/u, '.')} See --help.` };
  }
}
