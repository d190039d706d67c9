import type { PublishStrings } from '../en/publish.ts';

/** Lo que dice la página del formulario sin su script. */
export const publish: PublishStrings = {
  title: 'Publicar un grupo',
  description:
    'Publique o cambie los datos de un grupo de apoyo: con un formulario, una hoja de cálculo, un correo o un archivo.',
  lead: 'Unos cinco minutos. Nada se guarda ni se envía hasta que usted lo elija al final.',
  withoutScript:
    'El formulario de esta página necesita un script, que está desactivado en su navegador. Estas son las otras maneras.',
  waiting: {
    loading: 'El formulario está en camino…',
    failed: 'No se pudo cargar el formulario. Cargue la página otra vez o use otra de las maneras de abajo.',
  },
  ways: 'Otras maneras de publicar',
  several: {
    heading: 'Varios grupos: una hoja de cálculo',
    words: 'Escriba un grupo en cada fila, como usted lo diría. Envíenos el archivo o un enlace.',
    columns: 'Qué significa cada columna, con una plantilla para empezar',
  },
  mail: {
    heading: 'Por correo electrónico',
    words: 'Responda estas preguntas en un correo. Quien mantiene este directorio publica el grupo con sus respuestas.',
    link: 'Escribir el correo, con las preguntas',
    subject: 'Un grupo para el directorio',
    questions: [
      '¿Cómo se llama el grupo?',
      '¿Qué organización lo dirige?',
      '¿Qué días se reúne, a qué hora y cuánto dura?',
      '¿Dónde se reúne? Nombre del lugar, calle, ciudad, estado, código postal. ¿O cómo se entra en línea?',
      '¿Cómo se entra? ¿Qué puerta, qué sala?',
      '¿Hay escalones entre la calle y la sala?',
      '¿Se puede llegar sin avisar o hay que inscribirse antes?',
      '¿A quién se puede preguntar? El teléfono o correo de la organización, no el de una persona.',
      '¿Cuántos facilitadores capacitados tiene?',
      '¿En qué fechas no se reunirá?',
    ],
  },
  phone: {
    heading: 'Por teléfono',
    words: 'Llame y alguien lo anota con usted.',
  },
  hand: {
    heading: 'A mano',
    words:
      'Los datos de un grupo son un pequeño archivo de texto. Copie uno parecido, cambie lo que sea distinto y propóngalo.',
    steps: [
      'El archivo es content/groups/<organización>/<grupo>.yaml. Letras minúsculas, números y guiones.',
      'Un editor que conoce YAML lo revisa mientras usted escribe, porque la primera línea nombra el esquema.',
      'npm run validate dice en qué línea hay un error y cómo corregirlo.',
    ],
    source: 'Dónde están los archivos',
  },
  confirm: {
    heading: '¿Sigue siendo correcto?',
    words:
      'Si nadie confirma los datos en medio año, la página dice “pregunte primero”. Después de un año, el grupo sale de las listas. La página de cada grupo tiene un enlace para cambiar o confirmar sus datos.',
    find: 'Buscar la página de su grupo',
  },
};
