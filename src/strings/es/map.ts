import type { MapStrings } from '../en/map.ts';
import { count as countGroups } from './card.ts';

/** What the map says, in Spanish. */
export const map: MapStrings = {
  marker: (number, name) => `${number}: ${name}`,
  markerCancelled: (number, name) => `${number}: ${name}. Su próxima reunión está cancelada`,
  crowd: (shown, numbers) => `${shown}, ${countGroups(numbers.length)}: números ${numbers.join(', ')}. Acercar`,
  crowdToList: (shown, numbers) =>
    `${shown}, ${countGroups(numbers.length)}: números ${numbers.join(', ')}. Mostrar los nombres`,
  crowdHeading: (count) => `${countGroups(count)} aquí`,
  close: 'Cerrar',
  cluster: (count) => `${countGroups(count)}, acercar`,
  clusterToList: (count) => `${countGroups(count)} en un mismo lugar, mostrar en la lista`,
  rest: 'Un grupo más abajo en la lista',
  counted: (place, count) => `${place}: ${countGroups(count)}, acercar`,
  county: (name, state) => `${name}, ${state}`,
  searchHere: 'Buscar en esta zona',
  tools: 'Mover el mapa',
  west: 'Oeste',
  east: 'Este',
  north: 'Norte',
  south: 'Sur',
  out: 'Alejar',
  in: 'Acercar',
  legendGroup: 'Grupo, con su número en la lista',
  legendUnsure: 'Pregunte antes',
  legendCancelled: 'Próxima reunión cancelada',
  legendReach: (minutes) => `Unos ${minutes} minutos (aproximado)`,
  legendReachMeasured: (minutes) => `Unos ${minutes} minutos`,
  legendTown: 'Solo se conoce el pueblo',
  legendRest: 'Más grupos de la lista',
  legendCount: 'Todos los grupos de un condado o estado',
  streets: 'Calles:',
};
