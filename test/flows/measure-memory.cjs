// Loaded before the terminal and, through it, before its helper: notes the most memory that each process held, in kilobytes.
// A helper that is killed cannot write when it ends, so it writes as it grows.
const { appendFileSync } = require('node:fs');
const { Worker, isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const note = `
    const { appendFileSync } = require('node:fs');
    let most = 0;
    setInterval(() => {
      const now = Math.round(process.memoryUsage.rss() / 1024);
      if (now > most + 1000) appendFileSync(process.env.MEMORY_LOG, process.pid + ' ' + (most = now) + '\\n');
    }, 10);`;
  new Worker(note, { eval: true, execArgv: [] }).unref();
  process.on('exit', () => appendFileSync(process.env.MEMORY_LOG, `${process.pid} ${process.resourceUsage().maxRSS}\n`));
}
