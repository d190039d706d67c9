import { useEffect, useState } from 'react';
import { mainAddressOf } from '../domain/mainAddress.ts';
import type { Place } from '../domain/place.ts';
import { stateName } from '../domain/state.ts';
import { affiliatePath, affiliatesOf, isAffiliateFile, type AffiliateEntry } from '../search/affiliateFiles.ts';
import type { FetchFile } from '../search/fetchFile.ts';
import type { HelpStrings } from '../strings/en/finderHelp.ts';
import type { RowSituation } from './GroupRow.tsx';
import { Rung } from './Rung.tsx';

interface Props {
  readonly place: Place;
  readonly situation: RowSituation;
  readonly help: HelpStrings;
  readonly fetchFile: FetchFile;
}

/** The Affiliate that looks after the county of a Place, where one says so; otherwise the page of the state. */
export function AffiliateRung({ place, situation: { language, base }, help, fetchFile }: Props) {
  const { county, state } = place;
  const [affiliates, setAffiliates] = useState<readonly AffiliateEntry[]>([]);
  const to = { language, base };

  useEffect(() => {
    setAffiliates([]);
    if (county === undefined || state === undefined) return;
    const controller = new AbortController();
    fetchFile(`${base}${affiliatePath(state)}`, controller.signal).then(
      (file) => {
        if (file.arrived && isAffiliateFile(file.content)) setAffiliates(affiliatesOf(file.content, county));
      },
      () => undefined,
    );
    return () => controller.abort();
  }, [county, state, base, fetchFile]);

  if (state === undefined && affiliates.length === 0) return null;
  return (
    <Rung id="rung-affiliate" title={help.affiliate} sign="phone">
      {affiliates.length === 0 && <p>{help.affiliateUnknown}</p>}
      {affiliates.map(([id, name, phone]) => (
        <div className="rung__affiliate" key={id}>
          <p>{help.affiliateWords(name)}</p>
          <ul className="rung__ways">
            {phone !== '' && (
              <li>
                <a className="link-line" href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>
                  {phone}
                </a>
              </li>
            )}
            <li>
              <a className="link-line" href={mainAddressOf({ page: 'affiliate', affiliate: id }, to)}>
                {help.affiliatePage}
                <span className="visually-hidden">: {name}</span>
              </a>
            </li>
          </ul>
        </div>
      ))}
      {affiliates.length === 0 && state !== undefined && (
        <p>
          <a className="link-line" href={mainAddressOf({ page: 'state', state }, to)}>
            {help.affiliatesOf(stateName(state, language))}
          </a>
        </p>
      )}
    </Rung>
  );
}
