import { DATE, MONTH_ALONE } from './writtenDate.ts';

/** What a phrase says about dates. */
export interface DatePhrase {
  readonly kind: 'from' | 'until' | 'span' | 'resumes' | 'off' | 'holidays';
  /** The dates in it, as plain words: two for a span, any number for `off`. */
  readonly dates: readonly string[];
  /** Whether its own words are Spanish, where "1/6" may be the first of June. */
  readonly spanish: boolean;
}

const WHO = String.raw`(?:(?:this |the |our |el |la |este |nuestro )?(?:group|meetings?|mtgs?|support group|grupo|reunion(?:es)?|we|it|nos|se) )?`;
const WILL = '(?:will |is |are )?';
const ON = '(?:(?:again )?(?:on |in |el |en |los ))?';
const WHEN = String.raw`(?<dates>${DATE}|${MONTH_ALONE})`;

/** "Holidays" with whatever one puts before it. */
export const EXCEPT_HOLIDAYS = String.raw`(?:(?:except|excepto|excluding|salvo|menos|no meetings?|no reunion(?:es)?|not held|closed|cerrado|not|but not|no)(?: on| for| en)?(?: (?:the|major|federal|public|legal|national|bank|los|las|dias))* (?:holidays?|feriados|festivos)|holidays? (?:excluded|excepted))`;

const KINDS: readonly (readonly [DatePhrase['kind'], string])[] = [
  [
    'span',
    String.raw`${WHO}${WILL}(?:meets? |runs? |open |se reune |season:? |temporada:? )?(?:from |de |del |desde (?:el )?)?(?<dates>${DATE} ?(?:-|to|through|thru|until|al?|hasta(?: el)?) ?${DATE})`,
  ],
  [
    'from',
    String.raw`${WHO}${WILL}(?:meets? |se reune )?(?:start(?:s|ing)|begin(?:s|ning)|first meeting(?: is)?|effective|as of|a partir del?|empieza|comienza|inicia|desde|primera reunion:?):? ${ON}${WHEN}`,
  ],
  [
    'until',
    String.raw`${WHO}${WILL}(?:meets? |se reune |runs? )?(?:end(?:s|ing)|last meeting(?: is)?|final meeting(?: is)?|through|thru|until|hasta|termina|finaliza|ultima reunion:?):? ${ON}${WHEN}`,
  ],
  [
    'resumes',
    String.raw`${WHO}${WILL}(?:resum(?:es?|ing)|back|return(?:s|ing)|reopen(?:s|ing)|(?:closed|on break|on hiatus|no meetings?) until|reanuda|regresa|vuelve|(?:cerrado|en pausa|sin reuniones) hasta):? ${ON}${WHEN}`,
  ],
  [
    'off',
    String.raw`${WHO}(?:there (?:is|will be) )?(?:no (?:meetings?|groups?|mtgs?)|(?:does not|doesn't|do not|don't|will not|won't) meet|not meeting|except|excepto|salvo|no hay (?:reunion(?:es)?|grupo)|no nos reunimos|no se reune|sin reunion):? (?:during )?${ON}(?<dates>${DATE}(?:(?:,? (?:and|or|y|e|ni|&) |, ?)${ON}${DATE}){0,9}|${MONTH_ALONE})`,
  ],
  ['holidays', EXCEPT_HOLIDAYS],
];

const WHOLE = KINDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'u')] as const);

const SPANISH =
  /\b(?:a partir|empieza|comienza|inicia|desde|primera|hasta|termina|finaliza|ultima|reanuda|regresa|vuelve|excepto|salvo|no hay|no nos|no se|sin|temporada|del?|al|el)\b/u;

/** What a clause in plain words says about dates, where it says nothing else. */
export function readDatePhrase(clause: string): DatePhrase | undefined {
  const words = clause.replace(/^[\s*(["'-]+|[\s*)\]"'.!-]+$/gu, '');
  if (words === '' || words.length > 120) return undefined;
  for (const [kind, pattern] of WHOLE) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const dates = match.groups?.['dates'] ?? '';
    return { kind, dates: dates.match(ANY) ?? [], spanish: SPANISH.test(words.replace(dates, ' ')) };
  }
  return undefined;
}

const ANY = new RegExp(`${DATE}|${MONTH_ALONE}`, 'gu');

/** Where such a phrase may begin at the end of a field: behind a blank, a comma, a bracket or a dash. */
const SIGNS = /[\s,;(–—-]+(?=\S)/gu;

/** Unit: UTF-16 code units. A field that is longer is a text. */
const LONGEST_FIELD = 200;

/**
 * The phrase that a field ends in, and the field without it: "7pm except holidays" →
 * "7pm". The longest that can be read counts. `plain` makes words plain, and must
 * not change their number of letters.
 */
export function takeDatePhrase(
  field: string,
  plain: (words: string) => string,
): { readonly rest: string; readonly words: string; readonly phrase: DatePhrase } | undefined {
  if (field.length > LONGEST_FIELD) return undefined;
  const starts = [0, ...[...field.matchAll(SIGNS)].map(({ index, 0: signs }) => index + signs.length)];
  for (const start of starts) {
    const words = field.slice(start);
    const phrase = readDatePhrase(plain(words));
    if (phrase === undefined) continue;
    const rest = field.slice(0, start).replace(/[\s,;(–—-]+$/u, '');
    return { rest, words: words.replace(/\)$/u, '').trim(), phrase };
  }
  return undefined;
}
