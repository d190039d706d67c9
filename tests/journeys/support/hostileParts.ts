/** What only a listing can have written into a page. Runs in a page, on a document that is parsed but not shown. */
export function strangeParts(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('*')].flatMap((element) => {
    const strange =
      element.localName === 'hostile-tag' ||
      element.hasAttribute('hostile') ||
      ['math', 'template', 'object', 'base', 'iframe'].includes(element.localName);
    const runs = [...element.attributes].some(
      ({ name, value }) =>
        /^on/u.test(name) ||
        name === 'srcdoc' ||
        (/^(href|src|action)$/u.test(name) && /^\s*(javascript|data|vbscript):/iu.test(value)),
    );
    // Where words break out of a description, they become attributes of it.
    const brokenOut =
      element.localName === 'meta' &&
      [...element.attributes].some(
        ({ name }) => !['charset', 'name', 'content', 'http-equiv', 'property'].includes(name),
      );
    return strange || runs || brokenOut ? [element.outerHTML.slice(0, 120)] : [];
  });
}

/** What a Group's page calls it, to whom. Runs in a page. */
export function nameOnPage(html: string) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const spaced = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
  const machines: unknown = JSON.parse(parsed.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
  const found = JSON.stringify(machines);
  return {
    heading: spaced(parsed.querySelector('h1')?.textContent),
    inTitle: spaced(parsed.title),
    toMachines: nameIn(machines) ?? found,
  };
  function nameIn(value: unknown): string | undefined {
    return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
      ? value.name
      : undefined;
  }
}

/** The same of a file of XML. Runs in a page. */
export function strangeXml(xml: string): string[] {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  return [...parsed.querySelectorAll('parsererror, [hostile], hostile-tag, script, img, svg')].map((one) =>
    one.outerHTML.slice(0, 120),
  );
}
