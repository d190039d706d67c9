/** Hosts where people have their own mail. */
const PRIVATE_HOSTS =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|aol|aim|hotmail|outlook|live|msn|icloud|me|mac|proton|protonmail|pm|gmx|mail|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|spectrum|earthlink|juno|optonline|roadrunner|rr|frontier|frontiernet|centurylink|q|windstream|fastmail|zoho|yandex|netzero|bellatlantic|embarqmail|mindspring|prodigy)\.(?:[a-z]{2,3}\.)?[a-z]{2,6}$|\.rr\.com$/u;

/** Words in the part before the "@" that make it an office's and no person's. */
const ROLE =
  /nami|info|contact|connect|support|help|office|admin|hello|group|program|educat|director|coordinat|recover|peer|wellness|mental|health|team|staff|volunt|service|website|webmaster|mail|events|chapter|affiliate|president|secretar|treasur|facilitat|outreach|communit|church|library|center|general|inquir|question|noreply|ayuda|apoyo|oficina|grupo/u;

/** Whether an e-mail address looks like a person's: a private mailbox, or a first and last name before the "@". */
export function isPersonalEmail(email: string): boolean {
  const [local = '', host = ''] = partsOf(email);
  if (ROLE.test(local)) return false;
  return PRIVATE_HOSTS.test(host) || NAME.test(local);
}

/** Whether an e-mail address is a mailbox that anybody can have, and no word in it makes it an office's. */
export function isPrivateMailbox(email: string): boolean {
  const [local = '', host = ''] = partsOf(email);
  return PRIVATE_HOSTS.test(host) && !ROLE.test(local);
}

/** Whether the part before the "@" is a first and a last name. */
export function hasNameShape(email: string): boolean {
  return NAME.test(partsOf(email)[0] ?? '');
}

const NAME = /^[a-z]{1,20}[._-][a-z]{2,20}\d{0,4}$/u;

const partsOf = (email: string): readonly string[] => email.trim().toLowerCase().slice(0, 320).split('@');
