import type { FormProblem } from '../../domain/formProblem.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import type { FormFields } from '../../formats/form/formFields.ts';
import type { CheckedListing } from './checkModule.ts';
import type { FormWords } from './formWords.ts';

/** What every part of the form is given: what stands in it, how to change that, and what to say of it. */
export interface FormState {
  readonly words: FormWords;
  readonly language: SiteLanguage;
  readonly fields: FormFields;
  readonly checked: CheckedListing;
  /** Changes several fields at once. */
  readonly set: (changes: Partial<FormFields>) => void;
  /** Changes the text of one field, named as its problems name it. */
  readonly write: (field: string, value: string) => void;
  /** The field was left, so what is wrong with it may be said. */
  readonly leave: (field: string) => void;
  /** What is to be said beside a field. */
  readonly problemsAt: (field: string) => readonly FormProblem[];
}
