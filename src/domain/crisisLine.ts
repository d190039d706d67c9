/**
 * How to reach help now. One place, because a wrong digit here costs more than
 * any other. Each fact has its source and the day it was last checked.
 *
 * "Press 3" ended on 17 July 2025 and must never come back.
 */
export const CRISIS_LINE = {
  /** Links have no message text: iOS and Android disagree on how to write one. */
  call: { href: 'tel:988', text: '988' },
  text: { href: 'sms:988', text: '988' },
  chat: { href: 'https://988lifeline.org/chat/', text: '988lifeline.org' },
  website: { href: 'https://988lifeline.org/', text: '988lifeline.org' },
  /** Reaches the same service from phones that cannot dial three digits. */
  oldNumber: { href: 'tel:+18002738255', text: '1-800-273-8255' },
  veterans: { press: '1', text: { href: 'sms:838255', text: '838255' } },
  spanish: { press: '2', word: 'AYUDA' },
  tty: { first: '711', then: '988' },
  source: 'https://988lifeline.org/',
  checkedOn: '2026-11-20',
} as const;

/** For immediate danger. */
export const EMERGENCY = { href: 'tel:911', text: '911' } as const;

/** Another service by text message, not part of 988. */
export const CRISIS_TEXT_LINE = {
  word: 'HOME',
  href: 'sms:741741',
  text: '741741',
  source: 'https://www.crisistextline.org/',
  checkedOn: '2026-11-20',
} as const;

/** For questions. It is not a crisis line and never stands beside 988 as an equal. */
export const NAMI_HELPLINE = {
  call: { href: 'tel:+18009506264', text: '800-950-6264' },
  text: { href: 'sms:62640', text: '62640', word: 'HELPLINE' },
  timeZone: 'America/New_York',
  opensHour: 10,
  closesHour: 22,
  source: 'https://www.nami.org/',
  checkedOn: '2026-11-20',
} as const;
