import type { z } from 'zod';
import { sayPath } from '../problem.ts';
import { fieldAt } from './fieldAt.ts';
import { type FormProblem, type ProblemKind, settle } from '../../domain/formProblem.ts';

/**
 * What the schema refuses, in the form's own words: its messages speak of YAML, in
 * which nobody here is writing. A field that is asked about already is not asked twice.
 */
export function refusalsOf(error: z.ZodError, asked: readonly FormProblem[]): readonly FormProblem[] {
  const known = new Set(asked.filter(({ weight }) => weight === 'settle').map(({ field }) => field));
  const problems = error.issues.flatMap((issue) => {
    const field = fieldAt(sayPath(issue.path));
    if (known.has(field)) return [];
    known.add(field);
    return [settle(field, kindOf(issue, field), issue.code === 'too_big' ? { most: Number(issue.maximum) } : {})];
  });
  // One answer that is missing makes several refusals; where anything is asked, the rest can wait.
  return asked.some(({ weight }) => weight === 'settle')
    ? problems.filter(({ kind }) => kind !== 'not-right')
    : problems;
}

function kindOf(issue: z.core.$ZodIssue, field: string): ProblemKind {
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'custom' && /cannot be seen|stacked/u.test(issue.message)) return 'unseen';
  if (field === 'seasonUntil') return 'season-backwards';
  if (field === 'agesFrom') return 'ages-unread';
  return 'not-right';
}
