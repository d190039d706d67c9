import { useEffect, useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import type { SiteLanguage } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings.ts';
import type { AreaIndex } from '../../search/areaIndex.ts';
import { bringTemporal } from '../temporal.ts';
import { type CheckModule, loadCheck } from './checkModule.ts';
import { type FormWords, loadFormWords } from './formWords.ts';
import type { KnownAffiliate } from './GroupPart.tsx';
import type { OpenedForm } from './OpenedForm.tsx';

export interface PublishProps {
  readonly language: SiteLanguage;
  /** The path the site lives under, from `/` to `/`. */
  readonly base: string;
  readonly affiliates: readonly KnownAffiliate[];
  /** Whom to write to about the directory. */
  readonly contact: Contact;
  /** The setting `links.newFile`. */
  readonly newFile: string | undefined;
  readonly tiles: Settings['tiles'] | undefined;
  readonly areas: AreaIndex;
  /** What is said while the form is on its way, and when it does not come. */
  readonly waiting: { readonly loading: string; readonly failed: string };
  /** When the page was built. Unit: milliseconds since 1970. */
  readonly builtAt: number;
}

interface Loaded {
  readonly words: FormWords;
  readonly check: CheckModule;
  readonly Opened: typeof OpenedForm;
}

/**
 * The publishing form. Before its script has come there is nothing of it in the page,
 * so nobody fills in a form that leads nowhere; the other ways to publish are there.
 */
export function PublishGroup(props: PublishProps) {
  const { language, waiting } = props;
  const [loaded, setLoaded] = useState<Loaded>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    setSaid(waiting.loading);
    Promise.all([loadFormWords(language), loadCheck(), import('./OpenedForm.tsx'), bringTemporal()]).then(
      ([words, check, { OpenedForm: Opened }]) => {
        setLoaded({ words, check, Opened });
        setSaid('');
      },
      () => setSaid(waiting.failed),
    );
  }, [language]);

  return (
    <div className="publish-island">
      <p role="status">{said}</p>
      {loaded !== undefined && <loaded.Opened {...props} words={loaded.words} check={loaded.check} />}
    </div>
  );
}
