import { defined } from './defined.ts';
import type { ListedSite } from '../feeds/listing.ts';
import { isHere, readAddress, territoryNamed } from './readAddress.ts';
import { isOnlinePlace } from './readAttendance.ts';
import type { Finding, ReadSite } from './placeSite.ts';
import { plainLetters } from './plainLetters.ts';
import { readPoint } from './readPoint.ts';
import { readState } from './readState.ts';
import { readLine } from './readText.ts';
import { isCanadian, readZip } from './readZip.ts';
import { quoteWords } from './reading.ts';
import { isSameStreet } from './sameStreet.ts';
import { isStreetClash } from './streetClash.ts';

export interface SiteReading {
  readonly site: ReadSite;
  readonly findings: readonly Finding[];
}

/** A home is a member's. Its town is enough; the Affiliate tells the way. */
const HOME =
  /\b(?:[Pp]rivate (?:[Hh]ome|[Rr]esidence)|(?:[Mm]ember|[Hh]ost|[Ff]acilitator)['’]?s? (?:[Hh]ome|[Hh]ouse|[Rr]esidence)|[Rr]esidence of|[Hh]ome of (?!the\b|[Hh]ope\b)\p{Lu}\p{Ll}+|[Cc]asa (?:particular|privada))\b|(?<!\b(?:St\.?|Saint) )\p{Lu}\p{Ll}+['’]s (?:home|house)\b/u;

/** Words that stand where a street would, because it is told to those who ask. */
const WITHHELD =
  /^(?:(?:the )?(?:address|location|street)(?: is| will be)? )?(?:withheld|undisclosed|confidential|private|tb[ad]|to be (?:announced|determined)|(?:available |given |provided |sent )?(?:up)?on (?:request|registration|rsvp)|not (?:published|listed|public))(?: address| location)?$|^(?:call|contact|e-?mail|text|write|ask)(?: us| the \w+| ahead)?(?: for(?: the)? (?:address|location|directions|details|info(?:rmation)?))?$|^(?:llame|pregunte|escriba)\b.{0,40}$|^(?:direccion )?(?:reservada|confidencial|a peticion)$/u;

/** A mailbox and nothing else. */
const MAILBOX = /^(?:p\.? ?o\.? ?box|post office box|box|apartado(?: postal)?) ?#?\d+[a-z]?$/u;

/** The place of a Listing in plain parts. What cannot be read is a finding; only a foreign country or an unknown state holds it back. */
export function readSite(listed: ListedSite): SiteReading {
  const findings: Finding[] = [];
  const line = (text: string | undefined) => readLine(text)?.text;
  const address = readAddress(line(listed.address) ?? '');
  const country = line(listed.country) ?? address.country ?? '';
  if (!isHere(country) || isCanadian(listed.zip)) {
    const where = isHere(country) ? quoteWords(listed.zip ?? '') : quoteWords(country);
    findings.push({
      code: 'outside-us',
      severity: 'error',
      message: `The address is in ${where}. This directory lists groups in the United States. Correct the country or the ZIP code if that is wrong.`,
    });
  }
  const state = readState(line(listed.state));
  if (state !== undefined && 'question' in state) {
    findings.push({ code: 'state-unclear', severity: 'error', message: state.question });
  }
  const code =
    (state !== undefined && 'read' in state ? state.read : undefined) ?? address.state ?? territoryNamed(country);
  const zip = readZip(line(listed.zip) ?? address.zip, code);
  if (zip !== undefined) findings.push(...zipFindings(zip));
  const point = readPoint(line(listed.latitude), line(listed.longitude));
  if (point !== undefined && 'question' in point) {
    findings.push({ code: 'point-unclear', severity: 'warning', message: point.question });
  }
  const name = line(listed.name);
  const written = line(listed.street) ?? address.street;
  const isMailbox = written !== undefined && MAILBOX.test(plainLetters(written));
  if (isMailbox) {
    findings.push({
      code: 'wrong-value',
      severity: 'warning',
      message: `The street says ${quoteWords(written)}. That is a mailbox, where nobody meets, and was left out. The page shows the town. Write the street of the place.`,
    });
  }
  const isWithheld = written !== undefined && WITHHELD.test(plainLetters(written));
  if (isWithheld) {
    findings.push({
      code: 'wrong-value',
      severity: 'warning',
      message: `The street says ${quoteWords(written)}, which is none, and was left out. The page shows the town, and says to ask. Say in the contact whom.`,
    });
  }
  const street = isWithheld || isMailbox ? undefined : written;
  const city = line(listed.city) ?? address.city;
  const home = isHome(`${name ?? ''} ${street ?? ''}`);
  if (home) {
    findings.push({
      code: 'personal-details',
      severity: 'warning',
      message: `The place ${quoteWords(name ?? street ?? '')} looks like somebody's home. Its name and street were taken out, and the town is shown. Say in the contact how people ask for the way.`,
    });
  }
  if (!home && isStreetClash(name, street)) {
    findings.push({
      code: 'place-unclear',
      severity: 'error',
      message: `The place is called ${quoteWords(name ?? '')}, and its street is ${quoteWords(street ?? '')}. Which is right? Correct the other one.`,
    });
  }
  const parts = {
    name: home || isOnlinePlace(name) || isSameStreet(withoutRest(name, city), street) ? undefined : name,
    street: home || isOnlinePlace(street) ? undefined : street,
    city: isOnlinePlace(city) ? undefined : withoutState(city),
    state: code,
    zip: zip !== undefined && 'read' in zip ? zip.read.zip : undefined,
    point: !home && !isWithheld && !isMailbox && point !== undefined && 'read' in point ? point.read : undefined,
  };
  return { site: { ...defined(parts), approximate: listed.approximate === true || home || isWithheld }, findings };
}

function zipFindings(zip: NonNullable<ReturnType<typeof readZip>>): readonly Finding[] {
  if ('question' in zip) return [{ code: 'zip-format', severity: 'warning', message: zip.question }];
  if (!zip.read.lostZero) return [];
  const message = `The ZIP code had lost the zero at its beginning, and was read as ${zip.read.zip}. Check it, and keep the column as text.`;
  return [{ code: 'zip-lost-zero', severity: 'warning', message }];
}

function isHome(words: string): boolean {
  return HOME.test(words);
}

/** "12 Elm St, Evanston, IL" as a name is the street with its town behind. */
function withoutRest(name: string | undefined, city: string | undefined): string | undefined {
  const at = city === undefined ? -1 : (name?.indexOf(`, ${city}`) ?? -1);
  return at > 0 ? name?.slice(0, at) : name;
}

/** "Springfield, IL" in the field for the city is Springfield. */
function withoutState(city: string | undefined): string | undefined {
  const comma = city?.lastIndexOf(',') ?? -1;
  if (city === undefined || comma < 1) return city;
  const state = readState(city.slice(comma + 1));
  return state !== undefined && 'read' in state ? city.slice(0, comma).trim() : city;
}
