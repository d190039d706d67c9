import type { crisisCard as englishCard } from '../en/crisisCard.ts';

/** Para quien escribe algo que suena a peligro. */
export const crisisCard: typeof englishCard = {
  heading: 'Puede hablar con alguien ahora',
  words: 'Lo que escribió suena difícil. No tiene que pasar por esto a solas. El 988 es gratis, a cualquier hora.',
  call: 'Llame al 988',
  callExtra: 'y oprima 2 para español',
  text: 'Texto al 988',
  textExtra: 'Escriba AYUDA',
  chat: 'Chat',
  chatExtra: (address) => `en ${address}`,
  otherLanguage: 'In English: call or text 988.',
  otherLanguageCode: 'en',
  danger: '¿Alguien está en peligro en este momento?',
  dangerCall: 'Llame al 911',
  more: 'Más formas de pedir ayuda',
  unsent: 'Lo que escribió no se envió a ningún lugar. Para buscar un grupo, escriba un código postal o una ciudad.',
};
