/** A line drawing beside words that say the same, on a grid of 24 units. */
export function Stroke({ name }: { readonly name: keyof typeof STROKES }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}

const STROKES = {
  plus: 'M12 5v14M5 12h14',
  send: 'M3.5 6h17v12.5h-17zM4 7l8 6 8-6',
  save: 'M12 4v11M7 10l5 5 5-5M4 20h16',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  branch: 'M7 5v14M7 12c8 0 10-2 10-5M7 19v.1M7 5v.1M17 7V5',
  alert: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v5M12 16.2v.1',
  look: 'M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17.5v.1',
  yes: 'M5 13l4 4L19 7',
} as const;
