import { everyKindOfPage } from './support/everyKindOfPage.ts';

everyKindOfPage('en');
