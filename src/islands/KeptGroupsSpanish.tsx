import { finder } from '../strings/es/finder.ts';
import { KeptGroups, type KeptProps } from './KeptGroups.tsx';

/** The visitor's own list in Spanish, with the words of its rows. */
export const KeptGroupsSpanish = (props: Omit<KeptProps, 'words' | 'language'>) => (
  <KeptGroups {...props} language="es" words={finder} />
);
