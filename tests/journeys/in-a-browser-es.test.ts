import { everyKindOfPage } from './support/everyKindOfPage.ts';

everyKindOfPage('es');
