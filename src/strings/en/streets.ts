/** What the privacy page says where a deployment has put streets on its map. */
export const streets = {
  heading: 'Streets on the map',
  own: 'The map of this site shows streets. When you open the map, your browser asks our own host for the parts you look at, so our host can see which area that is. The map is only fetched when it is shown.',
  elsewhere: (host: string) =>
    `This site makes one exception to what is written below. Its map shows streets, and they come from ${host}. When you open the map, your browser asks that host for the parts you look at. It can see which area that is, and your IP address. If you do not want this, use the list without the map: it says the same.`,
};

export type StreetStrings = typeof streets;
