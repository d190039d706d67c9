import { StatePages } from './FailedSearch.tsx';
import { loadHelpWords } from './laterWords.ts';
import { Later } from './Later.tsx';
import type { WhatElseProps } from './WhatElse.tsx';

interface Props extends Omit<WhatElseProps, 'help'> {
  /** Something that it is to show is on its way. */
  readonly waits: boolean;
}

/**
 * What there is besides the Matches, or instead of them. It is fetched once the first
 * rows stand, because nobody reads it before. Where it fails, the lists by state remain.
 */
export function Besides(props: Props) {
  const { found, situation, waits, children } = props;
  const { language, base, words } = situation;
  const meanwhile = (
    <>
      {children}
      <StatePages {...{ words, language, base }} state={found.place?.state ?? found.asked.state} />
    </>
  );
  return (
    <Later
      words={words}
      load={() => Promise.all([import('./WhatElse.tsx'), loadHelpWords(language)])}
      meanwhile={meanwhile}
    >
      {([{ WhatElse }, help]) => (waits ? meanwhile : <WhatElse {...props} help={help} />)}
    </Later>
  );
}
