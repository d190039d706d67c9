/** `npm run confirm`: a person has asked, and the listing is right. Exits with 1 when nothing was written for a reason. */
import 'temporal-polyfill/global';
import path from 'node:path';
import { readDeployment } from '../src/settings.ts';
import { confirmCommand } from './lib/confirmCommand.ts';

const deployment = readDeployment(process.env, path.resolve(import.meta.dirname, '..'));
const outcome = confirmCommand(process.argv.slice(2), deployment);
if ('done' in outcome) console.log(outcome.done);
else {
  console.error(outcome.refused);
  process.exitCode = 1;
}
