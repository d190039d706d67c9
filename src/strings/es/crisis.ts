import type { crisis as english } from '../en/crisis.ts';

export const crisis: typeof english = {
  title: 'Pida ayuda ahora',
  description: 'Llame o escriba al 988, gratis, a cualquier hora. Otras formas de hablar con alguien que le escuche.',
  lead: 'La línea 988 de prevención del suicidio y crisis (988 Suicide & Crisis Lifeline) está abierta de día y de noche. Es gratuita y confidencial. No hace falta que usted tenga la seguridad de que es bastante grave.',
  ways: 'Tres formas de comunicarse con el 988',
  call: { text: 'Llame al 988', words: 'y oprima 2 para español' },
  text: { text: 'Texto al 988', words: 'Escriba AYUDA' },
  chat: { text: 'Chat', at: (address) => `en ${address}` },
  danger: { question: '¿Alguien está en peligro en este momento?', call: 'Llame al' },
  others: 'Quizá le convenga otra forma',
  veterans: {
    who: 'Veteranos',
    call: 'Llame al',
    press: (digit) => ` y oprima ${digit}. O envíe un texto al`,
  },
  spanish: {
    who: 'En español',
    call: 'Llame al',
    press: (digit, word) => ` y oprima ${digit}. O envíe la palabra ${word} al`,
  },
  deaf: {
    who: 'Personas sordas o con dificultad para oír',
    video: 'Por videoteléfono, empiece en',
    tty: (first, then) => `. Por TTY, marque ${first} y después ${then}.`,
  },
  oldNumber: {
    who: 'Si su teléfono no puede marcar 988',
    call: 'Llame al',
    same: '. Le atienden las mismas personas.',
  },
  textLine: {
    who: 'Crisis Text Line',
    text: (word) => `Envíe ${word} al`,
    after: '. También es gratis y no es parte del 988.',
  },
  for: {
    heading: 'Para qué es el 988',
    reasons: [
      'Usted piensa en el suicidio.',
      'Usted pasa por una crisis de salud mental.',
      'El alcohol o las drogas se le fueron de las manos.',
      'Siente un gran dolor, sea cual sea la razón.',
      'Le preocupa otra persona.',
    ],
  },
  worried: {
    heading: '¿Le preocupa alguien?',
    words: 'También puede llamar o escribir por otra persona. No necesita saber antes qué hacer.',
  },
  groups: {
    heading: '¿Y un grupo de apoyo?',
    words: 'Un grupo no está hecho para una crisis. Puede servirle en las semanas siguientes.',
    link: 'Buscar un grupo',
  },
  helpLine: {
    heading: 'La NAMI HelpLine: para preguntas, no para una crisis',
    hours: (hours, zone) => `De lunes a viernes, ${hours}, ${zone}.`,
    call: 'Llame al',
    text: (word) => `o envíe ${word} al`,
    after: 'Si necesita a alguien ahora, use el 988.',
  },
  checked: (date) => `Comprobamos estos números el ${date}, en`,
};
