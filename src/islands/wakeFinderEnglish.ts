import { FindGroupsEnglish } from './FindGroupsEnglish.tsx';
import { wake } from './wake.ts';

wake('finder', FindGroupsEnglish);
