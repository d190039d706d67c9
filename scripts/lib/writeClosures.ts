import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Affiliate } from '../../src/domain/affiliate.ts';
import { saysTheSame } from '../../src/domain/groupChanges.ts';
import { type ClosuresSaid, planClosures } from '../../src/domain/planClosures.ts';
import { editClosures } from '../../src/formats/affiliateYamlEdit.ts';
import { readRecord, type RecordRules } from '../../src/formats/yamlRecord.ts';

/**
 * Writes what a table says of all Groups into the affiliate's file, whole or not at all.
 * Where nothing differs, nothing is touched.
 *
 * Shape: the number of dates that were changed.
 * Throws: when the file has no place that can be changed safely; it is as it was then.
 */
export function writeClosures(
  contentFolder: string,
  { affiliate, said }: { readonly affiliate: string; readonly said: ClosuresSaid },
  rules: RecordRules,
): number {
  const file = path.join(contentFolder, 'affiliates', `${affiliate}.yaml`);
  const before = readRecord(readFileSync(file), Affiliate, rules);
  if (!('record' in before)) throw new Error(sayByHand(affiliate));
  const { closures, changes } = planClosures(before.record.closures, said);
  if (changes.length === 0) return 0;
  const text = editClosures(readFileSync(file, 'utf8'), changes);
  const after = readRecord(new TextEncoder().encode(text), Affiliate, rules);
  const planned = { ...before.record, closures };
  if (!('record' in after) || !saysTheSame(after.record, planned)) throw new Error(sayByHand(affiliate));
  const beside = path.join(path.dirname(file), `.${affiliate}.building-${process.pid}`);
  writeFileSync(beside, text);
  renameSync(beside, file);
  return changes.length;
}

const sayByHand = (affiliate: string): string =>
  `affiliates/${affiliate}.yaml could not be changed safely, so its closures are as they were. Write them there by hand.`;
