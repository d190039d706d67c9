import { FindGroupsSpanish } from './FindGroupsSpanish.tsx';
import { wake } from './wake.ts';

wake('finder', FindGroupsSpanish);
