/**
 * Cuts records into batches of JSON lines, each below a number of bytes. A server takes
 * a request only up to a size, and a few large ones are indexed faster than many small.
 *
 * Throws: `RangeError` where one record alone is larger, since it could never be sent.
 */
export function batchesOf<Record extends { readonly key: string }>(
  records: readonly Record[],
  mostBytes: number,
): readonly { readonly records: readonly Record[]; readonly lines: string }[] {
  const batches: { records: Record[]; lines: string; bytes: number }[] = [];
  for (const record of records) {
    const line = `${JSON.stringify(record)}\n`;
    const bytes = Buffer.byteLength(line);
    if (bytes > mostBytes) throw new RangeError(`${record.key} alone is ${bytes} bytes; a batch holds ${mostBytes}.`);
    const last = batches.at(-1);
    if (last === undefined || last.bytes + bytes > mostBytes) batches.push({ records: [record], lines: line, bytes });
    else {
      last.records.push(record);
      last.lines += line;
      last.bytes += bytes;
    }
  }
  return batches;
}
