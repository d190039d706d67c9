import { useEffect, useMemo, useState } from 'react';
import { milesBetween, type Point } from '../../domain/distance.ts';
import { plain } from '../../domain/duplicateGroups.ts';
import type { GroupDocument } from '../../domain/groupDocument.ts';
import { areNamesAlike } from '../../domain/groupLikeness.ts';
import type { StateCode } from '../../domain/state.ts';
import type { PreviewGroup } from '../../formats/form/previewOf.ts';
import type { AreaIndex } from '../../search/areaIndex.ts';
import { embeddedEngine } from '../../search/embeddedEngine.ts';
import type { CandidateRequest, SearchEngine } from '../../search/engine.ts';
import { fetchFile } from '../../search/fetchFile.ts';
import { useSettled } from './useSettled.ts';

/** A listed Group that may be the one being written. */
export interface Twin {
  readonly group: GroupDocument;
  readonly alike: 'name' | 'place';
}

export interface FoundTwins {
  readonly twins: readonly Twin[];
  readonly failed: boolean;
}

interface Wanted {
  readonly base: string;
  readonly areas: AreaIndex;
  readonly preview: PreviewGroup;
  readonly point: Point | undefined;
  /** Where an online Group is at home. */
  readonly state: StateCode | undefined;
  /** The listing being changed, which is not its own twin. */
  readonly self: string | undefined;
}

/** How far around a Group its twins are looked for, and how near two doors are one. Unit: miles. */
const AROUND = 12;
const SAME_DOOR = 0.1;

const QUIET = 700;
const MOST_NAMED = 300;
const MOST_SHOWN = 5;

const NONE: FoundTwins = { twins: [], failed: false };

/** Groups near it that are called the same, or meet there at that time. From the files the finder reads. */
export function useTwins({ base, areas, preview, point, state, self }: Wanted): FoundTwins {
  const engine = useMemo(() => embeddedEngine({ base, fetchFile, index: areas }), [base, areas]);
  const [near, setNear] = useState<{ readonly key: string; readonly groups: readonly GroupDocument[] | undefined }>();
  const ready = preview.name !== undefined && preview.name.length > 2;
  const home = preview.format === 'online' ? undefined : point;
  const asked = !ready
    ? ''
    : home !== undefined
      ? `${home.latitude.toFixed(2)},${home.longitude.toFixed(2)}`
      : preview.format === 'online'
        ? (state ?? '')
        : '';
  const key = useSettled(asked, QUIET);

  useEffect(() => {
    if (key === '') return;
    const leaving = new AbortController();
    const request: CandidateRequest =
      home === undefined ? (state === undefined ? {} : { state }) : { around: { centre: home, miles: AROUND } };
    groupsOf(engine, request, leaving.signal).then(
      (groups) => setNear({ key, groups }),
      () => undefined,
    );
    return () => leaving.abort();
    // Only another place asks anew.
  }, [key, engine]);

  return useMemo(() => {
    if (near === undefined || near.key !== asked) return NONE;
    if (near.groups === undefined) return { twins: [], failed: true };
    const twins = near.groups
      .filter(({ id }) => id !== self)
      .flatMap((group): readonly Twin[] => {
        const alike = likeness(group, preview, home);
        return alike === undefined ? [] : [{ group, alike }];
      });
    return { twins: twins.slice(0, MOST_SHOWN), failed: false };
  }, [near, asked, preview, home, self]);
}

/** `undefined` where a file did not come. */
async function groupsOf(
  engine: SearchEngine,
  request: CandidateRequest,
  signal: AbortSignal,
): Promise<readonly GroupDocument[] | undefined> {
  const answer = await engine.candidates(request, signal);
  if (!answer.arrived) return undefined;
  const named = await engine.documents(answer.candidates.slice(0, MOST_NAMED), signal);
  return named.arrived ? [...named.documents.values()] : undefined;
}

function likeness(group: GroupDocument, preview: PreviewGroup, point: Point | undefined): Twin['alike'] | undefined {
  const { name = '', meetingTimes = [], site } = preview;
  if (areNamesAlike(plain(group.name), plain(name))) return 'name';
  const sameTime = meetingTimes.some(({ weekday, starts }) =>
    group.meetingTimes.some((time) => time.weekday === weekday && time.starts === starts),
  );
  const sameName =
    site?.name !== undefined && group.site?.name !== undefined && plain(site.name) === plain(group.site.name);
  const ownPoint = site !== undefined && site.precision !== 'town' && group.precision !== 'town';
  const sameDoor =
    ownPoint && point !== undefined && group.point !== undefined && milesBetween(point, group.point) < SAME_DOOR;
  return sameTime && (sameName || sameDoor) ? 'place' : undefined;
}
