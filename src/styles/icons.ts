/** Line drawings on a grid of 24 units, strokes of 2. Each is one path, so that a page carries few bytes. */
export const ICONS = {
  yes: 'M5 13l4 4L19 7',
  no: 'M7 7l10 10M17 7L7 17',
  ask: 'M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17.5v.1',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v4l3 2',
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v5M12 16.2v.1',
  screen: 'M4 5h16v11H4zM9 20h6M12 16v4',
  speech: 'M4 5h16v11h-9l-4 4v-4H4z',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.4-5 6-5s6 2 6 5M16 5.5a3 3 0 0 1 0 5.5M18 14.5c2 .8 3 2.4 3 4.5',
  wheelchair: 'M11 5.2v-.1M11 8v6h5l2 5M11 10.5h4M8.5 12.5a4.5 4.5 0 1 0 6 6',
  door: 'M7 20V11a5 5 0 0 1 10 0v9zM4 20h16',
  calendar: 'M5 6h14v14H5zM5 10.5h14M9 3.5V7M15 3.5V7',
  arrow: 'M4 11.5L20 4l-7.5 16-2-6.5z',
  pencil: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5z',
  phone:
    'M6 3.5h3.5l2 5L9 10a12 12 0 0 0 5 5l1.5-2.5 5 2V18a2.5 2.5 0 0 1-2.5 2.5C11 20.5 3.5 13 3.5 6A2.5 2.5 0 0 1 6 3.5z',
  envelope: 'M3.5 6h17v12.5h-17zM4 7l8 6 8-6',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3L12 6.3M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
  paper: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  aim: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12 2v4M12 18v4M2 12h4M18 12h4',
  map: 'M4 6l5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14',
} as const;

export type IconName = keyof typeof ICONS;
