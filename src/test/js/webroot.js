// The pages' own files, as text, for tests that read rather than run them.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const webroot = fileURLToPath(new URL('../../../webroot/', import.meta.url));

/**
 * The files whose address ends so, each with the address that the server gives it.
 * @param {...string} endings
 * @returns {{address: string, text: string, lines: string[]}[]}
 */
export function served(...endings) {
  if (!existsSync(webroot)) return [];
  return readdirSync(webroot, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && endings.some((ending) => `/${entry.name}`.endsWith(ending)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {address: '/' + relative(webroot, path).split(sep).join('/'), text, lines: text.trimEnd().split('\n')};
    });
}
