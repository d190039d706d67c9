import { expect, test } from 'vitest';
import { embedLines } from './embedLines.ts';

const example = {
  affiliate: 'nami-example',
  language: 'en',
  heading: 'Support groups of NAMI Example',
  script: 'https://groups.example.org/embed.js',
  list: 'https://groups.example.org/embed/nami-example/',
  page: 'https://groups.example.org/affiliates/nami-example/',
};

test('each way is one line, with a link that stays when nothing else comes', () => {
  const { script, frame } = embedLines(example);
  expect(script).toBe(
    '<script type="module" src="https://groups.example.org/embed.js"></script>' +
      '<nami-groups affiliate="nami-example" lang="en">' +
      '<a href="https://groups.example.org/affiliates/nami-example/">Support groups of NAMI Example</a></nami-groups>',
  );
  expect(frame).toContain('<iframe src="https://groups.example.org/embed/nami-example/"');
  expect(frame).toContain('</iframe><p><a href="https://groups.example.org/affiliates/nami-example/">');
});

test.each([
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "' onload='alert(1)",
  '</iframe><img src=x>',
  '&lt;b&gt;',
])('a name like %j brings no tag and no attribute into somebody’s page', (heading) => {
  const plain = embedLines(example);
  const { script, frame } = embedLines({ ...example, heading });
  const shape = (line: string) => line.replace(/"[^"]*"|>[^<]*</gu, (part) => (part.startsWith('"') ? '""' : '><'));
  expect(shape(script)).toBe(shape(plain.script));
  expect(shape(frame)).toBe(shape(plain.frame));
});
