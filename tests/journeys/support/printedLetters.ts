import { inflateSync } from 'node:zlib';

/** How many sheets a PDF has. It names each of its pages once, and their tree by another word. */
export const countSheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

/**
 * How large the letters of a PDF are, the smallest first. Unit: points. A browser that finds
 * a page too wide for the sheet prints all of it smaller, which no style sheet tells.
 *
 * Shape: as Chromium writes them, with their drawing packed. Source: PDF 32000-1, 8.3 and 9.4.
 */
export function lettersOf(pdf: Buffer): readonly number[] {
  const sizes = drawingsOf(pdf).flatMap(sizesIn);
  return [...new Set(sizes.map((size) => Math.round(size * 10) / 10))].sort((one, other) => one - other);
}

/** What is drawn on each sheet, in the words of the format. */
function drawingsOf(pdf: Buffer): readonly string[] {
  const packed = pdf.toString('latin1').matchAll(/>>\s*stream\r?\n([^]*?)\r?\nendstream/gu);
  return [...packed].flatMap(([, body = '']) => {
    try {
      const drawing = inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      return /^BT$/mu.test(drawing) ? [drawing] : [];
    } catch {
      return [];
    }
  });
}

/** Follows how the page is scaled while letters are set; turned text we have none of. */
function sizesIn(drawing: string): readonly number[] {
  const sizes: number[] = [];
  const before: number[] = [];
  let scale = 1;
  let font = 0;
  for (const line of drawing.split('\n')) {
    const numbers = line.split(' ').map(Number);
    if (line === 'q') before.push(scale);
    else if (line === 'Q') scale = before.pop() ?? scale;
    else if (line.endsWith(' cm')) scale *= Math.abs(numbers[3] ?? 1);
    else if (line.endsWith(' Tf')) font = numbers[1] ?? 0;
    else if (line.endsWith(' Tj') || line.endsWith(' TJ')) sizes.push(font * scale);
  }
  return sizes;
}
