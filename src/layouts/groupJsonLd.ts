import type { GroupView } from '../domain/groupView.ts';
import { scriptText } from '../formats/jsonLd.ts';
import { groupJsonLd } from '../formats/schemaOrg.ts';

/** What a Group's page says, for machines: the text of a JSON-LD `<script>`. */
export function jsonLdText({ group, affiliate, meetings }: GroupView, page: string, description: string): string {
  return scriptText(groupJsonLd(group, { page, affiliate, meetings, description }));
}
