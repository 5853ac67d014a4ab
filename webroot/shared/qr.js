// @ts-check
// A QR code of a link, drawn where the link is: a secret travels to no server for its picture (H12). Bytes, level M.
// After ISO/IEC 18004. What it draws is what the server's own library draws of the same bytes.
import {codewordsOf} from './qrbytes.js';

/** @typedef {{size: number, dark: boolean[][], fixed: boolean[][]}} Grid rows of modules; `fixed` ones carry no data */

/**
 * @param {string} text
 * @returns {boolean[][]} rows of modules, true where dark; without the quiet zone of 4 modules that belongs around it
 */
export function modules(text) {
    const {version, words} = codewordsOf(text);
    const grid = frame(version);
    place(grid, words);
    const masked = Array.from({length: 8}, (_, mask) => withMask(grid, mask));
    return masked.reduce((best, other) => (penalty(other) < penalty(best) ? other : best));
}

/** @param {number} version */
function sizeOf(version) {
    return 17 + 4 * version;
}

/** What is the same in every code of that version. @param {number} version @returns {Grid} */
function frame(version) {
    const size = sizeOf(version);
    const rows = () => Array.from({length: size}, () => Array(size).fill(false));
    const grid = {size, dark: rows(), fixed: rows()};
    for (let i = 0; i < size; i++) {
        fix(grid, 6, i, i % 2 === 0);
        fix(grid, i, 6, i % 2 === 0);
    }
    for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) square(grid, x ?? 0, y ?? 0, 4, [0, 1, 3]);
    const centers = alignments(version);
    const last = centers.length - 1;
    centers.forEach((x, i) =>
        centers.forEach((y, j) => {
            if (!((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0))) square(grid, x, y, 2, [0, 2]);
        }),
    );
    formatBits(grid, 0);
    if (version >= 7) versionBits(grid, version);
    return grid;
}

/** @param {Grid} grid @param {number} x @param {number} y @param {boolean} dark */
function fix({size, dark: rows, fixed}, x, y, dark) {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    set(rows, x, y, dark);
    set(fixed, x, y, true);
}

/** @param {boolean[][]} rows @param {number} x @param {number} y @param {boolean} value */
function set(rows, x, y, value) {
    const row = rows[y];
    if (row) row[x] = value;
}

/** Rings around a centre, dark at these distances. @param {Grid} grid @param {number} x @param {number} y @param {number} reach @param {number[]} dark */
function square(grid, x, y, reach, dark) {
    for (let dy = -reach; dy <= reach; dy++) {
        for (let dx = -reach; dx <= reach; dx++) fix(grid, x + dx, y + dy, dark.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
}

/** @param {number} version */
function alignments(version) {
    if (version === 1) return [];
    const count = Math.floor(version / 7) + 2;
    const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
    return [6, ...Array.from({length: count - 1}, (_, i) => sizeOf(version) - 7 - (count - 2 - i) * step)];
}

/** @param {Grid} grid @param {number} version */
function versionBits(grid, version) {
    const bits = (version << 12) | divided(version, 12, 0x1f25);
    for (let i = 0; i < 18; i++) {
        const [a, b] = [grid.size - 11 + (i % 3), Math.floor(i / 3)];
        fix(grid, a, b, ((bits >>> i) & 1) === 1);
        fix(grid, b, a, ((bits >>> i) & 1) === 1);
    }
}

/** Level M is 0. @param {Grid} grid @param {number} mask */
function formatBits(grid, mask) {
    const bits = ((mask << 10) | divided(mask, 10, 0x537)) ^ 0x5412;
    const {size} = grid;
    for (let i = 0; i < 15; i++) {
        const dark = ((bits >>> i) & 1) === 1;
        fix(grid, 8, i < 6 ? i : i < 8 ? i + 1 : size - 15 + i, dark);
        fix(grid, i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i, 8, dark);
    }
    fix(grid, 8, size - 8, true);
}

/** The remainder of a BCH code. @param {number} n @param {number} steps @param {number} by */
function divided(n, steps, by) {
    return Array.from({length: steps}).reduce((/** @type {number} */ rest) => (rest << 1) ^ ((rest >>> (steps - 1)) * by), n);
}

/** From the lower right, up and down in columns of two. @param {Grid} grid @param {number[]} words */
function place({size, dark, fixed}, words) {
    let bit = 0;
    for (let right = size - 1; right >= 1; right -= right === 8 ? 3 : 2) {
        const upward = ((right + (right < 6 ? 1 : 0) + 1) & 2) === 0;
        for (let step = 0; step < size; step++) {
            const y = upward ? size - 1 - step : step;
            for (const x of [right, right - 1]) {
                if (fixed[y]?.[x] || bit >= words.length * 8) continue;
                set(dark, x, y, (((words[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1);
                bit++;
            }
        }
    }
}

/** @type {((x: number, y: number) => number)[]} dark modules turn where it is 0 */
const MASKS = [
    (x, y) => (x + y) % 2,
    (_, y) => y % 2,
    (x) => x % 3,
    (x, y) => (x + y) % 3,
    (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    (x, y) => ((x * y) % 2) + ((x * y) % 3),
    (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
    (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** @param {Grid} grid @param {number} mask */
function withMask({size, dark, fixed}, mask) {
    const turned = {size, fixed, dark: dark.map((row, y) => row.map((one, x) => (fixed[y]?.[x] ? one : one !== (MASKS[mask]?.(x, y) === 0))))};
    formatBits(turned, mask);
    return turned.dark;
}

/** How hard the pattern is to read: long runs, squares, what looks like a finder, too much of one colour. @param {boolean[][]} rows */
function penalty(rows) {
    const across = rows[0]?.map((_, x) => rows.map((row) => row[x] ?? false)) ?? [];
    const lines = [...rows, ...across].map(linePenalty).reduce((a, b) => a + b, 0);
    let squares = 0;
    let dark = 0;
    rows.forEach((row, y) =>
        row.forEach((one, x) => {
            if (one) dark++;
            if (row[x + 1] === one && rows[y + 1]?.[x] === one && rows[y + 1]?.[x + 1] === one) squares += 3;
        }),
    );
    const all = rows.length ** 2;
    return lines + squares + (Math.ceil(Math.abs(dark * 20 - all * 10) / all) - 1) * 10;
}

/** @param {boolean[]} line */
function linePenalty(line) {
    const text = line.map((dark) => (dark ? 1 : 0)).join('');
    const runs = text.match(/0{5,}|1{5,}/g) ?? [];
    const long = runs.reduce((sum, run) => sum + run.length - 2, 0);
    return long + 40 * finders(`${'0'.repeat(line.length)}${text}${'0'.repeat(line.length)}`);
}

/** Dark 1:1:3:1:1 with four light ones on a side, at any scale. @param {string} text */
function finders(text) {
    const runs = (text.match(/0+|1+/g) ?? []).map((run) => run.length);
    let found = 0;
    for (let i = 1; i + 5 < runs.length; i += 2) {
        const [a, b, c, d, e] = runs.slice(i, i + 5);
        if (a === b && b === d && d === e && c === 3 * (a ?? 0)) {
            if ((runs[i - 1] ?? 0) >= 4 * (a ?? 0) && (runs[i + 5] ?? 0) >= (a ?? 0)) found++;
            if ((runs[i + 5] ?? 0) >= 4 * (a ?? 0) && (runs[i - 1] ?? 0) >= (a ?? 0)) found++;
        }
    }
    return found;
}
