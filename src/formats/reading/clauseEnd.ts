/** Where one clause of a text ends and the next begins. A full stop ends one only before a space, so "7.30" stays whole. */
export const CLAUSE_END = /\n|[;•|]|[.!?](?=\s|$)/u;
