// `npm run icons`: draws assets/icons/*.png from the drawings beside them. Office takes pixels only; the drawings for 16,
// 20 and 24 pixels have their edges on whole pixels, those for 32 have room for more and serve the larger ones.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.join(import.meta.dirname, '../assets/icons');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const drawingFor = (size) => Math.min(size, 32);

const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'] });
const page = await browser.newPage();
for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(path.join(folder, file));
for (const name of new Set(readdirSync(folder).map((file) => file.split('.')[0])))
  for (const size of sizes) {
    const drawing = readFileSync(path.join(folder, `${name}.${drawingFor(size)}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
await browser.close();
