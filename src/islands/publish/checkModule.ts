import type { CheckedListing, checkListing } from '../../formats/form/checkListing.ts';

export type { CheckedListing };

/** The part of the form that knows the schema. */
export type CheckModule = typeof import('../../formats/form/checkListing.ts');
export type Check = typeof checkListing;

/** Fetched when the form is opened, and by nothing else: docs/decisions/0020. */
export const loadCheck = (): Promise<CheckModule> => import('../../formats/form/checkListing.ts');
