import type { chrome as english } from '../en/chrome.ts';
import { crisisBar } from './crisisBar.ts';

export const chrome: typeof english = {
  skip: 'Ir a la parte principal',
  crisis: crisisBar,
  demonstration: { label: 'Demostración', word: 'Demostración.', sentence: 'Estos grupos no existen.' },
  leave: 'Salir de este sitio',
  navigation: {
    label: 'Principal',
    find: 'Buscar',
    firstVisit: 'Primera visita',
    facilitate: 'Facilitar',
  },
  otherLanguage: { code: 'en', name: 'English' },
  crumbs: 'Dónde está esta página',
  titleIn: (page, site) => `${page} · ${site}`,
  footer: {
    about: 'Un directorio independiente',
    notNami:
      'Este sitio reúne grupos NAMI Connection. No es el sitio de NAMI ni un servicio de crisis. NAMI Connection es un programa de la National Alliance on Mental Illness. Lea sobre él en',
    privacy: 'No usamos cookies ni guardamos lo que usted busca.',
    privacyLink: 'Cómo se cuida su privacidad',
    find: 'Buscar',
    near: 'Grupos cerca de usted',
    byState: 'Grupos por estado',
    byDay: 'Grupos por día',
    online: 'Grupos en línea',
    takePart: 'Participe',
    facilitate: 'Ayude a dirigir un grupo',
    trainings: 'Fines de semana de capacitación',
    donate: 'Done en línea',
    mailingList: 'Reciba las noticias por correo',
    publish: 'Publique un grupo',
    feeds: 'Use los datos de este directorio',
    help: 'Ayuda',
    crisis: 'Ayuda en una crisis',
    firstVisit: 'Su primera visita',
    aboutLink: 'Sobre este directorio',
    crisisLine: 'En una crisis: llame o envíe un texto al 988, chat en',
    credits: 'Nombres de lugares: GeoNames, CC BY 4.0. Contornos: U.S. Census Bureau.',
    reviewed: 'Un hablante nativo todavía debe revisar este español.',
  },
};
