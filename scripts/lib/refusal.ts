import type { Content } from '../../src/catalog/contentFolder.ts';
import type { Issue } from '../../src/domain/issue.ts';
import type { Deployment } from '../../src/settings.ts';

/**
 * What keeps the site from being built at all: wrong settings, and invented groups
 * left in the project's own content once the site is no demonstration. Wrong
 * listings never do; the rest is published without them.
 */
export function whyNotBuilt(deployment: Deployment, content: Pick<Content, 'issues'>): readonly Issue[] {
  if (deployment.ownContent) return deployment.issues;
  return [...deployment.issues, ...content.issues.filter(({ code }) => code === 'demonstration-left')];
}
