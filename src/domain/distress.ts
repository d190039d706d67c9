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
  const plain = plainly(text);
  if (WHOLE.test(plain)) return true;
  // No phrase is without letters, and most searches are: a ZIP code, or nothing.
  if (!/[a-z]/u.test(plain)) return false;
  const words = plain.split(' ');
  return phrases().some((phrase) => words.some((_, at) => says(words, at, phrase, 0)));
}

/** Unit: UTF-16 code units. */
const LONGEST_TEXT = 1000;

/** Small letters without accents and apostrophes; "killlll" is "kil", which is near enough. */
const plainly = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .normalize('NFD')
    .replace(/[\p{M}'’`´]/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, ' ')
    .replace(/([a-z])\1{2,}/gu, '$1')
    .replace(/\bm[ey] s[elf]{2,4}\b/gu, 'myself')
    .trim();

/** What is distress when nothing else was typed, or at the end of it. */
const WHOLE =
  /^(988|911)\b|^(please )?(help( me)?|kill me|kms|end it|crisis( line| help)?|a(yuda|yudame|yudenme|uxilio))( please| now| por favor)?$|\b(to|wanna) kms$|\b(in a?|en|de) ?crisis|\b(cant|can ?not) (go on|take (it|this))( any ?more)?$/u;

/**
 * One word after the other, with at most two others between them. A slash parts
 * words that will do alike. One typo is forgiven in four letters and more. In three,
 * and before an exclamation mark, only two that changed places and one that came
 * twice: "puerto" is near "muerto", and "farm" near "harm".
 */
const PHRASES = [
  'suicide/suicidal/suicidio/suicida/suicidarme/sucidal/unalive/overdose/selfharm/hotline/matarme/ahorcarme/cortarme/lastimarme/killmyself/hurtmyself/quieromorir',
  'kill/killing/hurt/hurting/harm/harming/cut/cutting/hang/hanging/shoot/stab/drown/poison/off/end/hate myself',
  'cut/cutting/slit my wrists/wrist',
  'self! harm!/harming!',
  'want/wanted/wanna/wish/ready/going/gonna/need/deserve/rather/feel die/dying/dieing',
  'be/was/were/off/am/im dead!',
  'end/ending it all',
  'want/wanna/going end it',
  'end/ending/take/taking my life!/live!/lif/lfe/ife',
  'no reason/point live!/living!',
  'nothing live! for',
  'tired/sick of living!/life!/alive!',
  'not worth living!',
  'over dose',
  'dont/don/not/never want/wanna/wana live!/alive!/exist/life!',
  'dont/not want/wanna be here!',
  'hate my life!',
  'cant/cannot live! like!/anymore',
  'better without! me',
  'goodbye world!',
  'jump off bridge/roof/building',
  'want/wanna disappear',
  'never wake up',
  'quiero/kiero/quisiera/deseo/ganas/prefiero/voy/boy/mejor morir/morirme/muerto!/muerta!/matar!/suicidarme/desaparecer',
  'estar/estarian muerto!/muerta!',
  'me mato!',
  'no quiero/kiero/vale/ganas vivir/bivir/viviendo/existir/despertar',
  'quitar/quitarme/acabar/terminar vida!/todo!',
  'hacerme/acerme/aserme dano',
  'razon vivir',
  'no puedo/aguanto mas',
  'mejor sin mi',
  'cansado/cansada vivir/vida!',
  'odio mi vida!',
];

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
  if (Math.abs(word.length - meant.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  const [rest, meantRest] = [word.slice(at), meant.slice(at)];
  const [tail, meantTail] = [rest.slice(1), meantRest.slice(1)];
  const isTwice = tail === meantRest && rest[0] === word[at - 1];
  const isSwapped = tail.slice(1) === meantTail.slice(1) && rest[0] === meantRest[1] && rest[1] === meantRest[0];
  if (isStrict) return isTwice || (isSwapped && meant.length > 2);
  return isSwapped || tail === meantTail || rest === meantTail || tail === meantRest;
}
