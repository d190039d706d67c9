import type { StateCode } from './state.ts';

/** Where each kind of record is written, inside the content folder. */
export const fileOf = {
  group: (id: string) => `groups/${id}.yaml`,
  affiliate: (id: string) => `affiliates/${id}.yaml`,
  training: (id: string) => `trainings/${id}.yaml`,
  state: (code: StateCode) => `states/${code.toLowerCase()}.yaml`,
} as const;
