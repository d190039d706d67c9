import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../setup/browser.mjs';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/** A real browser and the built site it is to open. Where one of them is missing, it says so and gives nothing. */
export async function benchBrowser(part: string): Promise<{ browser: Browser; folder: string } | undefined> {
  const folder = path.resolve(process.env['DIRECTORY_OUT'] ?? 'dist');
  if (!existsSync(path.join(folder, 'groups/index.html'))) {
    console.error(`${part} was skipped: there is no built site in ${folder}. Run "npm run build" first.`);
    return undefined;
  }
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    console.error(`${part} was skipped: no Chromium was found. Set CHROMIUM_PATH.`);
    return undefined;
  }
  return { browser: await chromium.launch({ executablePath, args: FLAGS }), folder };
}
