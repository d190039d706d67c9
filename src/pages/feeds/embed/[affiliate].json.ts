import type { APIRoute } from 'astro';
import { type AffiliateGroups, loadAffiliateLists } from '../../../catalog/affiliateLists.ts';
import { loadDirectory } from '../../../catalog/directory.ts';
import { sayEmbedded } from '../../../components/sayEmbedded.ts';
import type { EmbeddedLists } from '../../../domain/embeddedList.ts';
import { pageContext } from '../../../layouts/pageContext.ts';

export async function getStaticPaths() {
  return (await loadAffiliateLists()).map((props) => ({ params: { affiliate: props.affiliate.id }, props }));
}

/** An Affiliate's Groups in sentences, for `/embed.js` on the Affiliate's own website. */
export const GET: APIRoute<AffiliateGroups> = async ({ props: { affiliate, listed } }) => {
  const { today, settings } = await loadDirectory();
  const { demonstration } = settings;
  const lists: EmbeddedLists = {
    en: sayEmbedded(affiliate, listed, { ...pageContext('en'), today, demonstration }),
    es: sayEmbedded(affiliate, listed, { ...pageContext('es'), today, demonstration }),
  };
  return Response.json(lists);
};
