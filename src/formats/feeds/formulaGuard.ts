/**
 * Spreadsheets take a cell that begins with one of these signs for a formula and
 * work it out, whoever wrote it. An apostrophe before it makes it text again; full-width
 * signs count, because some programs make them narrow first.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** Numbers and phone numbers may begin with a sign: there is nothing to work out that does harm. */
const HARMLESS = /^(?:[+-]\d{1,9}(?:\.\d{1,20})?|\+1?[ .-]?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})$/u;

/** A cell as it may leave for a spreadsheet: guarded where it could be taken for a formula. */
export function guardCell(cell: string): string {
  return FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell;
}

/** Takes exactly one guard off. What follows has to be what a guard is for, so `'tis` stays. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
