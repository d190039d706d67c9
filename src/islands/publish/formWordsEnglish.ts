import { card } from '../../strings/en/card.ts';
import { group } from '../../strings/en/group.ts';
import { publishEnd } from '../../strings/en/publishEnd.ts';
import { publishForm } from '../../strings/en/publishForm.ts';
import { publishProblems } from '../../strings/en/publishProblems.ts';
import { time } from '../../strings/en/time.ts';
import type { FormWords } from './formWords.ts';

export const words: FormWords = { form: publishForm, end: publishEnd, problems: publishProblems, time, group, card };
