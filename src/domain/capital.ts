/** With a large first letter: "tuesday" → "Tuesday". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
