import type { facilitate as english } from '../en/facilitate.ts';

export const facilitate: typeof english = {
  title: 'Ayude a dirigir un grupo',
  description:
    'Quién dirige los grupos NAMI Connection, qué se pide, cómo es el fin de semana de capacitación y qué grupos esperan ahora a alguien.',
  lead: 'Facilita un grupo quien vive con una enfermedad mental, está bien en su recuperación y quiere devolver algo. Cada grupo lo dirigen dos personas, una al lado de la otra. Son voluntarias.',
  picture:
    'Dos puertas iluminadas. En una, alguien está sentado en una silla. En la otra hay una silla libre y el contorno punteado de una persona.',
  waiting: {
    heading: (count) => (count === 1 ? 'Un grupo espera a alguien' : `${count} grupos esperan a alguien`),
    words: 'Un grupo necesita dos personas capacitadas. A estos les falta alguna, o alguna se fue.',
    'needs-one': 'Necesita otra persona que facilite.',
    'needs-two': 'Necesita dos personas que faciliten.',
    since: (date) => `Desde el ${date}.`,
    more: (count) => (count === 1 ? 'Un grupo más espera.' : `${count} grupos más esperan.`),
    byState: 'Vea todos los grupos por estado:',
    nowhere:
      'Ahora a ningún grupo de la lista le falta quien facilite. Pregunte de todos modos a su organización local: los grupos cambian y empiezan otros nuevos.',
  },
  steps: {
    heading: 'Cómo es, paso a paso',
    all: [
      {
        title: 'Hable con su organización local',
        words:
          'Es la que organiza los grupos; NAMI la llama afiliado. Pregunte qué necesita y diga por qué quiere ayudar.',
      },
      {
        title: 'Presente una solicitud, con una referencia',
        words: 'Usted llena la solicitud. Alguien que le conoce habla por usted.',
      },
      {
        title: 'Una primera conversación',
        words:
          'Conversa con usted quien preside la organización local o quien coordina allí Connection o la educación.',
      },
      {
        title: 'Una entrevista con la organización estatal',
        words: 'Se hace antes de la capacitación, para ver si es un buen momento, también para usted.',
      },
      {
        title: 'Deje listo el grupo',
        words:
          'Acuerde con su organización local un lugar, un día y una hora. Si puede, antes de la capacitación. Así el grupo empieza enseguida.',
      },
      { title: 'El fin de semana de capacitación', words: 'Tres días enteros. Hay que estar en todos.' },
      { title: 'La certificación', words: 'Asistir a la capacitación no la garantiza.' },
      {
        title: 'Dirija en pareja, un año o más',
        words: 'Con otra persona, llamadas de apoyo y alguien que le aconseje.',
      },
    ],
  },
  asked: {
    heading: 'Qué se le pide',
    all: [
      'Vive con una enfermedad mental y su recuperación es firme.',
      'Es miembro de NAMI, o se hace miembro.',
      'Da su tiempo como voluntario o voluntaria.',
      'Dirige al menos un año, con otra persona.',
      'Sigue el modelo del programa.',
    ],
    note: 'Ayuda haber dirigido algo antes o haber apoyado a otras personas. No es obligatorio. Cada estado pide cosas distintas:',
    link: 'qué pide su estado',
  },
  given: {
    heading: 'Qué recibe usted',
    all: [
      'Capacitación para dirigir un grupo Connection',
      'Otra persona a su lado, para que nadie dirija a solas',
      'Herramientas para los momentos difíciles, para cuidar la seguridad de todos',
      'Llamadas de apoyo cada mes, gratis',
      'Alguien a quien preguntar, gratis',
    ],
  },
  weekend: {
    heading: 'Cómo es el fin de semana de capacitación',
    demanding:
      'Es exigente. Los días son largos, y son tres seguidos. Usted participa desde la primera hora hasta la última.',
    made: 'Hay exposiciones, lectura y conversación. También se practica: en un grupo pequeño usted dirige una reunión, y los demás hacen de participantes.',
    unsure:
      'En algún momento muchas personas sienten que no entienden, o temen no aprobar. Es normal. Quienes capacitan lo saben bien y le pueden apoyar.',
    breaks: 'Hay pausas, comidas y meriendas previstas, para que pueda descansar.',
    guarantee:
      'Llegar hasta el final todavía no da la certificación. Algunas personas descubren que no es el momento. No es un fracaso.',
  },
  well: {
    heading: 'Estar lo bastante bien',
    words:
      'En un grupo, alguien puede hablar del suicidio o decir que podría hacerse daño o dañar a otra persona. Quien facilita debe poder escucharlo, actuar y seguir cuidando su propia salud.',
    trained:
      'Usted aprende qué hacer entonces, y no lo hace a solas: la otra persona está en la sala. Las llamadas mensuales y la consulta gratuita ayudan a no agotarse.',
    ask: 'Si no sabe si es su momento, dígalo a su organización local. Esperar un tiempo también es una buena respuesta.',
  },
  states: {
    heading: 'Qué pide su estado y dónde presentarse',
    words: 'Decide la organización de cada estado. Esto es lo que sabemos, de dónde viene y cuándo lo vimos.',
    none: 'Todavía no sabemos qué pide este estado. Pregunte a la organización local.',
    checked: (date) => `Comprobado el ${date} en`,
    apply: 'Presentar la solicitud en este estado',
    affiliates: 'Presente la solicitud por medio de su organización local:',
    more: 'Las páginas de los grupos de este estado nombran más organizaciones locales.',
    groups: (state) => `Grupos en ${state}`,
    contact: 'Pregunte a la organización estatal:',
    nowhere:
      'Aquí todavía no se describe ningún estado. Pregunte a la organización que aparece en la página de un grupo cerca de usted.',
  },
  trainings: { heading: 'Fines de semana de capacitación', all: 'Todos los fines de semana de capacitación' },
  other: {
    heading: 'Otras formas de ayudar',
    words: 'A quien viene, un grupo no le cuesta nada. Las donaciones ayudan a que siga así.',
    donate: 'Done en línea',
    mailingList: 'Reciba las noticias por correo',
    guidelines: 'Las reglas y los principios del programa están en',
  },
};
