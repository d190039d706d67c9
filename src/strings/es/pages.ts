import type { pages as english } from '../en/pages.ts';

export const pages: typeof english = {
  next: {
    heading: 'Siga desde aquí',
    find: 'Busque un grupo cerca de usted',
    firstVisit: 'Cómo es la primera visita',
    lead: 'Ayude a dirigir un grupo',
    crisis: 'Ayuda en una crisis',
  },
  missing: {
    title: 'Esta página no está aquí',
    lead: 'Los grupos siguen aquí, y la ayuda también.',
    why: 'Puede que la página haya cambiado de lugar o que la dirección tenga un error.',
    find: 'Busque un grupo cerca de usted',
    byState: 'Grupos por estado',
    online: 'Grupos en línea',
    crisis: 'Ayuda en una crisis',
    home: 'Página de inicio',
    tell: '¿Le trajo aquí un enlace? Díganoslo en',
  },
};
