/** A United States number as programs write it, `+1-847-555-0142`, and its extension apart. */
export function phoneParts(phone: string): { readonly number: string; readonly extension?: number } {
  const [written = '', extension] = phone.split(/\s*(?:x|ext\.?)\s*/iu);
  const number = written.replace(/\D/gu, '').replace(/^1?(\d{3})(\d{3})(\d{4})$/u, '+1-$1-$2-$3');
  return { number, ...(extension === undefined ? {} : { extension: Number(extension) }) };
}
