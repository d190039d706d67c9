import type { crisisBar as english } from '../en/crisisBar.ts';

export const crisisBar: typeof english = {
  label: 'Ayuda en una crisis',
  question: '¿En crisis, o le preocupa alguien?',
  free: 'Gratis, 24 horas.',
  call: 'Llamar al 988',
  callExtra: 'y oprima 2',
  text: 'Texto al 988',
  textExtra: 'escriba AYUDA',
  chat: 'Chat',
  at: 'en',
  more: 'Más ayuda',
};
