// `node scripts/chromium.js COMMAND…`: runs the command with the path of a Chromium in CHROME_PATH.
import path from 'node:path';
import { withProgram } from './programs/obtain.js';

const places = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean).map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
};

const chromium = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  places: places[process.platform],
  debian: 'chromium',
  purpose: 'the browser tests',
};

process.exit(withProgram(chromium, process.argv.slice(2)));
