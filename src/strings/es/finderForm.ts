import type { FinderForm } from '../en/finderForm.ts';
import { crisisCard } from './crisisCard.ts';

/** What the finder says before any script, in Spanish. */
export const finderForm: FinderForm = {
  title: 'Buscar un grupo',
  lead: 'Todos los grupos son gratis. Escriba un código postal como 60201, una ciudad, o el nombre de una iglesia o biblioteca.',
  label: 'Código postal, ciudad o palabras',
  find: 'Buscar',
  locate: 'Usar mi ubicación',
  broken: 'No pudimos cargar la búsqueda. Vuelva a cargar la página, o use una de las listas de abajo.',
  crisis: { ...crisisCard, chatExtra: crisisCard.chatExtra('988lifeline.org') },
};
