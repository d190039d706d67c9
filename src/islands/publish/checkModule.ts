import type * as checks from '../../formats/form/checkListing.ts';

/** The part of the form that knows the schema. */
export type CheckModule = typeof checks;
export type CheckedListing = checks.CheckedListing;

/** Fetched when the form is opened, and by nothing else: docs/decisions/0020. */
export const loadCheck = (): Promise<CheckModule> => import('../../formats/form/checkListing.ts');
