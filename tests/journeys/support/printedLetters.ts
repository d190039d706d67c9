import { inflateSync } from 'node:zlib';

/** Some letters of a printed sheet. */
export interface Letters {
  /** Unit: points. A browser that finds a page too wide for the sheet prints all of it smaller, which no style sheet tells. */
  readonly size: number;
  /** Red, green and blue, from 0 to 1. */
  readonly ink: readonly number[];
  /** How far below the head of the sheet. Unit: points. */
  readonly down: number;
}

/** How many sheets a PDF has. It names each of its pages once, and their tree by another word. */
export const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

/**
 * The letters of each sheet of a PDF.
 *
 * Shape: as Chromium writes them, each operator on a line and the drawing packed.
 * Source: PDF 32000-1, 8.3, 8.6 and 9.4.
 */
export function lettersOf(pdf: Buffer): readonly (readonly Letters[])[] {
  const packed = pdf.toString('latin1').matchAll(/>>\s*stream\r?\n([^]*?)\r?\nendstream/gu);
  return [...packed].flatMap(([, body = '']) => {
    try {
      const drawing = inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      return /^BT$/mu.test(drawing) ? [lettersIn(drawing)] : [];
    } catch {
      return [];
    }
  });
}

/** Follows how the sheet is scaled and moved while letters are set; turned text we have none of. */
function lettersIn(drawing: string): readonly Letters[] {
  const letters: Letters[] = [];
  const before: (typeof state)[] = [];
  let state = { scale: 1, down: 0, ink: [0, 0, 0] };
  let [font, line] = [0, 0];
  for (const written of drawing.split('\n')) {
    const numbers = written.split(' ').map(Number);
    const [, size = 0, , across = 1, , moved = 0] = numbers;
    if (written === 'q') before.push(state);
    else if (written === 'Q') state = before.pop() ?? state;
    else if (written.endsWith(' rg')) state = { ...state, ink: numbers.slice(-4, -1) };
    else if (written.endsWith(' Tf')) font = size;
    else if (written.endsWith(' Tm')) line = moved;
    else if (written.endsWith(' cm'))
      state = { ...state, scale: state.scale * Math.abs(across), down: state.down + state.scale * moved };
    else if (/ T[jJ]$/u.test(written))
      letters.push({ size: font * state.scale, ink: state.ink, down: state.down + line * state.scale });
  }
  return letters;
}
