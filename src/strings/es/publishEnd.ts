import type { PublishEndStrings } from '../en/publishEnd.ts';

/** Lo que dice el formulario cuando los datos están escritos: cómo se envían, qué se parece, qué cambia, si sigue siendo correcto. */
export const publishEnd: PublishEndStrings = {
  finish: {
    legend: 'Publicarlo',
    words: 'Los datos van a quienes mantienen este directorio. Los revisan y luego los publican.',
    confirmed: (date) => `Sé todo esto por la organización, al día de hoy, ${date}.`,
    send: 'Enviar por correo',
    save: 'Guardar como archivo',
    copy: 'Copiar',
    propose: 'Proponerlo en el sitio de los archivos',
    sendNote: 'Se abre su programa de correo con los datos. Usted lo envía.',
    tooLong:
      'Los datos son demasiado largos para ponerlos solos en un correo. Se han copiado: péguelos en el correo que se abre.',
    tooLongByHand: 'Los datos son demasiado largos para ponerlos ahí solos. Cópielos de aquí y péguelos allí.',
    tooLongToPropose:
      'Los datos son demasiado largos para rellenarlos allí. Se han copiado: péguelos en la página que se abre.',
    openMail: 'Después abra el correo',
    openPage: 'Después abra la página',
    copied: 'Copiado.',
    copyByHand:
      'Su navegador no nos deja copiar. El texto está seleccionado: cópielo con Ctrl+C, o manténgalo presionado y elija “Copiar”.',
    text: 'Los datos como archivo',
    saved: (file) => `Guardado como ${file}. Envíelo al directorio o póngalo donde están los archivos.`,
    opened: 'Abierto. Si no pasó nada, copie los datos y envíelos usted.',
    subject: (name) => `Un grupo para publicar: ${name}`,
    subjectChange: (name) => `Un cambio en los datos de ${name}`,
    mailIntro: (file) => `Estos datos se escribieron con el formulario. Su lugar es ${file}.`,
    mailPaste: 'Pegue los datos aquí:',
    noMail: 'El directorio no tiene correo electrónico. Guarde el archivo o cópielo, y pregunte aquí:',
    call: '¿Tiene dudas? Pregunte a quienes mantienen este directorio:',
    showText: 'Ver el archivo',
  },
  twins: {
    heading: '¿Ya está publicado?',
    words:
      'Estos están cerca y se parecen. Si uno de ellos es el suyo, cámbielo en vez de publicarlo otra vez. Se abren aparte.',
    sameName: 'El mismo nombre',
    samePlace: 'El mismo lugar y hora',
    change: 'Cambiar este',
    page: 'Su página',
    failed: 'No pudimos ver qué grupos hay cerca.',
  },
  edit: {
    heading: (name) => `Cambiar los datos de ${name}`,
    words: 'Esto es lo que dice ahora. Cambie lo que no sea correcto; lo demás queda igual.',
    looking: 'Los datos están en camino…',
    unknown: (id) => `Aquí no hay ningún grupo ${id}. Puede tener otra dirección o escribirse de otra manera.`,
    failed: 'No se pudieron cargar los datos.',
    ways: 'Intente de nuevo, busque la página del grupo o escríbanos. El formulario de abajo está vacío: es para un grupo nuevo.',
    find: 'Buscar el grupo',
    changed: 'Lo que usted cambia',
    unchanged: 'Todavía no hay nada distinto.',
    before: 'Antes:',
    after: 'Ahora:',
    nothing: 'nada',
    page: 'Su página',
    fresh: 'Publicar un grupo nuevo',
    leave: '¿Salir de este formulario? Se perderá lo que ha escrito.',
    remarks:
      'Este texto reemplaza todo el archivo. Las notas del archivo anterior, en líneas que empiezan con #, no están en él; quien lo publique puede copiarlas.',
  },
  confirm: {
    heading: (name) => `¿Sigue siendo correcto? ${name}`,
    words: 'Mírelo como lo ve la gente. Si todo es correcto, un botón escribe el correo que lo dice.',
    still: 'Sigue siendo correcto',
    changed: 'Algo ha cambiado',
    note: 'Se abre su programa de correo. Usted envía el correo.',
    subject: (name) => `Sigue siendo correcto: ${name}`,
    body: (name, id, said, date) =>
      `Los datos de ${name} siguen siendo correctos hoy, ${said}.\n\nGroup: ${id}\nDate: ${date}\n`,
    noMail: 'El directorio no tiene correo electrónico. Dígalo aquí:',
    last: (date) => `Confirmado por última vez el ${date}.`,
    never: 'Todavía no confirmado.',
  },
  field: {
    confirmed: 'Confirmado por última vez',
    times: 'Cuándo se reúne',
    dates: 'Fechas distintas',
  },
};
