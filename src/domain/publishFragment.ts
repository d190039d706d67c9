/** What somebody came to the publishing form for: a listing to change, or one that is still right. */
export interface PublishWish {
  readonly to: 'edit' | 'confirm';
  /** `<affiliate>/<group>`. */
  readonly group: string;
}

/** Shape: the end of an address, `#edit=nami-example/tuesday`. No server is sent it. */
export const publishFragment = ({ to, group }: PublishWish): string => `#${to}=${group}`;

/** Reads such an end of an address. `undefined` where it is anything else, whatever a stranger wrote there. */
export function readPublishFragment(fragment: string): PublishWish | undefined {
  const [, to, written = ''] = /^#(edit|confirm)=(.{1,400})$/u.exec(fragment) ?? [];
  const group = written.replace(/%2f/iu, '/');
  if (to === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/u.test(group)) return undefined;
  return { to: to === 'edit' ? 'edit' : 'confirm', group };
}

/** The file of an Affiliate's listings that the form reads. Shape: a path below the base. */
export const listingsPath = (affiliate: string): string => `publish/listings/${affiliate}.json`;
