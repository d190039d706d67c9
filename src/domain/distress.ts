import { once } from './once.ts';

/**
 * Whether what someone typed into the search box says that they may be about to
 * harm themselves, in English or Spanish, misspelt or not. Then 988 comes first and
 * nothing of the text is looked for anywhere.
 *
 * "Suicide" alone is enough, though someone may look for a group for the bereaved:
 * they are at risk themselves, and a crisis line above the page costs a moment.
 * "Die", "dead" or "kill" alone are not: they are names of towns and people. No
 * town of the country and no ordinary search reads as distress; the tests hold both
 * lists.
 *
 * It is a small list of phrases, not a judgement. It runs before anything else, so
 * it needs nothing else.
 */
export function readsAsDistress(text: string): boolean {
  // Most searches are a ZIP code, or nothing, and need none of what follows.
  if (/^[\d\s().+-]*$/u.test(text)) return CALLED.test(text);
  const plain = plainly(text);
  if (SAID.test(plain)) return true;
  const words = plain.split(' ');
  if (asks(words)) return true;
  return phrases().some((phrase) => words.some((_, at) => says(words, at, phrase, 0)));
}

/** "988", "9-1-1" and nothing else. */
const CALLED = /^\D*9\D?(?:8\D?8|1\D?1)(?:\D+(?:988|911))*\D*$/u;

/** Unit: UTF-16 code units. */
const LONGEST_TEXT = 1000;

/** Small letters without accents and apostrophes; "killlll" is "kil", which is near enough, and "s u i c i d e" one word. */
const plainly = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .normalize('NFD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, ' ')
    .replace(/([a-z])\1{2,}/gu, '$1')
    .trim()
    .replace(/\b(?:[a-z] ){2,}[a-z]\b|^9 ?[18] ?[18]\b|\b9 ([18]) \1\b/gu, (apart) => apart.replaceAll(' ', ''))
    .replace(/\bm[ey] s[elf]{2,4}\b/gu, 'myself')
    .replace(ORDINARY, '');

/** What has words of distress in it and is none: "by myself", "drop off", "overdose awareness", "vivir lejos". */
const ORDINARY =
  /\b(?:by \w+sel(?:f|ves)|drop off|dead end|overdose (?:awareness|prevention|education|support|grief|loss)|(?:prevencion|concien\w+) (?:de|sobre) sobredosis|liv(?:e|ing) (?:far|near|close)|(?:vivir|estar) (?:lejos|cerca|fuera)|mental health (?=cris|emerg))(?:\b ?)/gu;

/** What is said in these very words, or ends with them: "no puedo mas", not "no puedo mas de 30 minutos". */
const SAID =
  /\bkill? me\b|\bkys\b|\b(?:kill|hurt)(?:my|your|him|her|them)sel|\bi?want ?to ?die\b|^kms$|\b(?:to|wanna|gonna|just|should|ill|i) kms\b|\bun alive\b|\bsewer ?sl?ide\b|\bend(?:ing)? it(?:$| (?:all|tonight|now|today)\b)|\bdriv(?:e|ing)(?: my car)? (?:off|into) (?:a|the) (?:bridge|cliff|tree|wall)\b|\b(?:in a?|en|de) ?crisis\b|\b(?:cant|can ?not) (?:go on|keep going|take (?:it|this)|do (?:this|life))(?: any ?more)?$|\b(?:ya no (?:puedo|aguanto)|no (?:puedo|aguanto|soporto) mas|no (?:quiero|puedo) seguir)(?: (?:mas|ya|asi|ayuda|con (?:esto|todo|la vida|mi vida)))*$/u;

/** Whether somebody asks for help or for a crisis line, and says nothing else: "I need help", not "help finding a group". */
const asks = (words: readonly string[]): boolean =>
  words.every((word) => ASKING.test(word) || HELP.test(word)) && words.some((word) => HELP.test(word));

const HELP =
  /^(?:988|911|help|hlep|helpme|helpline|cris[ie]s|emergenc(?:y|ia)|emergancy|a(?:yuda|yudame|yudenme|uxilio))$/u;

const ASKING =
  /^(?:i|im|we|me|us|my|a|an|the|is|it|its|this|to|u|you|can|really|need|needs|want|some(?:one|body)|any(?:one|body)|pl[sz]|pleas|please|now|right|urgent\w*|asap|call|text|dial|chat|line|number|lifeline|necesit[oa]|quiero|por|favor|porfa\w*|ya|ahora|es|una?|el|la|al|llam\w+|marcar?|alguien|tengo|que|linea)$/u;

/**
 * One word after the other, with at most two others between them. A slash parts
 * words that will do alike. One typo is forgiven in four letters and more. In three,
 * and before an exclamation mark, only two that changed places and one that came
 * twice: "puerto" is near "muerto", and "farm" near "harm".
 */
const PHRASES = [
  'suicide/suicidal/suicidio/suicida/suicidarme/sucidal/unalive/unaliving/overdose/overdosing/sobredosis/selfharm/hotline/matarme/ahorcarme/cortarme/lastimarme/killmyself/hurtmyself/quieromorir/iwanttodie/iwannadie',
  'kill/killing/hurt/hurting/harm/harming/cut/cutting/hang/hanging/shoot/stab/drown/poison/off/end/hate myself/yourself/urself/himself/herself/themself/themselves',
  'cut/cutting/slit my wrists/wrist',
  'self! harm!/harming!',
  'want/wanted/wanna/wish/ready/going/gonna/need/deserve/rather/feel/should/let/how/way/ways/pills!/just die/dying/dieing',
  'be/was/were/am/im dead!',
  'better off dead!',
  'many/all/took/bottle/od/overdosed pills!',
  'ending it all',
  'want/wanna/going end it',
  'end/ending/take/taking my life!/live!/lif/lfe/ife',
  'no/whats/what reason/point live!/living!/life!/go!/going!',
  'nothing live! for',
  'tired/sick of living!/life!/alive!',
  'not/isnt/aint worth living!',
  'over dose',
  'dont/don/not/never want/wanna/wana/deserve live!/alive!/exist/life!',
  'dont/not want/wanna be here!',
  'wish never/not/didnt/wasnt born/exist/alive!/here!',
  'hate my life!',
  'cant/cannot live!/living! like!/anymore',
  'better without! me',
  'care/miss/notice if died!/die!/dead!/gone!',
  'want/make pain! end!/stop!/over!',
  'goodbye world!',
  'gun my head!/mouth!',
  'jump off/front/under bridge/roof/building/cliff/train/traffic',
  'want/wanna disappear',
  'never/dont/not wake! up',
  'quiero/kiero/quisiera/deseo/ganas/prefiero/voy/boy/mejor/pastillas morir/morirme/muerto!/muerta!/matar!/suicidarme/desaparecer',
  'mejor/ojala me muero/muera',
  'me quiero/kiero/quisiera/voy/boy ahorcar/cortar/lastimar/colgar',
  'estar/estarian/estuviera muerto!/muerta!',
  'me mato!',
  'no/sin quiero/kiero/vale/ganas vivir/bivir/viviendo/existir/despertar',
  'no quiero/kiero estar! aqui!',
  'quisiera/quiero no existir/nacido',
  'quitar/quitarme/acabar/terminar vida!/todo!',
  'quiero todo! termine/acabe',
  'hacerme/acerme/aserme dano',
  'me hacer/acer/aser dano',
  'tome/muchas/todas/demasiadas pastillas',
  'me/darme/pegarme dar/pegar/un tiro!/balazo!',
  'tirarme/aventarme/lanzarme/saltar puente/edificio/tren!',
  'razon vivir',
  'vida! no/sin sentido',
  'mejor sin mi',
  'cansado/cansada/harto!/harta! vivir/vida!',
  'odio mi vida!',
];

/** Words of their own, one letter away from one above. */
const NO_SLIPS =
  /^(?:will|hill|bill|mill|fill|have|hand|hunt|went|days|with|fish|wash|cafe|case|come|core|game|lake|take|make|morar|mover|core|must|carer|pastilla|toda)$/u;

const phrases = once((): readonly Phrase[] =>
  PHRASES.map((phrase) =>
    phrase.split(' ').map((slot) =>
      slot.split('/').map((word) => {
        const meant = word.replace('!', '');
        return { meant, isStrict: word !== meant || meant.length < 4 };
      }),
    ),
  ),
);

/** Slots, each with the words that will do. */
type Phrase = readonly (readonly Word[])[];

interface Word {
  readonly meant: string;
  /** Only a slip of the finger is forgiven. */
  readonly isStrict: boolean;
}

/** Whether the words from `from` on say the rest of a phrase, from its slot of that number on. */
function says(words: readonly string[], from: number, phrase: Phrase, slot: number): boolean {
  const wanted = phrase[slot];
  if (wanted === undefined) return true;
  const last = Math.min(slot === 0 ? from : from + MOST_BETWEEN, words.length - 1);
  for (let at = from; at <= last; at += 1) {
    const word = words[at] ?? '';
    if (wanted.some((each) => fits(word, each)) && says(words, at + 1, phrase, slot + 1)) return true;
  }
  return false;
}

const MOST_BETWEEN = 2;

function fits(word: string, { meant, isStrict }: Word): boolean {
  if (word === meant) return true;
  if (Math.abs(word.length - meant.length) > 1 || NO_SLIPS.test(word)) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  const [rest, meantRest] = [word.slice(at), meant.slice(at)];
  const [tail, meantTail] = [rest.slice(1), meantRest.slice(1)];
  const isTwice = tail === meantRest && rest[0] === word[at - 1];
  const isSwapped = tail.slice(1) === meantTail.slice(1) && rest[0] === meantRest[1] && rest[1] === meantRest[0];
  if (isStrict) return isTwice || (isSwapped && meant.length > 2);
  return isSwapped || tail === meantTail || rest === meantTail || tail === meantRest;
}
