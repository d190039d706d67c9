/** The two parts of a Group's id, `<affiliate>/<group>`. */
export function splitGroupId(id: string): { affiliate: string; group: string } {
  const [affiliate = '', group = ''] = id.split('/');
  return { affiliate, group };
}
