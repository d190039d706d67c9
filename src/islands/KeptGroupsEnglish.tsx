import { finder } from '../strings/en/finder.ts';
import { KeptGroups, type KeptProps } from './KeptGroups.tsx';

/** The visitor's own list in English, with the words of its rows. */
export const KeptGroupsEnglish = (props: Omit<KeptProps, 'words' | 'language'>) => (
  <KeptGroups {...props} language="en" words={finder} />
);
