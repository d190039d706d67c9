/**
 * What a file is that is not text, as a sentence and what to do about it, or
 * `undefined` where nothing speaks against text. Told by its first bytes, never
 * by its name: people rename files in the hope that it helps.
 *
 * Source of the signatures: the formats' own specifications.
 */
export function sayFileKind(bytes: Uint8Array): string | undefined {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return sayPackage(bytes);
  return KINDS.find(({ first }) => begins(bytes, first))?.says;
}

const AS_CSV = 'Save it as CSV (File, Download, CSV) and import that file.';

const KINDS: readonly { readonly first: readonly number[]; readonly says: string }[] = [
  { first: [0xd0, 0xcf, 0x11, 0xe0], says: `This is an older Excel or Word file. ${AS_CSV}` },
  { first: [0x1f, 0x8b], says: 'This file is compressed (gzip). Unpack it first, and import the file inside.' },
  { first: [0x42, 0x5a, 0x68], says: 'This file is compressed (bzip2). Unpack it first, and import the file inside.' },
  {
    first: [0x28, 0xb5, 0x2f, 0xfd],
    says: 'This file is compressed (zstd). Unpack it first, and import the file inside.',
  },
  {
    first: [0xfd, 0x37, 0x7a, 0x58],
    says: 'This file is compressed (xz). Unpack it first, and import the file inside.',
  },
  { first: [0x37, 0x7a, 0xbc, 0xaf], says: 'This is a 7z archive. Unpack it first, and import the file inside.' },
  { first: [0x52, 0x61, 0x72, 0x21], says: 'This is a RAR archive. Unpack it first, and import the file inside.' },
  {
    first: [0x25, 0x50, 0x44, 0x46],
    says: 'This is a PDF, made for reading and printing. Ask for the list it was made from, as CSV or JSON.',
  },
  {
    first: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    says: 'This is a text document (RTF). Copy its table into a spreadsheet and save that as CSV.',
  },
  { first: [0x89, 0x50, 0x4e, 0x47], says: 'This is a picture (PNG). Ask for the list as CSV or JSON.' },
  { first: [0xff, 0xd8, 0xff], says: 'This is a picture (JPEG). Ask for the list as CSV or JSON.' },
  { first: [0x47, 0x49, 0x46, 0x38], says: 'This is a picture (GIF). Ask for the list as CSV or JSON.' },
  { first: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], says: 'This is a database (SQLite). Export its table as CSV.' },
  { first: [0xff, 0xfe, 0x00, 0x00], says: 'This file is saved as UTF-32. Save it again as UTF-8.' },
  { first: [0x00, 0x00, 0xfe, 0xff], says: 'This file is saved as UTF-32. Save it again as UTF-8.' },
];

/** Spreadsheets and documents are ZIP archives, told by what is in them: named at the start, and again at the end. */
function sayPackage(bytes: Uint8Array): string {
  const names = latin(bytes.subarray(0, 4_000)) + latin(bytes.subarray(-64_000));
  if (names.includes('xl/')) return `This is an Excel file. ${AS_CSV}`;
  if (names.includes('opendocument.spreadsheet')) return `This is a LibreOffice spreadsheet. ${AS_CSV}`;
  if (names.includes('.iwa')) return `This is an Apple Numbers or Pages file. ${AS_CSV}`;
  if (names.includes('word/') || names.includes('opendocument.text')) {
    return 'This is a text document. Copy its table into a spreadsheet and save that as CSV.';
  }
  return 'This is a ZIP archive. Unpack it first, and import the file inside.';
}

const begins = (bytes: Uint8Array, first: readonly number[]) => first.every((byte, index) => bytes[index] === byte);

const latin = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
