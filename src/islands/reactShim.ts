/**
 * React as the islands see it: Preact, which weighs a fifth. Bundlers send `react`
 * here because react-leaflet also asks for `use`, which Preact does not have.
 * It only ever reads a context, so `useContext` answers for it.
 */
import { createElement, Fragment, useContext } from 'preact/compat';
import type { Context } from 'preact/compat';
import { runEffectsAfterPicture } from './effectsAfterPicture.ts';

runEffectsAfterPicture();

// @ts-expect-error Preact describes this module as one object (`export =`); what it ships has named exports.
export * from 'preact/compat';

export const use = <Value>(context: Context<Value>): Value => useContext(context);

/** What react-leaflet takes from it. All of it would carry along what nobody uses. */
export default { createElement, Fragment, use };
