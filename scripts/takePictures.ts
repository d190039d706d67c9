/**
 * `npm run pictures`: takes a picture of one page of each kind, into `reports/pictures/`.
 * With `--small`, the dozen that the documentation shows, into `docs/pictures/`.
 *
 * It builds the site first where nothing is built, and serves it with the real headers.
 */
import 'temporal-polyfill/global';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { readContent } from '../src/catalog/contentFolder.ts';
import { readDeployment } from '../src/settings.ts';
import { looksOf, SMALL_LOOKS, type Look } from './pictures/looks.ts';
import { sitters, type Sitter } from './pictures/pictureList.ts';
import { baseOf } from './serve/builtHeaders.mjs';
import { listen, staticServer } from './serve/staticServer.mjs';
import { findBrowser } from './setup/browser.mjs';

const projectFolder = path.resolve(import.meta.dirname, '..');
const small = process.argv.includes('--small');
const deployment = readDeployment(process.env, projectFolder);
const folder = path.join(projectFolder, small ? 'docs/pictures' : 'reports/pictures');
mkdirSync(folder, { recursive: true });

if (!existsSync(path.join(deployment.outFolder, 'index.html'))) {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const executablePath = findBrowser();
if (executablePath === undefined) {
  console.error('No Chromium was found. Run "npm test" once, which brings one, or set CHROMIUM_PATH.');
  process.exit(1);
}

const base = baseOf(deployment.outFolder);
const server = staticServer({ folder: deployment.outFolder, base });
const host = `http://127.0.0.1:${await listen(server, 0)}`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] });
let taken = 0;
try {
  for (const sitter of sitters(readContent(deployment).directory.groups, base)) {
    for (const look of small ? SMALL_LOOKS.filter(({ of }) => of === sitter.name) : looksOf(sitter.name)) {
      await take(browser, sitter, look);
      taken += 1;
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
console.log(`${taken} pictures in ${path.relative(process.cwd(), folder)}/`);

async function take(browser: Browser, { name, address }: Sitter, look: Look): Promise<void> {
  const { width, height = 900, colorScheme = 'light', forcedColors = 'none', media = 'screen', scale = 1 } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    forcedColors,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media });
    await page.goto(`${host}${address}`, { waitUntil: 'networkidle' });
    const file = look.file ?? `${name}-${width}${look.suffix ?? ''}.png`;
    await page.screenshot({ path: path.join(folder, file), fullPage: !small });
  } finally {
    await context.close();
  }
}
