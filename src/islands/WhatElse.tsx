import type { ComponentProps } from 'react';
import { AlsoLinks } from './AlsoLinks.tsx';
import { NothingNear } from './NothingNear.tsx';
import { useTranslatedText } from './useTranslatedText.ts';

export type WhatElseProps = ComponentProps<typeof NothingNear> & ComponentProps<typeof AlsoLinks>;

/** Short links below a list of Matches; all there is, where there is no Match. */
export function WhatElse(props: WhatElseProps) {
  // Here, because the first rows must not wait for it.
  useTranslatedText();
  return props.found.results.matches.length === 0 ? <NothingNear {...props} /> : <AlsoLinks {...props} />;
}
