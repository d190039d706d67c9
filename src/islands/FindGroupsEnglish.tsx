import { finder } from '../strings/en/finder.ts';
import { FindGroups, type FinderProps } from './FindGroups.tsx';

/** The finder in English. It brings its words with it, so that nothing is asked for a second time before the first row. */
export const FindGroupsEnglish = (props: Omit<FinderProps, 'words' | 'language'>) => (
  <FindGroups {...props} language="en" words={finder} />
);
