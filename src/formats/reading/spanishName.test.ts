import { expect, test } from 'vitest';
import { spanishName } from './spanishName.ts';

test.each(['Grupo Amistad', 'La Casa de María', 'La Luz', 'Nueva Esperanza de Vida', 'Volver a Vivir, Los Lunes'])(
  '%j is Spanish',
  (name) => {
    expect(spanishName(name)).toBe('yes');
  },
);

test.each(['Libertad', 'Nueva Vida', 'Volver a Empezar'])('%j may be', (name) => {
  expect(spanishName(name)).toBe('perhaps');
});

test.each([
  'Los Altos',
  'El Dorado Hills',
  'Hope in La Mesa',
  'The Esperanza Group',
  'Tuesday Night',
  '',
  'De La Salle',
  'Evanston',
])('%j is not taken for it', (name) => {
  expect(spanishName(name)).toBeUndefined();
});
