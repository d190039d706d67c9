import type { SearchServerStrings } from '../en/searchServer.ts';

/** Lo que dice el buscador donde el directorio tiene un servidor de búsqueda. */
export const searchServer: SearchServerStrings = {
  sent: 'Las palabras que busca sin un lugar van al servidor de búsqueda de este directorio. Los códigos postales y las ciudades se quedan aquí.',
  fallen: 'El servidor de búsqueda no respondió. Buscamos en los archivos del sitio.',
};
