import { StatePages } from './FailedSearch.tsx';
import { loadHelpWords } from './laterWords.ts';
import { Later } from './Later.tsx';
import type { WhatElseProps } from './WhatElse.tsx';

/**
 * What there is besides the Matches, or instead of them. It is fetched once the first
 * rows stand, because nobody reads it before. Where it fails, the lists by state remain.
 */
export function Besides(props: Omit<WhatElseProps, 'help'>) {
  const { found, situation, children } = props;
  const { language, base, words } = situation;
  return (
    <Later
      words={words}
      load={() => Promise.all([import('./WhatElse.tsx'), loadHelpWords(language)])}
      meanwhile={
        <>
          {children}
          <StatePages {...{ words, language, base }} state={found.place?.state ?? found.asked.state} />
        </>
      }
    >
      {([{ WhatElse }, help]) => <WhatElse {...props} help={help} />}
    </Later>
  );
}
