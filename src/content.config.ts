import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { contentLoader } from './catalog/contentLoader.ts';
import { Affiliate } from './domain/affiliate.ts';
import { TrainingWeekend } from './domain/facilitator.ts';
import { Group } from './domain/group.ts';
import type { GroupCount } from './domain/directory.ts';
import type { Issue } from './domain/issue.ts';
import { Prose } from './domain/prose.ts';
import { StateOrganization } from './domain/stateOrganization.ts';

/** What the reading of the content came to: one entry, `content`. */
const Reading = z.object({
  now: z.string(),
  count: z.custom<GroupCount>(),
  issues: z.custom<readonly Issue[]>(),
});

export const collections = {
  groups: defineCollection({
    loader: contentLoader(({ directory }) => directory.groups.map(({ id, ...data }) => ({ id, data }))),
    schema: Group,
  }),
  affiliates: defineCollection({
    loader: contentLoader(({ directory }) =>
      [...directory.affiliates.values()].map(({ id, ...data }) => ({ id, data })),
    ),
    schema: Affiliate,
  }),
  trainings: defineCollection({
    loader: contentLoader(({ directory }) => directory.trainings.map(({ id, ...data }) => ({ id, data }))),
    schema: TrainingWeekend,
  }),
  /** By state code in capitals. */
  states: defineCollection({
    loader: contentLoader(({ directory }) =>
      [...directory.states.values()].map(({ state, ...data }) => ({ id: state, data })),
    ),
    schema: StateOrganization,
  }),
  /** By `<language>/<page>`. */
  pages: defineCollection({
    loader: contentLoader(({ prose }) =>
      prose.map(({ language, page, prose: data, markdown }) => ({ id: `${language}/${page}`, data, markdown })),
    ),
    schema: Prose,
  }),
  readings: defineCollection({
    loader: contentLoader(({ now, count, issues }) => [{ id: 'content', data: { now, count, issues } }]),
    schema: Reading,
  }),
};
