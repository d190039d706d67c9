/** Brings `Temporal` to a browser that lacks it. To be awaited before anything is worked out. */
export async function bringTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
