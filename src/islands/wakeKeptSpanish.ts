import { KeptGroupsSpanish } from './KeptGroupsSpanish.tsx';
import { wake } from './wake.ts';

wake('kept', KeptGroupsSpanish);
