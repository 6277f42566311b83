// Where the project lies and how its tools are run. Only node's own modules: it works before anything is installed.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs a tool of the project or of the machine, its output streamed; says whether it succeeded.
 * @param {string} tool
 * @param {string[]} args
 */
export function run(tool, ...args) {
  const { error, status } = spawnSync(tool, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH}` },
    stdio: 'inherit',
    // npm's and the tools' launchers are scripts there, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.error(`${tool} could not be run: ${error.message}`);
  return status === 0;
}

/**
 * Runs a tool under a heading that says what for, and then how long it took: whoever waits knows for what.
 * @param {string} name
 * @param {string[]} command
 */
export function step(name, ...command) {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const start = performance.now();
  const [tool = '', ...args] = command;
  const isSound = run(tool, ...args);
  const seconds = (performance.now() - start) / 1000;
  console.log(`── ${name} ${isSound ? 'took' : 'FAILED after'} ${seconds.toFixed(0)} s`);
  return { name, isSound, seconds };
}

/**
 * Ends with a sentence a person can act on: a stack trace would bury it.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Imports a TypeScript module of the project as the build reads it.
 * @template Module
 * @param {URL} address
 * @returns {Promise<Module>}
 */
export async function importSource(address) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(fileURLToPath(address))).module;
}
