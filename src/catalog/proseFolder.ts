import type { Prose } from '../domain/prose.ts';
import type { Issue } from '../domain/issue.ts';
import { SITE_LANGUAGES, type SiteLanguage } from '../domain/language.ts';
import { readMarkdown } from '../formats/markdown.ts';
import { chooseProse, type Choice } from '../formats/proseChoices.ts';
import { issueIn } from '../formats/yamlRecord.ts';
import type { Deployment } from '../settings.ts';
import { findFiles, readBytes } from './contentFiles.ts';

/** One page of prose as it is written: `pages/<language>/<page>.md`. */
export interface ProseText {
  readonly language: SiteLanguage;
  readonly page: string;
  readonly prose: Prose;
  readonly markdown: string;
}

interface ProseFolder {
  readonly texts: readonly ProseText[];
  readonly issues: readonly Issue[];
  readonly files: number;
}

/** The folder's own pages, and the project's for those it has not, as this deployment says them. */
export function readProse(deployment: Deployment): ProseFolder {
  const { contentFolder, projectContentFolder, ownContent } = deployment;
  const own = readPages(contentFolder);
  const keys = new Set(own.texts.map(keyOf));
  const others = ownContent ? readPages(projectContentFolder).texts.filter((text) => !keys.has(keyOf(text))) : [];
  const chosen = choicesOf(deployment);
  const texts = [...own.texts, ...others].map((text) => ({ ...text, markdown: chooseProse(text.markdown, chosen) }));
  return { ...own, texts };
}

const choicesOf = ({ searchServer, settings }: Deployment): ReadonlySet<Choice> =>
  new Set([
    ...(searchServer === undefined ? [] : (['search-server'] as const)),
    ...(settings.tiles === undefined ? [] : (['street-tiles'] as const)),
  ]);

const keyOf = ({ language, page }: ProseText): string => `${language}/${page}`;

function readPages(contentFolder: string): ProseFolder {
  const { files, issues } = findFiles(contentFolder, { folder: 'pages', levels: 2, ending: '.md' });
  const texts: ProseText[] = [];
  const found: Issue[] = [...issues];
  for (const { file, id, problem } of files) {
    const [folder, page = ''] = id.split('/');
    const language = SITE_LANGUAGES.find((one) => one === folder);
    const read = problem === undefined ? readBytes(contentFolder, file) : { problem };
    const answer = 'problem' in read ? { problems: [read.problem] } : readMarkdown(read.bytes);
    if ('problems' in answer) found.push(...answer.problems.map((one) => issueIn(file, one)));
    else if (language === undefined) {
      const message = `The site speaks ${SITE_LANGUAGES.join(' and ')}, and the folder says "${folder ?? ''}". Move the page.`;
      found.push(issueIn(file, { code: 'prose-wrong', message }));
    } else texts.push({ language, page, ...answer });
  }
  return { texts, issues: found, files: files.length };
}
