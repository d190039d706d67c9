import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { portFrom, portIsFree, portIsTaken } from './port.mjs';

test('the port is 4321 unless another is named', () => {
  expect(portFrom(undefined)).toBe(4321);
  expect(portFrom('')).toBe(4321);
  expect(portFrom('8080')).toBe(8080);
});

test.each(['abc', '0', '65536', '-1', '80.5', '0x50', ' 80', '1e3'])('%j is not a port', (wanted) => {
  expect(() => portFrom(wanted)).toThrow(/is not a port/u);
});

test('a taken port is told with the way out', () => {
  expect(portIsTaken(4321).message).toContain('PORT=4322 npm start');
  expect(portIsTaken(65_535).message).not.toContain('65536');
});

test('a port is taken while another program listens on it, and free again afterwards', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await portIsFree(port, '127.0.0.1')).toBe(false);
  await new Promise((resolve) => other.close(resolve));
  expect(await portIsFree(port, '127.0.0.1')).toBe(true);
});
