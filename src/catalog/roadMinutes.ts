import { readDeployment } from '../settings.ts';
import { knownPlaces } from './knownPlaces.ts';
import { publishMinutes, type PublishedMinutes } from './publishMinutes.ts';

let published: Promise<PublishedMinutes> | undefined;

/** Reads `content/minutes` once per build. What is wrong there was told when the content was read. */
export function loadRoadMinutes(): Promise<PublishedMinutes> {
  published ??= knownPlaces().then(({ groups }) => {
    const { contentFolder } = readDeployment(process.env, process.cwd());
    return publishMinutes(contentFolder, groups);
  });
  return published;
}
