/** What `scripts/lib/bundledText.ts` makes of a module: its text, with everything it imports in it. */
declare module '*?bundled' {
  const text: string;
  export default text;
}
