// Lets Node import the pages' modules by the addresses that the server gives them:
//   node --import ./src/test/js/hooks.mjs --test 'src/test/js/*.test.js'
import {readFile} from 'node:fs/promises';
import {register} from 'node:module';
import {fileURLToPath} from 'node:url';
import {isMainThread} from 'node:worker_threads';

const project = new URL('../../../', import.meta.url);
const webroot = new URL('webroot/', project);
// lit-html's own build for Node: it makes the same templates, and needs no document to be imported.
const litHtml = new URL('target/pages/lit-html/node/', project);

if (isMainThread) register(import.meta.url);

/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  const address = rooted(specifier);
  return address ? {url: address.href, shortCircuit: true} : next(specifier, context);
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!url.startsWith(webroot.href) && !url.startsWith(litHtml.href)) return next(url, context);
  // Served files have no package.json beside them, so Node must be told that they are modules.
  return {format: 'module', source: await readFile(fileURLToPath(url)), shortCircuit: true};
}

/** @param {string} specifier */
function rooted(specifier) {
  if (specifier.startsWith('/lib/lit-html/')) return new URL(specifier.slice('/lib/lit-html/'.length), litHtml);
  if (!specifier.startsWith('/') || specifier.startsWith(project.pathname)) return undefined;
  return new URL(specifier.slice(1), webroot);
}
