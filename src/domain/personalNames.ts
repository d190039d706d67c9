/** Words with a capital that are no part of a person's name. */
const NO_NAME = new Set(
  `about address adult adults affiliate after alano all anonymous any april ask at august ave avenue back bank basement behind big bldg blvd book both
  building by call care catholic cell center centre chapel chat children christ christian church city clinic closed club code college come community
  conference connection contact counseling county covenant court cross day december dial discussion district door dr drive east elementary email
  emergency enter entrance every facebook family february first floor for free friday friends from front fellowship good google grace group
  groups hall health help helpline high holy home hope hospital house hotline hour house id immanuel in info information january join july june king
  lake library lifeline line link list live lower lutheran main map march may medical meet meeting meetings meets memorial mental messenger methodist microsoft middle
  mobile monday nami new newcomer newcomers no north november number october of office old on online open or our outreach parish park parking passcode password pastor
  peace peer phone please plus presbyterian press program public question questions recovery red register registration rehab resource ring road room rsvp saint san santa
  saturday school second see senior september service services side skype smart south spanish speaker st state station step steps street suite sunday
  support synagogue tel telephone temple text thank the third thursday to trinity tuesday unit united unity university upper upstairs use veterans village visit voice
  wednesday wellness west whatsapp when with women womens woods ymca ywca young your youth zip zoom
  alternate anyone begin bring closed first hosted led leader leaders facilitator facilitators facilitated lead meeting ministry new office volunteer
  association bay beach campus creek desk foundation grove heights hills institute plaza reception river society springs square township valley`.split(
    /\s+/u,
  ),
);

/** After one of these the words before it are the name of a building or a street: "Maple Grove Church". */
const CALLED_AFTER = new RegExp(
  `^(?:${`academy agency alliance associates association avenue ave behavioral blvd building campus care cathedral center centre chapel church clinic
  clinical club college community counseling county ctr department desk drive families family fellowship foundation group hall health healthcare hospital
  house human inc institute library llc lutheran medical memorial mental methodist network office outpatient parish park pavilion place plaza presbyterian program
  programs psychiatric recovery residential resources road room school service services servs society square street synagogue team temple therapy treatment university
  wellness ymca ywca`
    .split(/\s+/u)
    .join('|')})$`,
  'u',
);

const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]{1,20}`;

/** Words with a capital that follow each other, initials and "de la" among them. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])${CAPITAL}(?: (?:\p{Lu}\.?(?![\p{L}])|de|la|del|van|von|di|da|${CAPITAL})){1,6}(?![\p{L}\p{N}@])`,
  'gu',
);

interface FoundName {
  readonly name: string;
  readonly index: number;
}

/** What may be a first and a last name: at least two words of a run, none of which is a common word. */
function namesIn(text: string): readonly FoundName[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const names: FoundName[] = [];
    const [next = ''] = /^ \p{L}+/u.exec(text.slice(index + run.length, index + run.length + 20)) ?? [];
    const buildings = [...run.split(' '), next.trim()].map((word) => CALLED_AFTER.test(word.toLowerCase()));
    const isCalledAfter = (position: number) => buildings.includes(true, position);
    let words: string[] = [];
    let at = index;
    for (const [position, word] of [...run.split(' '), ''].entries()) {
      const plain = word.toLowerCase().replace(/['’]s$|[.]$/gu, '');
      if (word !== '' && !NO_NAME.has(plain)) {
        words.push(word);
        continue;
      }
      const name = words.join(' ');
      const isFull = words.filter((each) => /^\p{Lu}[\p{L}'’-]+$/u.test(each)).length > 1;
      if (isFull && !isCalledAfter(position)) names.push({ name, index: at });
      at += name.length + (words.length > 0 ? 1 : 0) + word.length + 1;
      words = [];
    }
    return names;
  });
}

/** Words that say whose name comes: "Facilitators: Pat Example and Sam Sample". */
const LEADS =
  /\b(?:facilitators?|co-?facilitators?|facilitated by|leaders?|led by|hosted by|hosts?|contact(?: persons?)?|ask for|speak (?:to|with)|chair(?:person)?|coordinators?|(?<!\p{L} )(?:call|text|e-?mail)|facilitador(?:es|as?)?|contacto|llame a|preguntar por)(?: (?:is|are))?[:\s-]*$/iu;

/** Whether the words before a name say that this person leads or is to be asked. */
export const isNamedAsContact = (before: string): boolean => LEADS.test(before);

/** How far from a name a number may stand to be taken for that person's. Unit: characters. */
const NEAR = 40;

/**
 * Full names of people that stand beside a phone number or an e-mail address, or
 * after a word such as "facilitator". A first name alone stays.
 */
export function findNames(text: string, hasContact: (part: string) => boolean): readonly string[] {
  const names = new Set<string>();
  let listedUntil: number | undefined;
  for (const { name, index } of namesIn(text)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const listed = listedUntil !== undefined && /^(?:,| and| &| or| y|\/)+ ?$/u.test(text.slice(listedUntil, index));
    const near = text.slice(Math.max(0, index - NEAR), index + name.length + NEAR);
    const line = near.split('\n').find((part) => part.includes(name)) ?? near;
    if (!listed && !isNamedAsContact(before) && !hasContact(line)) continue;
    names.add(name);
    listedUntil = index + name.length;
  }
  return [...names];
}

/**
 * A contact's name without a surname: "Pat Example" becomes "Pat", a role such as
 * "Connection coordinator" and "Pat E." stay.
 */
export function withoutSurname(name: string): { readonly name: string; readonly full: boolean } {
  const [found] = namesIn(name.slice(0, 200));
  if (found === undefined || found.name.split(/[\s.]+/u).some((word) => ROLE.test(word))) return { name, full: false };
  const [first = ''] = found.name.split(' ');
  return { name: name.replace(found.name, first), full: true };
}

const ROLE =
  /^(?:coordinator|director|manager|president|secretary|treasurer|chairperson|executive|education|programs?|team|staff|desk|specialist|coordinador[a]?|apoyo)$/iu;
