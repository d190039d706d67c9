import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mimeTypeOf, packsWell } from './mimeTypes.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this, a packed file is no smaller on the wire. Unit: bytes. */
const WORTH_PACKING = 256;

/** Unit: bytes. Files past this are read anew each time rather than kept in memory. */
const WORTH_KEEPING = 2_000_000;

/** @typedef {{ body: Buffer, etag: string, type: string, encoding: string | undefined }} Packed */

/**
 * Reads files and packs them as the browser asked. Each file is packed once and kept
 * until it changes on the disk.
 *
 * @returns {(file: string, accepts: string) => Promise<Packed>}
 */
export function packedFiles() {
  /** @type {Map<string, { version: string, packed: Packed }>} */
  const kept = new Map();
  return async (file, accepts) => {
    const { mtimeMs, size } = await stat(file);
    const type = mimeTypeOf(file);
    const encoding = packsWell(type) && size >= WORTH_PACKING ? bestEncoding(accepts) : undefined;
    const key = `${encoding ?? 'plain'} ${file}`;
    const version = `${mtimeMs} ${size}`;
    const known = kept.get(key);
    if (known?.version === version) return known.packed;
    const plain = await readFile(file);
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    // Each form of a file has its own tag, or a cache could mix them.
    const etag = encoding === undefined ? `"${hash}"` : `"${hash}-${encoding}"`;
    const packed = { body: await pack(plain, encoding), etag, type, encoding };
    if (size <= WORTH_KEEPING) kept.set(key, { version, packed });
    return packed;
  };
}

/** @param {Buffer} plain @param {string | undefined} encoding */
async function pack(plain, encoding) {
  if (encoding === 'br') return brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  if (encoding === 'gzip') return zip(plain);
  return plain;
}

/**
 * The better of two encodings that the browser takes. `q=0` is a no.
 *
 * @param {string} accepts the Accept-Encoding header
 */
export function bestEncoding(accepts) {
  const taken = accepts
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/u))
    .filter(([, quality]) => quality === undefined || !/^q=0(\.0*)?$/u.test(quality))
    .map(([name]) => name);
  return ['br', 'gzip'].find((encoding) => taken.includes(encoding));
}
