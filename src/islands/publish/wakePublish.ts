import { wake } from '../wake.ts';
import { PublishGroup } from './PublishGroup.tsx';

wake('publish', PublishGroup);
