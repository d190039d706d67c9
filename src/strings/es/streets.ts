import type { StreetStrings } from '../en/streets.ts';

/** What the privacy page says where a deployment has put streets on its map, in Spanish. */
export const streets: StreetStrings = {
  heading: 'Calles en el mapa',
  own: 'El mapa de este sitio muestra calles. Cuando usted abre el mapa, su navegador pide a nuestro propio servidor las partes que usted mira, de modo que nuestro servidor puede ver qué zona es. El mapa solo se carga cuando se muestra.',
  elsewhere: (host) =>
    `Este sitio hace una excepción a lo que se dice más abajo. Su mapa muestra calles, y estas vienen de ${host}. Cuando usted abre el mapa, su navegador pide a ese servidor las partes que usted mira. Ese servidor puede ver qué zona es, y la dirección IP de usted. Si no lo desea, use la lista sin el mapa: dice lo mismo.`,
};
