import { columnWords } from './columnWords.ts';
import type { columns as english } from '../en/columns.ts';

export const columns: typeof english = {
  title: 'Publicar desde una hoja de cálculo',
  description:
    'Cada columna de la hoja de cálculo para grupos NAMI Connection: qué escribir, un ejemplo y qué pasa si queda vacía.',
  lead: 'Una fila por grupo. Escriba los días y las horas como los diría. Las columnas pueden ir en cualquier orden, y puede dejar fuera las que no necesite.',
  template: 'Descargar la plantilla',
  templateNote:
    'Es un archivo CSV. Lo abren Excel, Google Sheets, LibreOffice y Numbers. Sus grupos son inventados: escriba los suyos encima.',
  steps: {
    heading: 'Cómo se hace',
    all: [
      'Abra la plantilla y llene una fila por cada grupo.',
      'Guárdela como CSV. En Google Sheets: Archivo, Compartir, Publicar en la web, elija CSV y mándenos el enlace.',
      'Mándela al directorio. No se publica nada que no se lea con certeza: en ese caso usted recibe una pregunta.',
    ],
  },
  few: 'Solo hacen falta el nombre, el día, la hora y el lugar. Si el grupo es en línea, escriba “en línea” en modalidad en vez de una dirección.',
  again:
    'No cambie el identificador de un grupo, y mande la hoja otra vez cuando algo cambie. Una celda vacía nunca borra lo que el directorio ya dice.',
  several:
    'Un grupo que se reúne dos días tiene dos filas. En la segunda escriba el mismo identificador, y “también se reúne” en cambio.',
  sections: {
    group: 'El grupo',
    when: 'Cuándo se reúne',
    change: 'Fechas distintas',
    where: 'Dónde se reúne',
    online: 'En línea',
    people: 'Para quién es',
    contact: 'A quién preguntar',
    visit: 'La primera visita',
    status: 'Si se reúne ahora',
    directory: 'Para el directorio',
  },
  also: 'También se entiende:',
  example: 'Ejemplo:',
  blank: 'Si queda vacía:',
  needed: {
    always: 'Necesaria',
    room: 'Necesaria si es presencial',
    change: 'Necesaria para un cambio',
    no: 'Si quiere',
  },
  all: columnWords,
};
