/** One way to look at a page. Units: CSS pixels. */
export interface Look {
  readonly width: number;
  /** Of the window. A picture shows the whole page all the same, unless it is a small one. */
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
  /** Pixels of the picture for one CSS pixel. */
  readonly scale?: number;
  /** Put behind the width in the picture's name. */
  readonly suffix?: string;
  /** The picture's whole name, where it has one of its own. */
  readonly file?: string;
}

const PHONE: Look = { width: 390 };
const DESK: Look = { width: 1280 };
const PAPER: Look = { width: 816, media: 'print', suffix: '-print' };

/** Pages where the dark, the forced colours and the paper have the most to go wrong. */
const CLOSELY = new Set(['home', 'groups', 'search', 'group-running', 'group-cancelled', 'crisis']);

/** Every page on a phone and a desk; some of them closely. */
export function looksOf(name: string): readonly Look[] {
  if (name === 'flyer') return [PHONE, DESK, PAPER];
  if (!CLOSELY.has(name)) return [PHONE, DESK];
  return [
    PHONE,
    DESK,
    { ...PHONE, colorScheme: 'dark', suffix: '-dark' },
    { ...DESK, colorScheme: 'dark', suffix: '-dark' },
    { ...DESK, forcedColors: 'active', suffix: '-forced' },
    PAPER,
  ];
}

const wide = { width: 1280, height: 1000, scale: 0.5 } as const;
const narrow = { width: 390, height: 780, scale: 0.75 } as const;

/** The pictures that the documentation shows, small enough to be kept with it. */
export const SMALL_LOOKS: readonly (Look & { readonly of: string })[] = [
  { of: 'home', ...wide, file: 'home.png' },
  { of: 'home', ...narrow, file: 'home-phone.png' },
  { of: 'home', ...wide, colorScheme: 'dark', file: 'home-dark.png' },
  { of: 'es-home', ...narrow, file: 'home-es-phone.png' },
  { of: 'search', ...wide, file: 'groups.png' },
  { of: 'search', ...narrow, file: 'groups-phone.png' },
  { of: 'group-running', ...wide, file: 'group.png' },
  { of: 'group-running', ...narrow, file: 'group-phone.png' },
  { of: 'group-cancelled', ...narrow, file: 'group-cancelled-phone.png' },
  { of: 'crisis', ...narrow, file: 'crisis-phone.png' },
  { of: 'state', ...wide, file: 'state.png' },
  { of: 'flyer', width: 816, height: 1056, scale: 0.5, media: 'print', file: 'flyer.png' },
];
