import type { ComponentProps } from 'react';
import { AlsoLinks } from './AlsoLinks.tsx';
import { isStranded } from './looserOffers.ts';
import { NothingNear } from './NothingNear.tsx';
import { useTranslatedText } from './useTranslatedText.ts';

export type WhatElseProps = ComponentProps<typeof NothingNear> & ComponentProps<typeof AlsoLinks>;

/** Short links below a list of Matches; all there is, where no Match meets. */
export function WhatElse(props: WhatElseProps) {
  // Here, because the first rows must not wait for it.
  useTranslatedText();
  return isStranded(props.found.results) ? <NothingNear {...props} /> : <AlsoLinks {...props} />;
}
