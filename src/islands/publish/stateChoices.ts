import { STATE_CODES, stateName } from '../../domain/state.ts';
import type { FormState } from './formState.ts';
import type { Choice } from './SelectField.tsx';

/** Every state, by its name in the language of the page; `blank` is what no choice means. */
export const stateChoices = ({ language }: FormState, blank: string): readonly Choice[] => [
  { value: '', text: blank },
  ...STATE_CODES.map((value) => ({ value, text: stateName(value, language) })).sort((one, other) =>
    one.text.localeCompare(other.text, language),
  ),
];
