/** What an Affiliate copies into its own website. */
export interface EmbedLines {
  readonly script: string;
  readonly frame: string;
}

/**
 * HTML to be pasted into somebody else's page, so names are escaped here and now.
 *
 * Every address is a full one. `list` is what the frame shows, `page` where the link leads
 * that stays when script or frame does not come.
 */
export function embedLines(embedded: {
  readonly affiliate: string;
  readonly language: string;
  readonly heading: string;
  readonly script: string;
  readonly list: string;
  readonly page: string;
}): EmbedLines {
  const { affiliate, language, heading, script, list, page } = embedded;
  const link = `<a href="${escaped(page)}">${escaped(heading)}</a>`;
  return {
    script: `<script type="module" src="${escaped(script)}"></script><nami-groups affiliate="${escaped(affiliate)}" lang="${escaped(language)}">${link}</nami-groups>`,
    frame: `<iframe src="${escaped(list)}" title="${escaped(heading)}" width="100%" height="700" loading="lazy" referrerpolicy="no-referrer"></iframe><p>${link}</p>`,
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
