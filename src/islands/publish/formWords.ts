import type { SiteLanguage } from '../../domain/language.ts';
import type { card } from '../../strings/en/card.ts';
import type { group } from '../../strings/en/group.ts';
import type { PublishEndStrings } from '../../strings/en/publishEnd.ts';
import type { PublishFormStrings } from '../../strings/en/publishForm.ts';
import type { PublishProblems } from '../../strings/en/publishProblems.ts';
import type { time } from '../../strings/en/time.ts';

/** Everything the form says, in the language of the page. */
export interface FormWords {
  readonly form: PublishFormStrings;
  readonly end: PublishEndStrings;
  readonly problems: PublishProblems;
  readonly time: typeof time;
  /** What a Group's own page says, for the preview. */
  readonly group: typeof group;
  readonly card: typeof card;
}

const LOAD: Record<SiteLanguage, () => Promise<FormWords>> = {
  en: async () => (await import('./formWordsEnglish.ts')).words,
  es: async () => (await import('./formWordsSpanish.ts')).words,
};

/** Fetches the words of one language. */
export const loadFormWords = (language: SiteLanguage): Promise<FormWords> => LOAD[language]();
