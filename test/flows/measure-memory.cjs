// Loaded before the terminal: writes the most memory that the process held, in kilobytes, when it ends.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeFileSync(process.env.MEMORY_LOG, String(process.resourceUsage().maxRSS)));
