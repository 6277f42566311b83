// A plain static server, as any host is one: files as they are, index.html of folders, 404.html for the rest.
// By itself: node .ci/serve.mjs [port] [base path]
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { ROOT } from './project.mjs';

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ body: Buffer, headers: Record<string, string> }} File
 * @typedef {(path: string) => Promise<File>} Reader
 */

const HOST = '127.0.0.1';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder below a base path and gives the address. `port` 0 takes any free one; with `isPatient`
 * a port that is taken is passed over. `isCompressing` sends texts as a content delivery network would.
 * @param {{ folder: string, base?: string, port?: number, isPatient?: boolean, isCompressing?: boolean }} site
 */
export async function serve({ folder, base = '/', port = 0, isPatient = false, isCompressing = false }) {
  const site = { folder, base, bodyOf: isCompressing ? compressing() : plain };
  const server = createServer((request, response) => {
    answer(request, response, site).catch((error) => refuse(response, 500, `The server failed: ${error.message}`));
  });
  const taken = await listening(server, port, isPatient ? port + 20 : port);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://${HOST}:${taken}${base}`, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} last
 * @returns {Promise<number>} The port that was free.
 */
function listening(server, port, last) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE' && port < last) resolve(listening(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, HOST, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {Response} response
 * @param {{ folder: string, base: string, bodyOf: Reader }} site
 */
async function answer(request, response, { folder, base, bodyOf }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
  const { pathname, search } = new URL(`http://any${request.url}`);
  if (`${pathname}/` === base) return redirect(response, base + search);
  const path = pathname.startsWith(base) ? pathWithin(folder, pathname.slice(base.length)) : undefined;
  if (path === undefined) return refuse(response, 404, `Nothing is here; the site is at ${base}`);
  const index = join(path, 'index.html');
  if (await isFile(path)) return send(response, 200, await bodyOf(path));
  if (await isFile(index)) {
    if (pathname.endsWith('/')) return send(response, 200, await bodyOf(index));
    // Doubled slashes at the start would name another host.
    return redirect(response, `${pathname.replace(/\/{2,}/g, '/')}/${search}`);
  }
  const lost = join(folder, '404.html');
  return (await isFile(lost)) ? send(response, 404, await bodyOf(lost)) : refuse(response, 404, 'No such page.');
}

/**
 * The file that an address names, or undefined where it leads out of the folder.
 * @param {string} folder
 * @param {string} address
 */
function pathWithin(folder, address) {
  try {
    const path = join(folder, decodeURIComponent(address));
    return `${path}${sep}`.startsWith(join(folder, sep)) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} path */
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** @type {Reader} */
async function plain(path) {
  return { body: await readFile(path), headers: headersFor(path) };
}

/**
 * Each file is compressed once, so that a benchmark does not measure the compressor.
 * @returns {Reader}
 */
function compressing() {
  /** @type {Map<string, File>} */
  const known = new Map();
  return async (path) => {
    const file = known.get(path) ?? (await compressed(await plain(path), path));
    known.set(path, file);
    return file;
  };
}

/**
 * @param {File} file
 * @param {string} path
 * @returns {Promise<File>}
 */
async function compressed({ body, headers }, path) {
  if (['.woff2', '.png'].includes(extname(path))) return { body, headers };
  return { body: await promisify(brotliCompress)(body), headers: { ...headers, 'content-encoding': 'br' } };
}

/** @param {string} path */
function headersFor(path) {
  return { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': 'no-cache' };
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {File} file
 */
function send(response, status, { body, headers }) {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
}

/**
 * @param {Response} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(301, { location }).end();
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(`${sentence}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [port = '0', base = '/'] = process.argv.slice(2);
  const { address } = await serve({ folder: join(ROOT, 'dist'), base, port: Number(port) });
  console.log(`Serving dist at ${address}`);
}
