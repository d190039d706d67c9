import { card } from '../../strings/es/card.ts';
import { group } from '../../strings/es/group.ts';
import { publishEnd } from '../../strings/es/publishEnd.ts';
import { publishForm } from '../../strings/es/publishForm.ts';
import { publishProblems } from '../../strings/es/publishProblems.ts';
import { time } from '../../strings/es/time.ts';
import type { FormWords } from './formWords.ts';

export const words: FormWords = { form: publishForm, end: publishEnd, problems: publishProblems, time, group, card };
