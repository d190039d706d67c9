import type { Point } from '../domain/distance.ts';
import { ISSUE_CODES, type IssueCode } from '../domain/issue.ts';
import type { StateCode } from '../domain/state.ts';
import type { Finding } from '../formats/reading/placeSite.ts';
import type { ZipPoint } from './gazetteer.ts';

export const finding = (code: IssueCode, message: string): Finding => ({ code, severity: ISSUE_CODES[code], message });

/** Whole miles, never none: "1 mile", "31 miles", "5,578 miles". */
export function sayMiles(miles: number): string {
  const whole = Math.max(1, Math.round(miles));
  return `${whole.toLocaleString('en-US')} ${whole === 1 ? 'mile' : 'miles'}`;
}

export const sayTown = ({ city, state }: { readonly city: string; readonly state: StateCode }): string =>
  `${city}, ${state}`;

export const sayPoint = ({ latitude, longitude }: Point): string => `${latitude}, ${longitude}`;

/** "01970 is in Salem, MA" */
export const sayZip = (zip: ZipPoint): string => `${zip.zip} is in ${sayTown(zip)}`;
