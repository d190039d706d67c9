/** A heading as it is compared: "Código postal*" and "codigo_postal" are the same. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
