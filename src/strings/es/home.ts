import type { home as english } from '../en/home.ts';

export const home: typeof english = {
  title: 'Encuentre un grupo de apoyo gratuito cerca de usted',
  description:
    'Los grupos NAMI Connection son grupos de apoyo gratuitos para adultos que viven con una enfermedad mental. Vea dónde y cuándo se reúne uno cerca de usted.',
  lead: 'Los grupos NAMI Connection son para adultos que viven con una enfermedad mental. Los dirigen dos personas que también viven con una.',
  search: {
    label: 'Código postal, ciudad o palabras',
    hint: 'Por ejemplo 60201, o Evanston',
    button: 'Buscar grupos',
    withoutScript: 'Sin scripts, la página siguiente lleva a los grupos de cada estado.',
    privacy: 'No guardamos lo que usted escribe.',
    privacyLink: 'Cómo funciona',
  },
  picture: 'De noche. Por una puerta iluminada se ve a cuatro personas sentadas en círculo. Hay una silla libre.',
  what: {
    heading: 'Qué es un grupo',
    facts: [
      { word: 'Gratuito', words: 'Venir no cuesta nada y no hace falta ser miembro.' },
      { word: 'Entre iguales', words: 'Lo dirigen dos personas capacitadas que viven con una enfermedad mental.' },
      {
        word: 'Para cualquier diagnóstico',
        words: 'Para adultos, de 18 años o más. Algunos grupos son para jóvenes adultos o veteranos.',
      },
      { word: 'Confidencial', words: 'Lo que se dice se queda en la sala. Puede hablar o solo escuchar.' },
    ],
    not: 'Un grupo no es terapia, no da consejos médicos y no es un servicio de crisis.',
    firstVisit: 'Cómo es la primera visita',
    vision:
      'El programa tiene una visión: que toda persona del país que vive con una enfermedad mental tenga un grupo a una distancia razonable en auto.',
  },
  ways: {
    heading: 'Otras formas de buscar',
    byDay: 'Por día',
    byState: 'Por estado',
    online: 'En línea',
    none: 'Todavía no hay grupos en la lista.',
  },
  relatives: {
    heading: '¿Es usted familiar o amigo?',
    words:
      'Los grupos Connection son para quienes viven con una enfermedad mental. Las personas que les rodean tienen sus propios grupos.',
    link: 'Grupos para familias en nami.org',
  },
  helpLead: {
    heading: '¿Podría usted ayudar a dirigir uno?',
    words: 'Dirigen los grupos dos personas que viven con una enfermedad mental. Se capacitan en un fin de semana.',
    waiting: (count) =>
      count === 1
        ? 'Un grupo de esta lista espera ahora a alguien.'
        : `${count} grupos de esta lista esperan ahora a alguien.`,
    link: 'Cómo ser facilitador o facilitadora',
  },
  publish: {
    heading: '¿Dirige usted un grupo?',
    words: 'Las organizaciones locales publican aquí sus propios grupos. Escríbanos y le mostramos cómo.',
    link: 'Escriba al directorio',
  },
};
