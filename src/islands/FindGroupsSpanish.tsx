import { finder } from '../strings/es/finder.ts';
import { FindGroups, type FinderProps } from './FindGroups.tsx';

/** The finder in Spanish. It brings its words with it, so that nothing is asked for a second time before the first row. */
export const FindGroupsSpanish = (props: Omit<FinderProps, 'words' | 'language'>) => (
  <FindGroups {...props} language="es" words={finder} />
);
