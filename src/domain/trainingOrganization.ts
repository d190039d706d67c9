import type { Contact } from './contact.ts';
import type { Directory, TrainingRecord } from './directory.ts';

/** Whoever holds a TrainingWeekend, and whom to ask about it. */
export interface TrainingOrganization {
  readonly name?: string | undefined;
  readonly contact?: Contact | undefined;
}

/**
 * Finds who holds a TrainingWeekend: its affiliate, or else the state organization where one is described.
 * The weekend's own contact comes before that of the organization.
 */
export function trainingOrganization(
  { affiliate, state, contact }: Pick<TrainingRecord, 'affiliate' | 'state' | 'contact'>,
  { affiliates, states }: Pick<Directory, 'affiliates' | 'states'>,
): TrainingOrganization {
  const holder = (affiliate === undefined ? undefined : affiliates.get(affiliate)) ?? states.get(state);
  return { name: holder?.name, contact: contact ?? holder?.contact };
}
