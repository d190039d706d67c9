import type { LintRule } from './lintRule.ts';
import type { ListingText } from './listingTexts.ts';

/**
 * Words that may hurt somebody who reads them, in English and Spanish. They follow
 * what is recommended for speaking safely about suicide: no methods, and nobody
 * "commits" it or has "success" with it. "Suicide" itself may be said.
 */
export const WORDING_RULES: readonly LintRule[] = [
  {
    code: 'unsafe-wording',
    severity: 'error',
    looksFor: '"committed suicide", "successful" or "failed" suicide; "cometió suicidio", "suicidio consumado"',
    why: 'It speaks of a crime or of an achievement. People who grieve, and people who think of dying, read these pages.',
    mend: 'Write "died by suicide" or "attempted suicide"; in Spanish "murió por suicidio" or "intentó suicidarse".',
    find: words(
      /\bcommit(?:s|ted|ting)? suicide\b/u,
      /\b(?:successful|completed|failed|unsuccessful|botched) (?:suicides?|attempts? at suicide)\b/u,
      /\bcomet(?:er|e|io|ieron|en|ido) (?:el |un )?suicidio\b/u,
      /\bsuicidios? (?:exitosos?|consumados?|logrados?|fallidos?|frustrados?)\b/u,
      /\bintentos? (?:exitosos?|fallidos?|frustrados?) de suicidio\b/u,
      /\bintentos? de suicidio (?:exitosos?|fallidos?|frustrados?)\b/u,
    ),
  },
  {
    code: 'unsafe-wording',
    severity: 'error',
    looksFor: 'how somebody died or may die: "hanged himself", "overdosed on pills", "se ahorcó"',
    why: 'To describe a method puts people at risk who think of suicide.',
    mend: 'Leave out how. Say that the group is for people who have thought of suicide or lost somebody, if it is.',
    find: words(
      /\b(?:hang(?:ed|ing)?|hung|drown(?:ed|ing)?|poison(?:ed|ing)?|suffocat(?:e|ed|ing)|stab(?:bed|bing)?|kill(?:ed|ing)?) (?:my|your|him|her|them|our)sel(?:f|ves)\b/u,
      /\b(?:shot|shoot(?:ing)?) (?:my|him|her|them)sel(?:f|ves)\b(?! in the foot)/u,
      /\b(?:jump(?:ed|ing)?|leap(?:ed|ing)?|leapt) (?:off|from) (?:a |the |his |her )?(?:bridge|building|roof|balcony)\b/u,
      /\bslit(?:ting)? (?:my|your|his|her|their) wrists?\b/u,
      /\boverdos(?:ed|ing) (?:on|with)\b|\btook an? (?:fatal |lethal )?overdose\b/u,
      /\bsuicide (?:methods?|pacts?|notes?)\b|\bmetodos? (?:de|para el) suicidio\b/u,
      /\bse (?:ahorco|colgo|enveneno|corto las venas|pego un tiro|dispar[oa] en)\b/u,
      /\b(?:ahorcarse|cortarse las venas|envenenarse|matarse|pegarse un tiro)\b/u,
      /\b(?:salto|se lanzo|se tiro|lanzarse|tirarse) (?:de|desde) (?:un|el|la|una) (?:puente|edificio|azotea|balcon)\b/u,
    ),
  },
  {
    code: 'unsafe-wording',
    severity: 'warning',
    looksFor: 'people called by an illness or a slur: "schizophrenics", "the mentally ill", "esquizofrénicos"',
    why: 'A person is more than a diagnosis, and these are the readers of the page.',
    mend: 'Name the person first: "people who live with schizophrenia", "personas que viven con esquizofrenia".',
    find: words(
      /\b(?:schizophrenics|schizos?|psychos|psychotics|bipolars|lunatics|retards?|mental patients?|mental cases?)\b/u,
      /\b(?:the|for) mentally ill\b(?! (?:adults|people|person|persons|loved))/u,
      /\b(?:esquizofrenicos|enfermos mentales|los bipolares|trastornados|dementes|retrasados mentales)\b/u,
    ),
  },
  {
    code: 'medical-claim',
    severity: 'error',
    looksFor: '"cures depression", "stop taking your medication", "cura la ansiedad", "deje sus medicamentos"',
    why: 'Somebody may stop a treatment because of it. A peer group promises no cure and gives no medical advice.',
    mend: 'Take it out. Say what happens in the group: people listen and tell what helped them.',
    find: unlessDenied(
      /\b(?:cures?|curing|heals?|reverses?|eliminates?) (?:your |all |any |the )?(?:depression|anxiety|bipolar|schizophrenia|ptsd|mental illness|addiction|psychosis|ocd|adhd)/u,
      /\bguaranteed (?:cure|recovery|healing|relief|results)\b/u,
      /\b(?:stop|quit)(?: taking)? (?:your |all )?(?:medications?|meds|medicines?|pills|antidepressants)\b/u,
      /\b(?:throw away|get off|come off|instead of|replaces?) (?:your )(?:medications?|meds|medicines?|pills|doctor|antidepressants)\b/u,
      /\b(?:cura|curar|curamos|sana|elimina) (?:la |el |su |tu |toda )?(?:depresion|ansiedad|bipolaridad|trastorno bipolar|esquizofrenia|enfermedad mental|adiccion)\b/u,
      /\bcura (?:garantizada|milagrosa)\b|\brecuperacion garantizada\b/u,
      /\b(?:deje|dejar|abandone|suspenda)(?: de tomar)? (?:su|sus|los|la|las|tu|tus) (?:medicamentos?|medicinas?|pastillas|medicacion)\b/u,
    ),
  },
  {
    code: 'medical-claim',
    severity: 'warning',
    looksFor: 'the group called therapy: "group therapy", "led by a therapist", "terapia de grupo"',
    why: 'A Connection group is led by peers and is no therapy. Somebody may expect a doctor.',
    mend: 'Call it a support group led by trained peers. If it is therapy, it is not a Connection group.',
    find: unlessDenied(
      /\b(?:group therapy|therapy groups?|therapeutic treatment)\b/u,
      /\b(?:led|run|facilitated|hosted) by (?:a |an |our )?(?:licensed |clinical |professional )*(?:therapist|psychologist|psychiatrist|counselor|clinician|doctor)/u,
      /\bterapia (?:de grupo|grupal)\b|\bdirigid[oa] por (?:un |una )?(?:terapeuta|psicolog[oa]|psiquiatra|medic[oa])\b/u,
    ),
  },
  {
    code: 'advertising',
    severity: 'warning',
    looksFor: '"special offer", "20% off", "promo code", "oferta especial"',
    why: 'A listing tells where people meet. What sells something does not belong beside it.',
    mend: 'Take it out, unless it is about something free that the group itself offers.',
    find: words(
      /\b(?:buy now|order now|act now|limited[- ]time offer|special offer|(?:discount|promo|coupon) codes?|money[- ]back|satisfaction guaranteed|free (?:consultation|trial|quote))\b/u,
      /\b\d{1,2} ?% (?:off|discount|de descuento)\b/u,
      /\bvisit our (?:online )?(?:shop|store)\b/u,
      /\b(?:compre|ordene|llame) ya\b|\boferta especial\b|\bcodigo de descuento\b|\b(?:consulta|prueba) gratis\b/u,
    ),
  },
];

/** Finds the first of some patterns in a text that is words. */
export function words(...patterns: readonly RegExp[]): LintRule['find'] {
  return (text) => (isWords(text) ? firstOf(text, patterns)?.[0] : undefined);
}

/** As `words`, but "it does not cure depression" and "no es terapia de grupo" say the opposite. */
export function unlessDenied(...patterns: readonly RegExp[]): LintRule['find'] {
  return (text) => {
    if (!isWords(text)) return undefined;
    const found = firstOf(text, patterns);
    return found === undefined || DENIED.test(text.plain.slice(Math.max(0, found.index - 40), found.index))
      ? undefined
      : found[0];
  };
}

const DENIED = /(?:\b(?:not|no|never|nor|without|nobody|isn't|nunca|ni|sin|nadie|tampoco)\b|n't)[^.;!?\n]*$/u;

export const isWords = ({ kind }: ListingText): boolean => kind !== 'link' && kind !== 'email';

function firstOf({ plain }: ListingText, patterns: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(plain);
    if (found !== null) return found;
  }
  return undefined;
}
