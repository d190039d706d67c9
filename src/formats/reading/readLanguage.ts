import type { Listing } from '../feeds/listing.ts';
import { type LanguageInWords, languageInWords } from './languageInWords.ts';
import type { Finding } from './placeSite.ts';
import { quoteWords } from './reading.ts';
import { readLine, readParagraph } from './readText.ts';

/** What the texts of a record say of the language spoken, for where no field says it. */
export function readLanguageInWords({
  name,
  groupName,
  site,
  notes,
  groupNotes,
}: Listing): LanguageInWords | undefined {
  const line = (text: string | undefined) => readLine(text)?.text;
  return languageInWords({
    name: [line(name), line(groupName)].filter((text) => text !== undefined).join('; '),
    siteName: line(site?.name),
    notes: [notes, groupNotes, site?.notes].flatMap((text) => readParagraph(text, 8000)?.text ?? []),
  });
}

export function aboutLanguage(language: LanguageInWords | undefined): readonly Finding[] {
  if (language === undefined) return [];
  if ('question' in language) return [{ code: 'language-unclear', severity: 'error', message: language.question }];
  const message = `The name ${quoteWords(language.words)} shows which language is spoken, and no field does: it was read as "${language.read}". Write the language into its field.`;
  return [{ code: 'language-unclear', severity: 'warning', message }];
}
