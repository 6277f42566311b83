// Brings node_modules in line with the lockfile. Only node's own modules: it is what runs first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, step, stop } from './project.mjs';

/** Installs what the lockfile asks for, when that is not what is there. */
export function ensureDependencies() {
  if (isInstalled()) return;
  // NODE_ENV=production must not leave out the tools.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { isSound } = step('dependencies, half a minute the first time', 'npm', 'ci', ...options);
  if (!isSound) stop('The dependencies could not be installed: is the npm registry within reach?');
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

/**
 * What a lockfile names, by its place.
 * @param {string} lockfile
 * @returns {Record<string, { version: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
