/**
 * What a listing typed into the form is worth: the one file of the form that knows the
 * schema. It is fetched when somebody opens the form, and the finder never reaches it;
 * see docs/decisions/0020.
 */
import '../../domain/withoutEval.ts';
import type { Point } from '../../domain/distance.ts';
import { Group } from '../../domain/group.ts';
import { groupChanges, type GroupChange } from '../../domain/groupChanges.ts';
import { groupYaml } from '../groupYaml.ts';
import { doubtsOf } from './doubtsOf.ts';
import { type DraftSituation, draftOf } from './draftOf.ts';
import { fieldAt } from './fieldAt.ts';
import type { FormFields } from './formFields.ts';
import type { FormProblem } from '../../domain/formProblem.ts';
import { listingIdOf } from './listingId.ts';
import { placeDoubts } from './placeDoubts.ts';
import { type PreviewGroup, previewOf } from './previewOf.ts';
import { refusalsOf } from './refusalsOf.ts';

export { asksMetOn } from './timesOf.ts';
export { parseTime } from './timesOf.ts';
export { groupFromListing } from './groupFromListing.ts';

export interface CheckedListing {
  readonly preview: PreviewGroup;
  /** How it repeats, in words, as far as that is clear. */
  readonly rhythms: readonly string[];
  readonly point?: Point;
  /** What has to be settled first, then what is worth a look; each in the order of the form. */
  readonly problems: readonly FormProblem[];
  /** `<affiliate>/<group>`. */
  readonly id: string;
  /** Only where nothing is left to settle. */
  readonly ready?: ReadyListing;
}

export interface ReadyListing {
  readonly group: Group;
  /** The text of its file. */
  readonly yaml: string;
  /** Against the listing as it is now; empty for a new one. */
  readonly changes: readonly FieldChange[];
}

export interface FieldChange extends GroupChange {
  /** The field of the form that says it. */
  readonly at: string;
}

export function checkListing(fields: FormFields, situation: DraftSituation): CheckedListing {
  const { before } = situation;
  const id = before?.id ?? listingIdOf(fields);
  const { draft, point, rhythms, problems: asked } = draftOf(fields, situation);
  const parsed = Group.safeParse(draft);
  const refused = parsed.success ? [] : refusalsOf(parsed.error, asked);
  const settling = [...asked, ...refused].filter(({ weight }) => weight === 'settle');
  const group = settling.length === 0 && parsed.success ? parsed.data : undefined;
  const looks = [
    ...asked.filter(({ weight }) => weight === 'look'),
    ...placeDoubts(fields, situation.found, point),
    ...doubtsOf(fields, group, id, situation.today),
  ];
  const checked = {
    preview: previewOf(draft),
    rhythms,
    ...(point !== undefined && { point }),
    problems: [...settling, ...withoutEchoes(looks, asked)],
    id,
  };
  return group === undefined ? checked : { ...checked, ready: readyOf(group, before) };
}

/** A check that has its own words is silent where the form asks about the same field already. */
function withoutEchoes(looks: readonly FormProblem[], asked: readonly FormProblem[]): readonly FormProblem[] {
  const isEcho = ({ kind }: FormProblem) => kind === 'said' || kind === 'held-back';
  const fields = new Set([...asked, ...looks].filter((problem) => !isEcho(problem)).map(({ field }) => field));
  return looks.filter((problem) => !isEcho(problem) || !fields.has(problem.field));
}

function readyOf(group: Group, before: DraftSituation['before']): ReadyListing {
  const changes = before === undefined ? [] : groupChanges(before, group);
  return {
    group,
    yaml: groupYaml(group),
    changes: changes.map((change) => ({ ...change, at: fieldAt(change.field) })),
  };
}
