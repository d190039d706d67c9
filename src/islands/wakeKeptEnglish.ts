import { KeptGroupsEnglish } from './KeptGroupsEnglish.tsx';
import { wake } from './wake.ts';

wake('kept', KeptGroupsEnglish);
