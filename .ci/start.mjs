// npm start: from a fresh clone to a page in the browser.
import { join } from 'node:path';
import { ensureDependencies } from './install.mjs';
import { ROOT, step, stop } from './project.mjs';
import { serve } from './serve.mjs';

ensureDependencies();
if (!step('build', 'vite', 'build').isSound) stop('The build failed; what is wrong is said above.');

const port = Number(process.env.PORT || 4173);
const { address, close } = await serve({ folder: join(ROOT, 'dist'), port, isPatient: true }).catch((error) =>
  stop(`No port from ${port} on could be opened (${error.code}): name another with PORT=… npm start.`),
);
console.log(`\nCommon Ground is at ${address}  (Ctrl-C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, close);
