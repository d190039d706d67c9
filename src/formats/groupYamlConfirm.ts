import { keyOrder } from './groupYaml.ts';

const LINE = /^(?:confirmedOn|"confirmedOn"|'confirmedOn')[ \t]*:[ \t]*(?<value>[^\s#]+|"[^"\n]*"|'[^'\n]*')?/mu;

/**
 * The text of a listing with another `confirmedOn`. One line changes, or one is put
 * where the order of keys has it; every other byte stays, comments, dates of the
 * demonstration and line ends included. A key at the start of a line can be nothing
 * but a key of the listing itself, since texts of several lines are indented.
 */
export function withConfirmedOn(text: string, date: string): string {
  if (LINE.test(text)) return text.replace(LINE, `confirmedOn: ${date}`);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const later = keyOrder([]).slice(keyOrder([]).indexOf('confirmedOn') + 1);
  const next = new RegExp(`^(?:${later.join('|')})[ \\t]*:`, 'mu').exec(text);
  const at = next?.index ?? text.length;
  const before = text.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : end}confirmedOn: ${date}${end}${text.slice(at)}`;
}
