/** Whether this browser has `Temporal`, or was brought it already. */
export const hasTemporal = (): boolean => 'Temporal' in globalThis;

/** Brings `Temporal` to a browser that lacks it. To be awaited before anything is worked out. */
export async function bringTemporal(): Promise<void> {
  if (!hasTemporal()) await import('temporal-polyfill/global');
}
