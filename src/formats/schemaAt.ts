import { z } from 'zod';
import type { Path } from './problem.ts';

/**
 * Every schema that may read the part of a record at a path; more than one where
 * a record has variants. Options, defaults and pipes are looked through.
 */
export function schemasAt(schema: unknown, path: Path): readonly unknown[] {
  const here = lookThrough(schema);
  const [part, ...rest] = path;
  if (part === undefined) return here;
  return here.flatMap((one) => {
    if (one instanceof z.ZodObject) return schemasAt(one.shape[String(part)], rest);
    return one instanceof z.ZodArray ? schemasAt(one.element, rest) : [];
  });
}

/** The keys that a record knows at a path. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  const keys = schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  return [...new Set(keys)];
}

/** A schema with everything it is wrapped in, outermost first. */
function lookThrough(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return [schema, ...lookThrough(schema.unwrap())];
  }
  if (schema instanceof z.ZodPipe) return [schema, ...lookThrough(schema.in), ...lookThrough(schema.out)];
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap(lookThrough)];
  return schema === undefined ? [] : [schema];
}
