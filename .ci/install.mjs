// Brings node_modules in line with the lockfile. Only node's own modules: it is what runs first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, stop } from './project.mjs';

/** Installs what the lockfile asks for, when that is not what is there. */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies (npm install) …');
  // Not `npm ci`: it refuses the whole lockfile where a tool's binary for some other platform is not in it, which is
  // so for those that the registry did not have when it was written. `--no-save` takes the locked versions and writes
  // nothing but node_modules; NODE_ENV=production must not leave out the tools.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ...args)) stop('The dependencies could not be installed: is the npm registry within reach?');
}

/** Compares contents, not dates: a checkout touches the lockfile without changing it. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const there = installed[path];
    // Optional packages of other platforms are rightly absent.
    if (path === '' || there === undefined) return path === '' || optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
