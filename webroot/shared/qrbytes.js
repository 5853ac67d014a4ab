// @ts-check
// The codewords of a QR code: the bytes of a text, padded, in blocks that each can be mended (ISO/IEC 18004, level M).

const LONGEST_VERSION = 20;
/** Per version from 1: codewords of error correction in each block, and blocks. */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

/**
 * @param {string} text
 * @returns {{version: number, words: number[]}} in the order in which they are drawn
 */
export function codewordsOf(text) {
    const bytes = [...new TextEncoder().encode(text)];
    const version = versionFor(bytes.length);
    return {version, words: interleaved(codewords(bytes, version), version)};
}

/** @param {number} length in bytes */
function versionFor(length) {
    for (let version = 1; version <= LONGEST_VERSION; version++) {
        if (12 + (version > 9 ? 8 : 0) + 8 * length <= 8 * dataCodewords(version)) return version;
    }
    throw new RangeError(`too long for a QR code: ${length} bytes`);
}

/** All modules but those of finders, alignments, timing, format and version. @param {number} version */
function rawCodewords(version) {
    const marks = version === 1 ? 0 : Math.floor(version / 7) + 2;
    const alignment = marks === 0 ? 0 : (25 * marks - 10) * marks - 55;
    return Math.floor(((16 * version + 128) * version + 64 - alignment - (version >= 7 ? 36 : 0)) / 8);
}

/** @param {number} version */
function dataCodewords(version) {
    return rawCodewords(version) - at(CORRECTION, version) * at(BLOCKS, version);
}

/** @param {number[]} table @param {number} version */
function at(table, version) {
    return table[version - 1] ?? 0;
}

/** Mode, length, the bytes, and padding. @param {number[]} bytes @param {number} version */
function codewords(bytes, version) {
    const bits = [...binary(4, 4), ...binary(bytes.length, version > 9 ? 16 : 8), ...bytes.flatMap((byte) => binary(byte, 8)), 0, 0, 0, 0];
    const length = dataCodewords(version);
    while (bits.length % 8 !== 0) bits.push(0);
    const words = Array.from({length: Math.min(length, bits.length / 8)}, (_, i) => bits.slice(8 * i, 8 * i + 8).reduce((n, bit) => 2 * n + bit, 0));
    for (let i = 0; words.length < length; i++) words.push(i % 2 === 0 ? 0xec : 0x11);
    return words;
}

/** @param {number} n @param {number} length */
function binary(n, length) {
    return Array.from({length}, (_, i) => (n >>> (length - 1 - i)) & 1);
}

/** The data in blocks, each with its correction, read column by column. @param {number[]} words @param {number} version */
function interleaved(words, version) {
    const count = at(BLOCKS, version);
    const short = count - (rawCodewords(version) % count);
    const length = Math.floor(rawCodewords(version) / count) - at(CORRECTION, version);
    const divisor = generator(at(CORRECTION, version));
    let start = 0;
    const data = Array.from({length: count}, (_, i) => words.slice(start, (start += length + (i < short ? 0 : 1))));
    const correction = data.map((block) => remainder(block, divisor));
    return [...columns(data, length + 1), ...columns(correction, divisor.length)];
}

/** @param {number[][]} rows @param {number} length */
function columns(rows, length) {
    return Array.from({length}, (_, i) => rows.flatMap((row) => row.slice(i, i + 1))).flat();
}

/** Product in GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. @param {number} a @param {number} b */
function times(a, b) {
    let product = 0;
    for (let i = 7; i >= 0; i--) product = (product << 1) ^ ((product >>> 7) * 0x11d) ^ (((b >>> i) & 1) * a);
    return product;
}

/** Reed-Solomon's divisor, without its leading 1. @param {number} degree */
function generator(degree) {
    let poly = [...Array(degree - 1).fill(0), 1];
    for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
        poly = poly.map((factor, j) => times(factor, root) ^ (poly[j + 1] ?? 0));
    }
    return poly;
}

/** @param {number[]} data @param {number[]} divisor */
function remainder(data, divisor) {
    return data.reduce((rest, byte) => {
        const factor = byte ^ (rest[0] ?? 0);
        return divisor.map((d, i) => (rest[i + 1] ?? 0) ^ times(d, factor));
    }, Array(divisor.length).fill(0));
}
