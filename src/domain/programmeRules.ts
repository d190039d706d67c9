import type { LintRule } from './lintRule.ts';
import { isWords, unlessDenied, words } from './wordingRules.ts';

/** What a Connection group is not: it costs nothing, and it is not the group for relatives. */
export const PROGRAMME_RULES: readonly LintRule[] = [
  {
    code: 'fee-charged',
    severity: 'error',
    looksFor: '"$10 per session", "registration fee", "we accept insurance", "cuota de $5"',
    why: 'A Connection group is free, and its page says so. Nobody should be asked for money at the door.',
    mend: 'If it is about parking or a gift, say that. If the group charges, it is not a Connection group.',
    find: (text, group) => (text.kind === 'travel' || !isWords(text) ? undefined : findFee(text, group)),
  },
  {
    code: 'other-programme',
    severity: 'error',
    looksFor: 'the name of another programme as the name of the group: "Family Support Group", "Family-to-Family"',
    why: 'People who live with a mental illness would come into a room of relatives, and relatives into theirs.',
    mend: "This directory lists Connection groups alone. Take the listing out, or correct the group's name.",
    find: inName(
      /\bfamily support groups?\b|\bfamily[- ]to[- ]family\b|\bnami (?:family|basics|peer[- ]to[- ]peer|homefront|ending the silence|in our own voice)\b/u,
      /\bde familia a familia\b|\bapoyo (?:a|para) (?:(?:las? |los )?famili(?:as?|ares))\b|\bgrupo (?:de|para) familiares\b/u,
    ),
  },
  {
    code: 'other-programme',
    severity: 'warning',
    looksFor: 'a group said to be for relatives, friends or caregivers: "this group is for family members"',
    why: 'A Connection group is for people who live with a mental illness themselves.',
    mend: 'If the group is for relatives, take the listing out. If they are welcome too, say so in other words.',
    find: (text, group) =>
      text.kind === 'name'
        ? FOR_RELATIVES_IN_NAME.exec(text.plain)?.[0]
        : text.kind === 'words'
          ? saysForRelatives(text, group)
          : undefined,
  },
];

const FOR_RELATIVES_IN_NAME =
  /\b(?:for|of) (?:families|family members|relatives|loved ones|caregivers)\b|\b(?:family (?:and|&) friends|friends (?:and|&) family)\b|\bpara (?:familias|familiares|cuidadores|seres queridos)\b/u;

const saysForRelatives = unlessDenied(
  /\b(?:this|our|the|a) (?:support )?group (?:is )?(?:only )?for (?:the )?(?:families|family members|relatives|loved ones|caregivers|friends and family|parents of)\b/u,
  /\b(?:este|el|un) grupo (?:de apoyo )?(?:es )?(?:solo )?para (?:los |las )?(?:familiares|familias|cuidadores|seres queridos|padres de)\b/u,
);

/** Beside one of these a sum is about something else, or is said not to be asked for. */
const NO_FEE =
  /\b(?:parking|park|garage|meter|bus|train|fare|transit|donations?|donate|suggested|voluntary|optional|free|no cost|no charge|waived|estacionamiento|parquimetro|autobus|tren|pasaje|donacion(?:es)?|voluntari[ao]|opcional|gratis|gratuit[ao]|sin costo)\b/u;

const fee = unlessDenied(
  /\$ ?[1-9]\d{0,3}(?:\.\d\d)? ?(?:(?:per|a|an|each|for each|every|por|cada|\/) ?(?:la |cada )?)(?:session|meeting|visit|week|month|class|group|person|sesion|reunion|persona|visita|semana|mes)\b/u,
  /\b(?:fees?|admission|cover charge|costs?|copays?|co-pays?|dues|cuotas?|costo|tarifa|precio|entrada)(?: (?:is|are|of|es|de)){0,2}:? ?\$ ?[1-9]/u,
  /\b(?:membership|registration|session|group|attendance|program) (?:fees?|dues)\b/u,
  /\b(?:we|insurance) (?:accept|accepted|take|bill|required)\b.{0,20}\b(?:insurance|medicaid|medicare)\b|\binsurance (?:is )?(?:accepted|required|billed)\b|\bsliding[- ]scale\b/u,
  /\b(?:cuota|tarifa) (?:mensual|semanal|de (?:inscripcion|registro|entrada))\b|\b(?:se cobra|cobramos|cuesta)\b.{0,12}\d/u,
);

const findFee: LintRule['find'] = (text, group) => {
  for (const sentence of text.plain.split(/[.;!?](?=\s|$)|\n/u)) {
    const found = NO_FEE.test(sentence) ? undefined : fee({ ...text, plain: sentence }, group);
    if (found !== undefined) return found;
  }
  return undefined;
};

function inName(...patterns: readonly RegExp[]): LintRule['find'] {
  const find = words(...patterns);
  return (text, group) => (text.kind === 'name' ? find(text, group) : undefined);
}
